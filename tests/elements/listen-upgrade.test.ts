/**
 * Players that stand in the page, with attributes, properties and words of the author's, before Samverka is loaded.
 * A page of its own: the player must not be defined yet.
 */
import { expect } from '@esm-bundle/chai';
import { find, lines } from './fixtures.js';
import { namesOf, play, voice, type Player } from './listen.js';

describe('a player before it is defined', () => {
  let withProperties: Player;
  let withAttributes: Player;
  let made: Player;
  let shown: string[];

  before(async () => {
    const place = document.createElement('section');
    document.body.append(place);
    place.innerHTML = `<p id="t">Vi bor i Exempelby.</p>
      <samverka-listen for="t" id="egenskaper"><p>Lyssna på sidan.</p></samverka-listen>
      <samverka-listen for="t" id="attribut" rate="1.25"></samverka-listen>`;
    withProperties = find(place, '#egenskaper');
    withAttributes = find(place, '#attribut');
    withProperties.rate = 1.5;
    withProperties.lexicon = [{ text: 'Exempelby', say: 'Eksempelby' }];
    withAttributes.rate = 1.75;
    made = document.createElement('samverka-listen');
    made.rate = 2;
    document.documentElement.lang = 'sv';
    shown = lines(place);
    await import('../../src/define/index.js');
    place.append(made);
    for (const player of [withProperties, withAttributes, made]) await player.updateComplete;
  });

  it('shows what the author wrote in it, then and later', () => {
    expect(shown).to.deep.equal(['Vi bor i Exempelby.', 'Lyssna på sidan.']);
    expect(lines(withProperties)).to.deep.equal(['Lyssna på sidan.']);
    expect(namesOf(withProperties)).to.deep.equal(['Lyssna']);
  });

  it('keeps its properties', async () => {
    expect([withProperties.rate, made.rate]).to.deep.equal([1.5, 2]);
    await play(withProperties);
    expect([voice.last?.text, voice.last?.rate]).to.deep.equal(['Vi bor i Eksempelby.', 1.5]);
  });

  it('keeps a property before an attribute', () => {
    expect(withAttributes.rate).to.equal(1.75);
  });

  it('has its methods and its state on the class, not on the element', () => {
    expect(Object.hasOwn(withProperties, 'rate')).to.equal(false);
    expect(made.state).to.equal('idle');
  });
});
