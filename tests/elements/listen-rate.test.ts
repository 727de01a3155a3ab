/** How fast the player reads, and with which voice. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { nativeVoice, SIMPLE } from '../speech-synthesis.js';
import { find } from './fixtures.js';
import { choose, play, press, rootOf, say, showPlayer, showPlaying, speech, voice } from './listen.js';

describe('rate', () => {
  const rates: readonly [attributes: string, rate: number][] = [
    ['', 1],
    ['rate="1.5"', 1.5],
    ['rate="0.5"', 0.5],
    ['data-rate="1.25"', 1.25],
    ['rate="2" data-rate="1.25"', 2],
    ['rate="10"', 2],
    ['rate="0.1"', 0.5],
    ['rate="-1"', 0.5],
    ['rate="snabbt"', 1],
    ['rate=""', 1],
    ['rate=" "', 1],
    ['rate="NaN"', 1],
    ['rate="Infinity"', 2],
    ['rate="1.1"', 1.1],
  ];
  for (const [attributes, rate] of rates)
    it(`${attributes || 'none'} is ${rate}`, async () => {
      const player = await showPlaying(attributes);
      expect([player.rate, voice.last?.rate]).to.deep.equal([rate, rate]);
    });

  it('that is taken away is 1 again, or what data-rate says', async () => {
    const player = await showPlayer('rate="2" data-rate="1.5"');
    player.removeAttribute('rate');
    expect(player.rate).to.equal(1.5);
    player.removeAttribute('data-rate');
    expect(player.rate).to.equal(1);
  });

  it('as a property, of any kind, is within its limits', async () => {
    const player = await showPlayer();
    for (const [set, is] of [
      [1.75, 1.75],
      [99, 2],
      [0, 0.5],
      [NaN, 1],
      ['1.5', 1.5],
      [undefined, 1],
      [null, 0.5],
    ] as const) {
      player.rate = set as number;
      expect(player.rate, String(set)).to.equal(is);
    }
  });

  it('that changes while it reads goes on from the word', async () => {
    const player = await showPlaying();
    voice.start();
    voice.boundary(3);
    player.setAttribute('rate', '1.5');
    expect([voice.last?.text, voice.last?.rate]).to.deep.equal(['mening här.', 1.5]);
    expect(player.state).to.equal('playing');
  });

  it('that is between the steps can be chosen, and is shown', async () => {
    const player = await showPlaying('rate="1.1"');
    await press(player, 'Inställningar');
    const select = player.shadowRoot?.querySelector('select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      '0,5',
      '0,75',
      '1',
      '1,1',
      '1,25',
      '1,5',
      '1,75',
      '2',
    ]);
    expect(select.selectedOptions[0]?.text).to.equal('1,1');
    await press(player, 'Snabbare');
    expect(player.rate).to.equal(1.25);
  });

  it('goes by steps between its ends, with a button, from the present word', async () => {
    const player = await showPlaying();
    voice.start();
    voice.boundary(3);
    await press(player, 'Inställningar');
    const seen: number[] = [];
    for (let times = 0; times < 5; times++) {
      await press(player, 'Snabbare');
      seen.push(player.rate);
    }
    for (let times = 0; times < 7; times++) {
      await press(player, 'Långsammare');
      seen.push(player.rate);
    }
    expect(seen).to.deep.equal([1.25, 1.5, 1.75, 2, 2, 1.75, 1.5, 1.25, 1, 0.75, 0.5, 0.5]);
    expect(new Set(voice.texts.slice(1))).to.deep.equal(new Set(['mening här.']));
  });

  it('goes by a select, from the present word', async () => {
    const player = await showPlaying();
    voice.start();
    voice.boundary(3);
    await press(player, 'Inställningar');
    await choose(player, 'Hastighet', '0.75');
    expect([player.rate, voice.last?.rate, voice.last?.text]).to.deep.equal([0.75, 0.75, 'mening här.']);
  });

  it('lasts to the next play', async () => {
    const player = await showPlaying();
    player.rate = 1.75;
    player.stop();
    await play(player);
    expect(voice.last?.rate).to.equal(1.75);
  });
});

describe('a voice', () => {
  const KLARA = nativeVoice('Klara', 'sv-SE');

  it('that is chosen goes on from the present word', async () => {
    speech({ voices: [...SIMPLE, KLARA] });
    const player = await showPlaying();
    voice.start();
    voice.boundary(3);
    await press(player, 'Inställningar');
    const select = player.shadowRoot?.querySelector<HTMLSelectElement>('#voice');
    expect([...(select?.options ?? [])].map(({ text }) => text)).to.have.members(['Alva', 'Klara']);
    await choose(player, 'Röst', 'Klara Klara sv-SE');
    expect([voice.last?.text, voice.last?.voice]).to.deep.equal(['mening här.', 'Klara']);
  });

  /** A player whose settings are open, with another voice for Swedish. */
  const withSettings = async (paragraphs: string): ReturnType<typeof showPlaying> => {
    speech({ voices: [...SIMPLE, KLARA] });
    const player = await showPlaying('', `<div id="text">${paragraphs}</div>`);
    await press(player, 'Inställningar');
    return player;
  };

  it('is chosen in a list that stays as it is, and that shows which one reads', async () => {
    const player = await withSettings(
      '<p>En svensk mening.</p><p>En till.</p><p lang="en">An English one.</p>',
    );
    const select = find<HTMLSelectElement>(rootOf(player), '#voice');
    const options = [...select.options];
    const chosen = (): string[] => options.filter(({ selected }) => selected).map(({ text }) => text);
    expect(chosen()).to.deep.equal(['Alva']);
    await choose(player, 'Röst', 'Klara Klara sv-SE');
    await say(player);
    // A list that is open is not taken away from the visitor.
    expect([chosen(), options.every((option, at) => option === select.options[at])]).to.deep.equal([
      ['Klara'],
      true,
    ]);
    await say(player);
    expect([...select.options].map(({ text, selected }) => [text, selected])).to.deep.equal([
      ['Daniel', true],
    ]);
  });

  it('is chosen for its language only', async () => {
    const player = await withSettings('<p>En svensk mening.</p><p lang="en">An English one.</p>');
    await choose(player, 'Röst', 'Klara Klara sv-SE');
    await say(player);
    expect(voice.last?.voice).to.equal('Daniel');
    await choose(player, 'Röst', 'Daniel Daniel en-GB');
    player.previous();
    expect(voice.last?.voice).to.equal('Klara');
  });
});
