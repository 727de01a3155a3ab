/** What never comes: start, end, or anything at all. */
import { expect } from '@esm-bundle/chai';
import { clearStage, hide, setStage } from './stage.js';

describe('the watchdog on the start', () => {
  afterEach(clearStage);

  it('says “silent” after 5 s without a sign of life, and silences the browser', async () => {
    const { fake, clock, ...stage } = opened();
    stage.speak('Hej.');
    await clock.tick(4999);
    expect(stage.log).to.deep.equal([]);
    await clock.tick(1);
    expect(stage.log).to.deep.equal(['silent']);
    expect(fake.methods).to.deep.equal(['speak', 'cancel']);
  });

  it('is not taken for a cancel by others where the browser tells of it at once', async () => {
    const { fake, clock, ...stage } = opened({ cancelTells: 'canceled', cancelTellsAfter: 'once' });
    stage.speak('Hej.');
    await clock.tick(5000);
    expect(stage.log).to.deep.equal(['silent']);
    expect(fake.methods).to.deep.equal(['speak', 'cancel']);
  });

  it('hears no more of what comes too late', async () => {
    const { fake, clock, ...stage } = opened({ cancelTells: 'nothing' });
    stage.speak('Hej.');
    const late = () => fake.start();
    await clock.tick(5000);
    expect(late).to.throw('nothing is being said');
    expect(stage.log).to.deep.equal(['silent']);
  });

  it('is over with a start', async () => {
    const { fake, clock, ...stage } = opened();
    stage.speak('Hej.', { duration: 10_000 });
    await clock.tick(4000);
    fake.start();
    await clock.tick(10_000);
    expect(stage.log).to.deep.equal(['start']);
  });

  it('is over with a boundary, where no start is told', async () => {
    const { fake, clock, ...stage } = opened();
    stage.speak('Hej.', { duration: 10_000 });
    await clock.tick(4000);
    fake.boundary(0);
    await clock.tick(10_000);
    expect(stage.log).to.deep.equal(['start', 'boundary 0']);
  });

  it('does not count the wait after a cancel', async () => {
    const { clock, ...stage } = opened({ cancelTells: 'nothing' });
    stage.speak('Ett.', {}, []);
    stage.speak('Två.');
    await clock.tick(5049);
    expect(stage.log).to.deep.equal([]);
    await clock.tick(1);
    expect(stage.log).to.deep.equal(['silent']);
  });

  it('is armed again in a hidden page, and bites when it is shown', async () => {
    const { clock, ...stage } = opened();
    stage.speak('Hej.');
    hide(true);
    await clock.tick(17_000);
    expect(stage.log).to.deep.equal([]);
    hide(false);
    await clock.tick(5000);
    expect(stage.log).to.deep.equal(['silent']);
  });

  it('takes the limit it is given', async () => {
    const { clock, ...stage } = opened({}, { start: 10 });
    stage.speak('Hej.');
    await clock.tick(10);
    expect(stage.log).to.deep.equal(['silent']);
  });

  it('lets the next one speak afterwards', async () => {
    const { fake, clock, ...stage } = opened();
    stage.speak('Ett.');
    await clock.tick(5000);
    const log = stage.speak('Två.', {}, []);
    await clock.tick(50);
    fake.say();
    expect(log.at(-1)).to.equal('end');
  });
});

describe('the watchdog on the end', () => {
  afterEach(clearStage);

  it('ends it at twice what was expected and 4 s more', async () => {
    const { fake, clock, ...stage } = opened();
    stage.speak('Hej.', { duration: 3000 });
    fake.start();
    await clock.tick(9999);
    expect(stage.log).to.deep.equal(['start']);
    await clock.tick(1);
    expect(stage.log).to.deep.equal(['start', 'end']);
    expect(fake.methods).to.deep.equal(['speak', 'cancel']);
  });

  it('is over with the end', async () => {
    const { fake, clock, ...stage } = opened();
    stage.speak('Hej.', { duration: 3000 });
    fake.start();
    fake.end();
    await clock.tick(20_000);
    expect(stage.log).to.deep.equal(['start', 'end']);
    expect(fake.methods).to.deep.equal(['speak']);
  });

  it('is armed again in a hidden page', async () => {
    const { fake, clock, ...stage } = opened();
    stage.speak('Hej.', { duration: 3000 });
    fake.start();
    hide(true);
    await clock.tick(100_000);
    expect(stage.log).to.deep.equal(['start']);
    fake.end();
    expect(stage.log).to.deep.equal(['start', 'end']);
  });

  it('does not cut a slow voice that still tells of its words', async () => {
    const { fake, clock, ...stage } = opened();
    stage.speak('Ett två tre fyra.', { duration: 1000 });
    fake.start();
    for (const at of [0, 4, 8, 12]) {
      fake.boundary(at);
      await clock.tick(2500);
    }
    expect(stage.log).to.not.include('end');
    expect(fake.methods).to.deep.equal(['speak']);
  });

  it('knows which utterance it watches', async () => {
    const { fake, clock, ...stage } = opened();
    const first = stage.speak('Ett.', { duration: 1000 }, []);
    fake.start();
    await clock.tick(5000);
    stage.speak('Två.', { duration: 3000 });
    await clock.tick(10);
    fake.start();
    await clock.tick(5000);
    expect(first).to.deep.equal(['start']);
    expect(stage.log).to.deep.equal(['start']);
  });
});

function opened(...given: Parameters<typeof setStage>) {
  const stage = setStage(...given);
  return { fake: stage.fake, clock: stage.clock, log: stage.log, speak: stage.speak.bind(stage) };
}
