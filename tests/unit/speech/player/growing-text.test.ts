/** A text that is not all there when the player begins: it grows, and is whole later. */
import { expect } from '@esm-bundle/chai';
import type { Sentence } from '../../../../src/speech/reading/text.js';
import { openWithReserve } from './reserve-stage.js';
import { ALVA, change, DANIEL, FakeText, open, sentences, type Written } from './stage.js';

class GrowingText extends FakeText {
  override isWhole = false;
  readonly #now: Sentence[];
  readonly #rest: Sentence[];

  constructor(now: readonly Written[], rest: readonly Written[]) {
    const read = sentences(...now);
    super(read);
    this.#now = read;
    this.#rest = sentences(...rest);
    this.page = [...read, ...this.#rest];
  }

  /** All of it has been read. */
  grow(): void {
    this.isWhole = true;
    this.#now.push(...this.#rest.splice(0));
  }

  override refresh(): readonly Sentence[] {
    this.refreshed++;
    this.grow();
    return this.#now;
  }
}

const ENGLISH: Written = ['One.', 'en'];

describe('a text that grows', () => {
  it('is begun with what there is, in the click, and read to its end', () => {
    const { engine, player } = open();
    const text = new GrowingText(['Ett.', 'Två.'], ['Tre.', 'Fyra.']);
    player.play(text);
    expect([engine.texts, text.refreshed, player.count]).to.deep.equal([['Ett.'], 0, 2]);
    text.grow();
    player.textIsWhole();
    expect([player.state, player.count, player.index]).to.deep.equal(['playing', 4, 0]);
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett.', 'Två.', 'Tre.', 'Fyra.']);
    expect(player.state).to.equal('idle');
  });

  it('that has not come further than it is read is asked for the rest', () => {
    const { engine, player } = open();
    player.play(new GrowingText(['Ett.'], ['Två.']));
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett.', 'Två.']);
  });

  it('with nothing to say in what there is, is asked for the rest in the click', () => {
    const { engine, player } = open();
    player.play(new GrowingText(['–'], ['Två.']));
    expect(engine.texts).to.deep.equal(['Två.']);
  });

  it('that begins in a language without a voice is counted whole, in the click', () => {
    const { engine, player } = open([ALVA]);
    player.play(new GrowingText([ENGLISH], ['Det mesta är på svenska.']));
    expect([engine.texts, player.state]).to.deep.equal([['Det mesta är på svenska.'], 'playing']);
  });

  it('that turns out to be mostly in a language without a voice is read no further', async () => {
    const { engine, player } = open([DANIEL]);
    const text = new GrowingText([ENGLISH], ['Det mesta är på svenska.']);
    player.play(text);
    expect(engine.texts).to.deep.equal(['One.']);
    text.grow();
    player.textIsWhole();
    expect([player.state, engine.isSpeaking]).to.deep.equal(['loading', false]);
    await engine.arrive();
    expect([player.state, player.trouble]).to.deep.equal([
      'unavailable',
      { kind: 'voice', languages: ['sv'] },
    ]);
    expect(engine.texts).to.deep.equal(['One.']);
  });

  it('that has been stopped meanwhile stays so', () => {
    const { engine, player } = open([DANIEL]);
    const text = new GrowingText([ENGLISH], ['Det mesta är på svenska.']);
    player.play(text);
    player.stop();
    text.grow();
    player.textIsWhole();
    expect([player.state, engine.texts]).to.deep.equal(['idle', ['One.']]);
  });

  it('is paused where it is, in a language that has a voice, when the rest comes', () => {
    const { engine, player } = open();
    const text = new GrowingText(['Ett.'], ['Två.']);
    player.play(text);
    player.pause();
    text.grow();
    player.textIsWhole();
    expect([player.state, engine.texts]).to.deep.equal(['paused', ['Ett.']]);
  });

  it('wakes the reserve voice for a language that comes later', async () => {
    const { reserve, browser, player, listed } = openWithReserve();
    await listed([DANIEL]);
    const text = new GrowingText([ENGLISH, ['Two, three, four.', 'en']], ['Ett.']);
    player.play(text);
    expect([browser.texts, reserve.wakes]).to.deep.equal([['One.'], 0]);
    text.grow();
    player.textIsWhole();
    expect(reserve.wakes).to.equal(1);
  });
});

/** A text so long that it takes two questions to read it anew. */
class LongText extends FakeText {
  #asked = 0;

  override refresh(all?: boolean): readonly Sentence[] {
    this.#asked += 1;
    if (!all && !this.isWhole && this.#asked < 2) {
      this.refreshed++;
      return this.sentences;
    }
    this.#asked = 0;
    this.isWhole = true;
    return super.refresh();
  }
}

describe('a text that takes time to read anew', () => {
  const open3 = (): {
    text: LongText;
    player: ReturnType<typeof open>['player'];
    engine: ReturnType<typeof open>['engine'];
  } => {
    const { engine, player } = open();
    const text = new LongText(sentences('Ett.', 'Två.', 'Tre.'));
    player.play(text);
    return { text, player, engine };
  };

  it('is read on where nothing has changed, and is known when it has been asked again', () => {
    const { engine, player, text } = open3();
    text.isWhole = false;
    change(text, player, sentences('Ett.', 'Två.', 'Två och en halv.', 'Tre.'));
    engine.sayAll(1);
    expect([engine.texts, text.refreshed, player.count]).to.deep.equal([['Ett.', 'Två.'], 1, 3]);
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett.', 'Två.', 'Två och en halv.', 'Tre.']);
  });

  it('is asked until it is known what the next sentence says', () => {
    const { engine, player, text } = open3();
    text.isWhole = false;
    const [one, two, three] = sentences('Ett.', 'Två.', 'Tre.') as [Sentence, Sentence, Sentence];
    change(text, player, [one, { ...two, text: 'Två, men annorlunda.' }, three]);
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett.', 'Två, men annorlunda.', 'Tre.']);
  });

  it('is asked until there is no more of it', () => {
    const { engine, player, text } = open3();
    engine.sayAll(1);
    text.isWhole = false;
    change(text, player, sentences('Ett.', 'Två.', 'Tre.', 'Fyra.'));
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett.', 'Två.', 'Tre.', 'Fyra.']);
  });

  it('is read whole where the sentence that is said has changed', () => {
    const { engine, player, text } = open3();
    text.isWhole = false;
    const [, two, three] = sentences('Ett.', 'Två.', 'Tre.') as [Sentence, Sentence, Sentence];
    change(text, player, [{ text: 'Noll.', language: 'sv', key: 'Ett.' }, two, three]);
    expect([engine.texts, text.isWhole]).to.deep.equal([['Ett.', 'Noll.'], true]);
  });
});
