/** A text is read a little at a time: as much as the first words need in the click, and the rest where nobody waits for it. */
import { expect } from '@esm-bundle/chai';
import { PageText } from '../../../../src/speech/reading/page-text.js';
import { find, observed, put, wordsOf } from './page.js';

const NUMBERS = Array.from({ length: 30 }, (_, index) => `Mening ${index + 1}.`);
const MANY = Array.from({ length: 250 }, (_, index) => `Mening ${index + 1}.`);
const paragraphs = (words: readonly string[]): string => words.map((text) => `<p>${text}</p>`).join('');

/** A clock that is a slice further each time somebody looks at it: every slice is as short as it can be. */
async function withSlowClock<T>(work: () => Promise<T>): Promise<T> {
  const { performance } = window;
  let now = 0;
  Object.defineProperty(window, 'performance', { configurable: true, value: { now: () => (now += 4) } });
  try {
    return await work();
  } finally {
    Object.defineProperty(window, 'performance', { configurable: true, value: performance });
  }
}

describe('a text is read a little at a time', () => {
  let text: PageText;
  /** How often it has told that it is whole, and how much there was each time. */
  let told: number[];
  let changes: number;
  let isWhole: () => void;
  const open = (html: string, target = put(html)): Promise<void> =>
    new Promise((resolve) => {
      told = [];
      changes = 0;
      isWhole = resolve;
      text = new PageText(
        [target],
        () => (changes += 1),
        () => {
          told.push(text.sentences.length);
          isWhole();
        },
      );
    });
  afterEach(() => text.close());

  it('eight sentences at once, and then the rest, and it tells of it', async () => {
    const whole = open(paragraphs(NUMBERS));
    expect(wordsOf(text.sentences)).to.deep.equal(NUMBERS.slice(0, 8));
    expect(text.isWhole).to.equal(false);
    const { sentences } = text;
    await whole;
    expect([text.isWhole, text.sentences === sentences, told]).to.deep.equal([true, true, [30]]);
    expect(wordsOf(text.sentences)).to.deep.equal(NUMBERS);
  });

  it('all of it at once where there is no more, and nothing is to be told', async () => {
    void open(paragraphs(NUMBERS.slice(0, 7)));
    expect([text.isWhole, text.sentences.length]).to.deep.equal([true, 7]);
    const short = told;
    // What comes after it has been read by then.
    await open(paragraphs(NUMBERS));
    expect(short).to.deep.equal([]);
  });

  it('with room for others between the slices', async () => {
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    await withSlowClock(async () => {
      const whole = open(paragraphs(NUMBERS));
      port1.onmessage = () => {
        turns += 1;
        port2.postMessage(0);
      };
      port2.postMessage(0);
      await whole;
    });
    port1.close();
    expect(turns, 'turns of somebody else').to.be.at.least(20);
    expect(wordsOf(text.sentences)).to.deep.equal(NUMBERS);
  });

  it('the rest at once for whoever cannot wait', async () => {
    const whole = open(paragraphs(MANY));
    const { sentences } = text;
    expect([text.refresh() === sentences, sentences.length, text.isWhole]).to.deep.equal([true, 108, false]);
    expect([text.refresh(true) === sentences, text.isWhole]).to.deep.equal([true, true]);
    expect(wordsOf(sentences)).to.deep.equal(MANY);
    await whole;
    expect(told).to.deep.equal([250]);
  });

  it('the rest at once where there is little of it', async () => {
    const whole = open(paragraphs(NUMBERS));
    const { sentences } = text;
    expect(text.refresh() === sentences).to.equal(true);
    expect([text.isWhole, wordsOf(sentences)]).to.deep.equal([true, NUMBERS]);
    await whole;
    expect(told).to.deep.equal([30]);
  });

  it('no more of it once it has been closed', async () => {
    void open(paragraphs(NUMBERS));
    text.close();
    const { sentences } = text;
    const closed = told;
    await open(paragraphs(NUMBERS));
    expect([closed, sentences.length]).to.deep.equal([[], 8]);
  });

  it('anew, when it is asked for, where the page changes meanwhile', async () => {
    void open(paragraphs(NUMBERS));
    find('p:nth-child(20)').remove();
    await observed();
    expect(changes).to.be.above(0);
    expect(text.sentences.length).to.equal(8);
    expect(wordsOf(text.refresh())).to.deep.equal(NUMBERS.filter((words) => words !== 'Mening 20.'));
  });

  describe('after a change, where it is long', () => {
    const CHANGED = MANY.filter((words) => words !== 'Mening 200.');
    let before: PageText['sentences'];
    /** Takes a paragraph away. No slice has been read then; gives the promise that all have been. */
    const remove = async (selector: string): Promise<{ whole: Promise<void> }> => {
      const whole = new Promise<void>((resolve) => (isWhole = resolve));
      find(selector).remove();
      await observed();
      return { whole };
    };
    beforeEach(async () => {
      const whole = open(paragraphs(MANY));
      before = text.sentences;
      text.refresh(true);
      await whole;
    });

    it('the old is given until the new has been read, which nobody has to ask for', async () => {
      const { whole } = await remove('p:nth-child(200)');
      expect(text.isWhole).to.equal(false);
      await whole;
      // Those who count sentences are told of no others before they ask.
      expect([text.sentences === before, text.isWhole]).to.deep.equal([true, false]);
      expect(wordsOf(text.refresh())).to.deep.equal(CHANGED);
      expect([text.isWhole, text.refresh() === text.sentences]).to.deep.equal([true, true]);
    });

    it('a hundred sentences at a time by whoever asks again', async () => {
      await remove('p:nth-child(200)');
      expect([text.refresh() === before, text.refresh() === before]).to.deep.equal([true, true]);
      expect(wordsOf(text.refresh())).to.deep.equal(CHANGED);
      expect(text.isWhole).to.equal(true);
    });

    it('all at once for whoever cannot wait', async () => {
      await remove('p:nth-child(200)');
      text.refresh();
      expect(wordsOf(text.refresh(true))).to.deep.equal(CHANGED);
      expect(text.isWhole).to.equal(true);
    });

    it('and is read to its end even if it changes all the time', async () => {
      await remove('p:nth-child(200)');
      text.refresh();
      await remove('p:nth-child(30)');
      expect([text.refresh() === before, text.refresh() === before]).to.deep.equal([true, false]);
      // That it has changed meanwhile is known, and looked at the next time.
      expect(text.isWhole).to.equal(false);
      for (let time = 0; time < 3; time++) text.refresh();
      expect(wordsOf(text.sentences)).to.deep.equal(CHANGED.filter((words) => words !== 'Mening 30.'));
      expect(text.isWhole).to.equal(true);
    });

    it('and is begun once until somebody asks', async () => {
      const { whole } = await remove('p:nth-child(200)');
      await whole;
      const turn = await remove('p:nth-child(30)');
      let isRead = false;
      void turn.whole.then(() => (isRead = true));
      // What would read comes before what is put off after it.
      for (let time = 0; time < 3; time++) await new Promise((resolve) => setTimeout(resolve));
      expect([isRead, text.sentences === before]).to.deep.equal([false, true]);
      expect(wordsOf(text.refresh())).to.deep.equal(CHANGED);
      expect(text.isWhole).to.equal(false);
    });
  });

  it('and roots that come with the rest are watched too', async () => {
    await open(
      `${paragraphs(NUMBERS)}<x-late><template shadowrootmode="open"><p>Sist av allt.</p></template></x-late>`,
    );
    const { shadowRoot } = find('x-late');
    expect([...text.roots].includes(shadowRoot as ShadowRoot)).to.equal(true);
    expect(wordsOf(text.sentences).at(-1)).to.equal('Sist av allt.');
    (shadowRoot as ShadowRoot).append('Mer.');
    await observed();
    expect(changes).to.be.above(0);
  });
});
