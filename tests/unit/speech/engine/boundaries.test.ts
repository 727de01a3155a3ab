/** Which word boundaries the engine believes. */
import { expect } from '@esm-bundle/chai';
import { clearStage, setStage } from './stage.js';

//            0         10        20
const TEXT = 'Åtta (nio) e-post, 25 öre.';

/** What comes, and what is told: offsets as they are, `x` for unreliable. */
const BELIEVED: Readonly<
  Record<string, readonly [comes: readonly number[], told: readonly (number | 'x')[]]>
> = {
  'each word': [
    [0, 6, 11, 19, 22],
    [0, 6, 11, 19, 22],
  ],
  'not each word': [
    [6, 22],
    [6, 22],
  ],
  'a word after a hyphen': [
    [11, 13],
    [11, 13],
  ],
  'the same word twice': [
    [0, 0, 6, 6],
    [0, 6],
  ],
  'a number': [[19], [19]],
  'the middle of a word': [[2], ['x']],
  'the middle of a number': [[20], ['x']],
  'a space': [[4], [6]],
  'a bracket': [[5], [6]],
  'a bracket, and then its word': [
    [5, 6, 11],
    [6, 11],
  ],
  'the signs after the last word': [[22, 25], [22]],
  'the end of the text': [[TEXT.length], ['x']],
  'outside the text': [[500], ['x']],
  'before the text': [[-1, 0], [0]],
  'a long way before the text': [[-7], ['x']],
  'no number at all': [[NaN], ['x']],
  backwards: [
    [11, 6],
    [11, 'x'],
  ],
  'back to the beginning': [
    [6, 0],
    [6, 'x'],
  ],
  'wrong after a good one': [
    [0, 6, 7],
    [0, 6, 'x'],
  ],
  'good ones after a wrong one': [
    [0, 2, 6, 11],
    [0, 'x'],
  ],
  'wrong ones again': [[2, 3, 500], ['x']],
  'as many good ones as earn trust back': [
    [2, 0, 6, 11, 19],
    ['x', 11, 19],
  ],
  'good ones behind a leap': [
    [0, 19, 6, 11, 13, 22],
    [0, 19, 'x', 22],
  ],
};

describe('a word boundary', () => {
  afterEach(clearStage);

  for (const [name, [comes, told]] of Object.entries(BELIEVED))
    it(`at ${name} is ${told.includes('x') ? 'not believed' : 'believed'}`, () => {
      const { fake, log, ...stage } = opened();
      stage.speak(TEXT);
      fake.start();
      for (const at of comes) fake.boundary(at);
      const expected = told.map((at) => (at === 'x' ? 'unreliable' : `boundary ${at}`));
      expect(log).to.deep.equal(['start', ...expected]);
    });

  it('of a sentence is none', () => {
    const { fake, log, ...stage } = opened();
    stage.speak(TEXT);
    fake.start();
    fake.boundary(0, 'sentence');
    fake.boundary(500, 'sentence');
    fake.boundary(6);
    expect(log).to.deep.equal(['start', 'boundary 6']);
  });

  it('without a name is a word’s', () => {
    const { fake, log, ...stage } = opened();
    stage.speak(TEXT);
    fake.boundary(6, '');
    expect(log).to.deep.equal(['start', 'boundary 6']);
  });

  it('that is wrong does not end the utterance', () => {
    const { fake, log, ...stage } = opened();
    stage.speak(TEXT);
    fake.start();
    fake.boundary(2);
    fake.end();
    expect(log).to.deep.equal(['start', 'unreliable', 'end']);
  });

  it('is believed again in the next utterance', () => {
    const { fake, ...stage } = opened();
    stage.speak(TEXT);
    fake.boundary(2);
    fake.end();
    const log = stage.speak(TEXT, {}, []);
    fake.boundary(6);
    expect(log).to.deep.equal(['start', 'boundary 6']);
  });

  it('of what has been cancelled is not told', async () => {
    const stage = setStage({ cancelTellsAfter: 30, speed: 10 });
    const first = stage.speak(TEXT, {}, []);
    await stage.clock.tick(25);
    const before = [...first];
    stage.speak('Nytt.');
    await stage.clock.tick(200);
    expect(first).to.deep.equal(before);
    expect(stage.log).to.deep.equal(['start', 'boundary 0', 'end']);
  });

  const LETTERS: Readonly<Record<string, readonly [text: string, at: number]>> = {
    'an accent of its own': ['Cafe\u0301 au lait', 6],
    'a quotation mark': ['”Löfte” sa', 1],
    'an emoji before it, told of in its middle': ['👮 Löfte', 1],
    'a Greek letter': ['Alfa är α.', 8],
    'an Arabic word': ['مرحبا بكم', 6],
  };
  for (const [name, [text, at]] of Object.entries(LETTERS))
    it(`is believed at a word with ${name}`, () => {
      const { fake, log, ...stage } = opened();
      stage.speak(text);
      fake.boundary(at);
      expect(log).to.deep.equal(['start', `boundary ${name.includes('emoji') ? 3 : at}`]);
    });

  it('is not believed behind an accent, within a word', () => {
    const { fake, log, ...stage } = opened();
    stage.speak('Re\u0301sume\u0301');
    fake.boundary(3);
    expect(log).to.deep.equal(['start', 'unreliable']);
  });
});

function opened() {
  const stage = setStage();
  return { fake: stage.fake, log: stage.log, speak: stage.speak.bind(stage) };
}
