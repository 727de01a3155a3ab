/** Chromium goes on speaking over reload and navigation. One module, so these go on from each other. */
import { expect } from '@esm-bundle/chai';
import type * as EarlierPage from '../../../../src/speech/engines/earlier-page.js';
import { installSpeech, type FakeSpeech } from '../../../speech-synthesis.js';

describe('what an earlier page left speaking', () => {
  let fake: FakeSpeech;
  let silenceEarlierPage: typeof EarlierPage.silenceEarlierPage;
  let silenceBy: typeof EarlierPage.silenceBy;

  before(async () => {
    fake = installSpeech();
    ({ silenceBy, silenceEarlierPage } = await import('../../../../src/speech/engines/earlier-page.js'));
  });
  after(() => fake.restore());

  it('is silenced', () => {
    fake.leave();
    silenceEarlierPage();
    expect(fake.methods).to.deep.equal(['cancel']);
    expect(fake.speaking).to.equal(false);
  });

  it('and what this page says later is not', () => {
    fake.calls.length = 0;
    silenceEarlierPage();
    expect(fake.methods).to.deep.equal([]);
  });

  it('until it is left', () => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    expect(fake.methods).to.deep.equal(['cancel']);
  });

  it('by the engines, once there are some', () => {
    fake.calls.length = 0;
    let times = 0;
    silenceBy(() => times++);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    expect([times, fake.methods]).to.deep.equal([1, []]);
  });
});
