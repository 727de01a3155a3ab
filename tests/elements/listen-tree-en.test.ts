/** The accessibility tree of the player in each of its states, in English: the contract with screen readers. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { a11yTree } from '../commands.js';
import { CHROME_NO_SWEDISH, SIMPLE } from '../speech-synthesis.js';
import {
  drawn,
  isFloating,
  press,
  say,
  SENTENCES_EN,
  showPlayer,
  showPlaying,
  showUnavailable,
  speech,
  textOf,
  until,
  type Player,
} from './listen.js';

const tree = (): Promise<string> => a11yTree('samverka-listen');

async function is(spec: string): Promise<void> {
  expect(await tree()).to.equal(spec.trim());
}

const ENGLISH = `<div lang="en">${textOf(SENTENCES_EN)}</div>`;
/** The last paragraph is in a language that no voice here reads. */
const FINNISH = '<div id="text"><p>En svensk mening.</p><p lang="fi">Suomeksi.</p></div>';

/** Help is by the kind of machine: this one is none that it knows. */
before(() => Object.defineProperty(navigator, 'userAgent', { value: 'Linux', configurable: true }));
after(() => Reflect.deleteProperty(navigator, 'userAgent'));

/** Where the player is out of view, and its bar follows. */
async function scrolledAway(attributes = '', text = textOf()): Promise<Player> {
  const player = await showPlaying(attributes, `<div id="far">${text}</div>`);
  (player.nextElementSibling as HTMLElement).style.paddingBlockStart = '3000px';
  await drawn();
  scrollTo(0, 2900);
  await until(() => isFloating(player), 'the bar');
  return player;
}

describe('the player’s accessibility tree in English', () => {
  it('idle: one button', async () => {
    await showPlayer('lang="en"', ENGLISH);
    await is(`
group "Read aloud"
  button "Listen"
status live=polite`);
  });

  it('loading', async () => {
    speech({ voices: [] });
    await showPlaying('lang="en"', ENGLISH);
    await is(`
group "Read aloud"
  button "Listen" disabled
  button "Stop"
status live=polite
  text: "Looking for a voice"`);
  });

  it('playing', async () => {
    await showPlaying('lang="en"', ENGLISH);
    await is(`
group "Read aloud"
  button "Pause"
  button "Previous sentence"
  button "Next sentence"
  button "Stop"
  button "Settings" expanded=false
  text: "Sentence 1 of 3, less than 1 minute left"
status live=polite`);
  });

  it('paused', async () => {
    const player = await showPlaying('lang="en"', ENGLISH);
    await press(player, 'Pause');
    await is(`
group "Read aloud"
  button "Resume"
  button "Previous sentence"
  button "Next sentence"
  button "Stop"
  button "Settings" expanded=false
  text: "Sentence 1 of 3, less than 1 minute left"
status live=polite
  text: "Paused"`);
  });

  it('with the panel open', async () => {
    speech({ voices: [...SIMPLE, ...CHROME_NO_SWEDISH] });
    const player = await showPlaying('lang="en"', ENGLISH);
    await press(player, 'Settings');
    await press(player, 'Help');
    await is(`
group "Read aloud"
  button "Pause"
  button "Previous sentence"
  button "Next sentence"
  button "Stop"
  button "Settings" expanded
  text: "Sentence 1 of 3, less than 1 minute left"
  paragraph
    text: "Sentence 1 of 3, less than 1 minute left"
  LabelText
    text: "Speed"
  button "Slower"
  combobox "Speed" expanded=false hasPopup=menu value="1"
    MenuListPopup
      option "0.5"
      option "0.75"
      option "1" selected
      option "1.25"
      option "1.5"
      option "1.75"
      option "2"
  button "Faster"
  LabelText
    text: "Volume"
  slider "Volume" value="1"
  LabelText
    text: "Voice"
  combobox "Voice" expanded=false hasPopup=menu value="Daniel"
    MenuListPopup
      option "Daniel" selected
      option "Microsoft David - English (United States)"
      group "Sends the text to the voice provider"
        option "Google US English"
  group
    DisclosureTriangle "Help" expanded
    list
      listitem
        text: "Click a paragraph to listen from there."
      listitem
        text: "Want to hear only part of it? Select it and press Listen."
      listitem
        text: "Press Esc to stop."
      listitem
        text: "Ask whoever looks after the computer to install a voice, or try another browser."
status live=polite`);
  });

  it('as a bar that follows', async () => {
    await scrolledAway('lang="en"', ENGLISH);
    expect(await tree()).to.contain('button "Hide the player"');
  });

  it('at the end', async () => {
    const player = await showPlaying('lang="en"', ENGLISH);
    await say(player, 3);
    await is(`
group "Read aloud"
  button "Listen"
status live=polite
  text: "Finished reading"`);
  });

  it('at the end, when a part was left out', async () => {
    const player = await showPlaying('lang="en"', FINNISH);
    await say(player);
    expect(await tree())
      .to.contain('text: "Some of the text was not read: this browser has no voice for Finnish."')
      .and.to.contain('button "Close"');
  });

  it('unavailable: the language of the text is named', async () => {
    await showUnavailable('lang="en"');
    await is(`
group "Read aloud"
  button "Listen"
status live=polite
  text: "This browser has no Swedish voice"
paragraph
  text: "Ask whoever looks after the computer to install a voice, or try another browser."
button "Close"`);
  });
});
