/** What the page's engines do at load and when the page is left; one module, so these go on from each other. */
import { expect } from '@esm-bundle/chai';
import type * as PageEngines from '../../../../src/speech/engines/page-engines.js';
import { installSpeech, type FakeSpeech } from '../../../speech-synthesis.js';

describe('the engines of the page', () => {
  let fake: FakeSpeech;
  let pageEngines: typeof PageEngines.pageEngines;

  before(async () => {
    fake = installSpeech();
    ({ pageEngines } = await import('../../../../src/speech/engines/page-engines.js'));
  });
  after(() => fake.restore());

  it('do nothing before they are asked for', () => {
    expect(fake.calls).to.deep.equal([]);
  });

  it('Chromium goes on over reload and navigation: silence what an earlier page left speaking', () => {
    fake.leave();
    pageEngines();
    expect(fake.methods).to.deep.equal(['cancel']);
    expect(fake.speaking).to.equal(false);
  });

  it('ask for the voices at once', () => {
    expect(fake.asked).to.be.greaterThan(0);
  });

  it('are the same for all players, and silence nothing again', () => {
    fake.calls.length = 0;
    expect(pageEngines()).to.equal(pageEngines());
    expect(fake.methods).to.deep.equal([]);
  });

  it('Chromium goes on over reload and navigation: are silent when the page is left', () => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    expect(fake.methods).to.deep.equal(['cancel']);
  });
});
