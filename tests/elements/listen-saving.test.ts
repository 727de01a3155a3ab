/** Saving what is read as sound, from the panel: made by the real reserve voice, whatever voice reads. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { a11yTree } from '../commands.js';
import { inEngines } from '../engine.js';
import {
  control,
  focused,
  focusedName,
  namesOf,
  press,
  rootOf,
  SENTENCES,
  showPlaying,
  statusOf,
  textOf,
  until,
  voice,
  type Player,
} from './listen.js';

const FOLDER = 'reserve-voice="/dist/reserve-voice/"';

/** A player that reads with the browser's voice, its panel open, with the reserve voice in it. */
async function showPanel(attributes = '', text = textOf()): Promise<Player> {
  const player = await showPlaying(`${FOLDER} ${attributes}`, text);
  const isSwedish = player.lang !== 'en';
  await press(player, isSwedish ? 'Inställningar' : 'Settings');
  await until(() => namesOf(player).includes(isSwedish ? 'Spara som ljud' : 'Save as sound'), 'the button');
  return player;
}

const inTree = inEngines(['chromium'], 'tells the accessibility tree');
const linksIn = (player: Player): HTMLAnchorElement[] => [...rootOf(player).querySelectorAll('a')];
const isMade = (player: Player) => (): boolean => linksIn(player).length > 0;

describe('saving as sound', () => {
  before(async () => {
    // So many modules take a busy machine longer to fetch than a voice that never ends its sentence is believed.
    await import('../../src/sound/index.js');
    document.title = 'Samverkan med polisen – Värmdö';
  });

  it('is not offered where the site has no reserve voice', async () => {
    const player = await showPlaying();
    await press(player, 'Inställningar');
    await player.player.bringReserve();
    await player.updateComplete;
    expect(namesOf(player)).to.not.include('Spara som ljud');
  });

  it('gives two files named after the page, and the browser’s voice goes on meanwhile', async () => {
    const player = await showPanel();
    await press(player, 'Spara som ljud');
    expect([statusOf(player), player.state]).to.deep.equal(['Ljudfilen görs', 'playing']);
    // The voice is slow, and lives.
    const speaking = setInterval(() => voice.boundary(0), 500);
    await until(isMade(player), 'the files').finally(() => clearInterval(speaking));
    expect([player.state, voice.texts.length]).to.deep.equal(['playing', 1]);
    expect(statusOf(player)).to.equal('Ljudfilen är klar att ladda ner');
    const [sound, captions] = linksIn(player);
    expect(sound?.download).to.match(/^samverkan-med-polisen-värmdö\.(m4a|ogg|wav)$/);
    expect(captions?.download).to.equal('samverkan-med-polisen-värmdö.vtt');
    expect(linksIn(player).map((link) => link.textContent?.trim())[1]).to.match(
      /^Undertexter \(vtt, \d+ kB\)$/,
    );
    const lines = (await (await fetch(captions?.href ?? '')).text()).split('\n');
    expect(lines.filter((line) => SENTENCES.includes(line))).to.deep.equal(SENTENCES);
    const decoded = await new OfflineAudioContext(1, 1, 22_050).decodeAudioData(
      await (await fetch(sound?.href ?? '')).arrayBuffer(),
    );
    expect(decoded.duration).to.be.within(2.5, 8);
    expect(Math.max(...decoded.getChannelData(0))).to.be.greaterThan(0.1);
  });

  it('follows the visitor’s speed', async () => {
    const lengthAt = async (rate: number): Promise<number> => {
      const player = await showPanel(`rate="${rate}"`);
      await press(player, 'Spara som ljud');
      await until(isMade(player), 'the files');
      const text = await (await fetch(linksIn(player)[1]?.href ?? '')).text();
      return Number(/(\d\d\.\d{3})\s[^>]*$/.exec(text)?.[1]);
    };
    expect((await lengthAt(2)) / (await lengthAt(1))).to.be.within(0.4, 0.65);
  });

  it('says what language the voice does not speak', async () => {
    const player = await showPanel(
      '',
      '<div id="text"><p>En svensk mening som är lång.</p><p lang="fi">Suomeksi.</p></div>',
    );
    await press(player, 'Spara som ljud');
    await until(isMade(player), 'the files');
    expect(rootOf(player).querySelector('.panel')?.textContent).to.contain(
      'Text på finska är inte med, för rösten kan inte det språket.',
    );
  });

  it('is cancelled by the same button, with the focus where it was; then it can be asked for again', async () => {
    const player = await showPanel();
    control(player, 'Spara som ljud').focus();
    await sendKeys({ press: 'Enter' });
    await player.updateComplete;
    expect([focusedName(), statusOf(player)]).to.deep.equal(['Avbryt', 'Ljudfilen görs']);
    await sendKeys({ press: 'Space' });
    await player.updateComplete;
    expect([focusedName(), statusOf(player), linksIn(player)]).to.deep.equal(['Spara som ljud', '', []]);
    await sendKeys({ press: 'Space' });
    await until(isMade(player), 'the files');
    expect(focusedName()).to.equal('Spara som ljud');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(linksIn(player)[0]);
  });

  it('ends with the reading, and its files are forgotten', async () => {
    const player = await showPanel();
    await press(player, 'Spara som ljud');
    await until(isMade(player), 'the files');
    const { href } = linksIn(player)[0] as HTMLAnchorElement;
    await press(player, 'Stoppa');
    expect(await fetch(href).catch(() => 'gone')).to.equal('gone');
    expect(linksIn(player)).to.deep.equal([]);
  });

  for (const [lang, names] of [
    ['sv', ['Ljudstyrka', 'Röst', 'Spara som ljud', /link "Ljudfil \(\w+, \d+ kB\)"/]],
    ['en', ['Volume', 'Voice', 'Save as sound', /link "Sound file \(\w+, \d+ kB\)"/]],
  ] as const)
    inTree(`is named in the accessibility tree: ${lang}`, async () => {
      const player = await showPanel(`lang="${lang}"`);
      await press(player, names[2]);
      await until(isMade(player), 'the files');
      const tree = await a11yTree('samverka-listen');
      expect(tree).to.contain(`slider "${names[0]}"`).and.to.contain(`combobox "${names[1]}"`);
      expect(tree).to.contain(`button "${names[2]}"`).and.to.match(names[3]);
      expect(tree).to.contain(`option "${lang === 'sv' ? 'Reservröst' : 'Reserve voice'}`);
    });
});
