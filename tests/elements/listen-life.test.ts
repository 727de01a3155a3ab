/** When the player stops by itself, and what it does when the page changes. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { find, settled } from './fixtures.js';
import { namesOf, play, press, reaches, recordStates, say, SENTENCES, showPlaying, voice } from './listen.js';

describe('it stops by itself', () => {
  it('when it is taken from the page', async () => {
    const player = await showPlaying();
    const told = recordStates(player);
    player.remove();
    expect([player.state, ...told]).to.deep.equal(['idle', 'idle']);
    expect(voice.now).to.equal(undefined);
    expect(CSS.highlights.size).to.equal(0);
  });

  it('when what it stands in is taken from the page', async () => {
    const player = await showPlaying();
    player.parentElement?.replaceChildren();
    expect([player.state, voice.now]).to.deep.equal(['idle', undefined]);
  });

  it('when it is moved, and can be started again there', async () => {
    const player = await showPlaying();
    find(document, '#text').after(player);
    expect(player.state).to.equal('idle');
    await play(player);
    expect([player.state, voice.last?.text]).to.deep.equal(['playing', SENTENCES[0]]);
    expect(namesOf(player)).to.include('Stoppa');
  });

  it('on pagehide, so that nothing is heard in the next page', async () => {
    const player = await showPlaying();
    const told = recordStates(player);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect([player.state, voice.now, ...told]).to.deep.equal(['idle', undefined, 'idle']);
    await play(player);
    expect(player.state).to.equal('playing');
  });

  it('and leaves nothing behind: no highlight, no key, no room for its bar', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const player = await showPlaying();
    player.stop();
    await player.updateComplete;
    expect(CSS.highlights.size).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.be.at.most(sheets + 1);
    expect(navigator.mediaSession.playbackState).to.equal('none');
  });
});

describe('the page changes while it reads', () => {
  const errors: string[] = [];
  const note = ({ message }: ErrorEvent): number => errors.push(message);
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('the language of the page: new names at once, and it reads on', async () => {
    const player = await showPlaying();
    const before = namesOf(player);
    document.documentElement.lang = 'en';
    await settled();
    expect([before, namesOf(player)]).to.deep.equal([
      ['Pausa', 'Föregående mening', 'Nästa mening', 'Stoppa', 'Inställningar'],
      ['Pause', 'Previous sentence', 'Next sentence', 'Stop', 'Settings'],
    ]);
    expect(player.state).to.equal('playing');
    expect(player.shadowRoot?.querySelector('.place')?.getAttribute('lang')).to.equal('en');
    document.documentElement.lang = 'sv';
    await settled();
    expect(namesOf(player)).to.deep.equal(before);
  });

  it('its own language: the panel that is open too', async () => {
    const player = await showPlaying();
    await press(player, 'Inställningar');
    player.lang = 'en';
    await settled();
    expect(namesOf(player).slice(5)).to.deep.equal(['Slower', 'Speed', 'Faster', 'Volume', 'Voice', 'Help']);
  });

  it('what comes next has gone: it is not read', async () => {
    const player = await showPlaying();
    find(document, '#text p:last-child').remove();
    await say(player, 2);
    expect([player.state, voice.texts]).to.deep.equal(['idle', SENTENCES.slice(0, 2)]);
  });

  it('all has gone: it ends', async () => {
    const player = await showPlaying();
    const isOver = reaches(player, 'idle');
    find(document, '#text').replaceChildren();
    await isOver;
    expect(voice.now).to.equal(undefined);
  });

  it('something is added at the end: it is read too', async () => {
    const player = await showPlaying();
    find(document, '#text').insertAdjacentHTML('beforeend', '<p>Nytt löfte.</p>');
    // The page is told of its changes before anything else happens in it.
    await settled();
    await say(player, 4);
    expect(voice.texts).to.deep.equal([...SENTENCES, 'Nytt löfte.']);
    expect(player.state).to.equal('idle');
  });
});
