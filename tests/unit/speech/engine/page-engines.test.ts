/** What the page's engines do when they are first asked for; one module, so these go on from each other. */
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
    expect([fake.calls, fake.asked]).to.deep.equal([[], 0]);
  });

  it('ask for the voices at once', () => {
    pageEngines();
    expect(fake.asked).to.be.greaterThan(0);
  });

  it('are the same for all players, and silence nothing', () => {
    expect(pageEngines()).to.equal(pageEngines());
    expect(fake.methods).to.deep.equal([]);
  });
});
