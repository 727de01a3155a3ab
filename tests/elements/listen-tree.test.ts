/** The accessibility tree of the player in each of its states, in Swedish and in English: the contract with screen readers. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { a11yTree } from '../commands.js';
import { CHROME_NO_SWEDISH, EDGE, SIMPLE } from '../speech-synthesis.js';
import {
  choose,
  drawn,
  isFloating,
  play,
  press,
  reaches,
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

describe('the player’s accessibility tree in Swedish', () => {
  it('idle: one button', async () => {
    await showPlayer();
    await is(`
group "Uppläsning"
  button "Lyssna"
status live=polite`);
  });

  it('loading', async () => {
    speech({ voices: [] });
    await showPlaying();
    await is(`
group "Uppläsning"
  button "Lyssna" disabled
  button "Föregående mening"
  button "Nästa mening"
  button "Stoppa"
  button "Inställningar" expanded=false
  text: "Letar efter en röst"
status live=polite
  text: "Letar efter en röst"`);
  });

  it('playing: nothing is announced while it speaks', async () => {
    await showPlaying();
    await is(`
group "Uppläsning"
  button "Pausa"
  button "Föregående mening"
  button "Nästa mening"
  button "Stoppa"
  button "Inställningar" expanded=false
  text: "Mening 1 av 3, mindre än 1 minut kvar"
status live=polite`);
  });

  it('paused', async () => {
    const player = await showPlaying();
    await say(player);
    await press(player, 'Pausa');
    await is(`
group "Uppläsning"
  button "Fortsätt"
  button "Föregående mening"
  button "Nästa mening"
  button "Stoppa"
  button "Inställningar" expanded=false
  text: "Mening 2 av 3, mindre än 1 minut kvar"
status live=polite
  text: "Pausad"`);
  });

  it('playing again after a pause', async () => {
    const player = await showPlaying();
    const before = await tree();
    await press(player, 'Pausa');
    await press(player, 'Fortsätt');
    expect(await tree()).to.equal(before);
  });

  it('with the panel open', async () => {
    const player = await showPlaying();
    await press(player, 'Inställningar');
    await is(`
group "Uppläsning"
  button "Pausa"
  button "Föregående mening"
  button "Nästa mening"
  button "Stoppa"
  button "Inställningar" expanded
  text: "Mening 1 av 3, mindre än 1 minut kvar"
  paragraph
    text: "Mening 1 av 3, mindre än 1 minut kvar"
  LabelText
    text: "Hastighet"
  button "Långsammare"
  combobox "Hastighet" expanded=false hasPopup=menu value="1"
    MenuListPopup
      option "0,5"
      option "0,75"
      option "1" selected
      option "1,25"
      option "1,5"
      option "1,75"
      option "2"
  button "Snabbare"
  LabelText
    text: "Röst"
  combobox "Röst" expanded=false hasPopup=menu value="Alva"
    MenuListPopup
      option "Alva" selected
  group
    DisclosureTriangle "Hjälp" expanded=false
status live=polite`);
  });

  it('with the help open', async () => {
    const player = await showPlaying();
    await press(player, 'Inställningar');
    await press(player, 'Hjälp');
    const help = (await tree()).split('\n').slice(-12).join('\n');
    expect(help).to.equal(
      `
  group
    DisclosureTriangle "Hjälp" expanded
    list
      listitem
        text: "Klicka på ett stycke för att lyssna därifrån."
      listitem
        text: "Markera text och tryck på Lyssna för att höra bara den."
      listitem
        text: "Tangenten Esc stoppar."
      listitem
        text: "Be den som sköter datorn att installera en röst, eller pröva en annan webbläsare."
status live=polite`.slice(1),
    );
  });

  it('at the slowest and at the fastest, where a button has nothing left to do', async () => {
    const player = await showPlaying('rate="2"');
    await press(player, 'Inställningar');
    expect(await tree())
      .to.contain('button "Snabbare" disabled')
      .and.to.contain('button "Långsammare"\n');
    player.rate = 0.5;
    await player.updateComplete;
    expect(await tree())
      .to.contain('button "Långsammare" disabled')
      .and.to.contain('button "Snabbare"\n');
  });

  it('with voices that send the text away: labelled as such', async () => {
    speech({ voices: [...SIMPLE, ...EDGE] });
    const player = await showPlaying();
    await press(player, 'Inställningar');
    expect(await tree()).to.contain(`
  combobox "Röst" expanded=false hasPopup=menu value="Alva"
    MenuListPopup
      option "Alva" selected
      group "Skickar texten till röstens leverantör"
        option "Microsoft Sofie Online (Natural) - Swedish (Sweden)"
        option "Microsoft Mattias Online (Natural) - Swedish (Sweden)"`);
  });

  it('as a bar that follows', async () => {
    await scrolledAway();
    await is(`
group "Uppläsning"
  button "Pausa"
  button "Föregående mening"
  button "Nästa mening"
  button "Stoppa"
  button "Inställningar" expanded=false
  button "Dölj spelaren"
  text: "Mening 1 av 3, mindre än 1 minut kvar"
status live=polite`);
  });

  it('at the end', async () => {
    const player = await showPlaying();
    await say(player, 3);
    await is(`
group "Uppläsning"
  button "Lyssna"
status live=polite
  text: "Uppläsningen är slut"`);
  });

  it('at the end, when a part was left out', async () => {
    const player = await showPlaying('', FINNISH);
    await say(player);
    await is(`
group "Uppläsning"
  button "Lyssna"
status live=polite
  text: "En del av texten lästes inte: webbläsaren har ingen röst för finska."
button "Stäng"
paragraph
  text: "Be den som sköter datorn att installera en röst, eller pröva en annan webbläsare."`);
    await press(player, 'Stäng');
    await is(`
group "Uppläsning"
  button "Lyssna"
status live=polite`);
  });

  it('unavailable', async () => {
    await showUnavailable();
    await is(`
group "Uppläsning"
  button "Lyssna"
status live=polite
  text: "Det finns ingen svensk röst i den här webbläsaren"
button "Stäng"
paragraph
  text: "Be den som sköter datorn att installera en röst, eller pröva en annan webbläsare."`);
  });

  it('unavailable, but for voices that send the text away, which can be chosen', async () => {
    speech({ voices: EDGE });
    const player = await showPlaying();
    await reaches(player, 'unavailable');
    await player.updateComplete;
    await is(`
group "Uppläsning"
  button "Lyssna"
status live=polite
  text: "Det finns ingen svensk röst i den här webbläsaren"
button "Stäng"
paragraph
  text: "De röster som finns skickar texten till sin leverantör. Välj en om du vill använda den."
LabelText
  text: "Röst"
combobox "Röst" expanded=false hasPopup=menu value="Välj en röst"
  MenuListPopup
    option "Välj en röst" selected
    group "Skickar texten till röstens leverantör"
      option "Microsoft Sofie Online (Natural) - Swedish (Sweden)"
      option "Microsoft Mattias Online (Natural) - Swedish (Sweden)"`);
  });

  it('where there is nothing to read', async () => {
    await showPlaying('', '<div id="text"></div>');
    await is(`
group "Uppläsning"
  button "Lyssna"
status live=polite
  text: "Det finns ingen text att läsa upp här."
button "Stäng"`);
  });

  it('where the browser refused', async () => {
    const fake = speech({ cancelTellsAfter: 'once' });
    const player = await showPlaying();
    fake.fail('not-allowed');
    await player.updateComplete;
    await is(`
group "Uppläsning"
  button "Lyssna"
status live=polite
  text: "Webbläsaren släppte inte fram ljudet. Tryck på Lyssna en gång till."
button "Stäng"`);
  });

  it('where the voice broke', async () => {
    const fake = speech({ cancelTellsAfter: 'once' });
    const player = await showPlaying();
    fake.fail('synthesis-failed');
    await player.updateComplete;
    await is(`
group "Uppläsning"
  button "Lyssna"
status live=polite
  text: "Webbläsarens röst svarar inte. Försök igen, eller välj en annan röst."
button "Stäng"
paragraph
  text: "Be den som sköter datorn att installera en röst, eller pröva en annan webbläsare."
LabelText
  text: "Röst"
combobox "Röst" expanded=false hasPopup=menu value="Välj en röst"
  MenuListPopup
    option "Välj en röst" selected
    option "Alva"`);
  });
});

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
  button "Previous sentence"
  button "Next sentence"
  button "Stop"
  button "Settings" expanded=false
  text: "Looking for a voice"
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
    text: "Voice"
  combobox "Voice" expanded=false hasPopup=menu value="Daniel"
    MenuListPopup
      option "Daniel" selected
      option "Microsoft David - English (United States)"
      group "Sends the text to the voice’s vendor"
        option "Google US English"
  group
    DisclosureTriangle "Help" expanded
    list
      listitem
        text: "Click a paragraph to listen from there."
      listitem
        text: "Select text and press Listen to hear only that."
      listitem
        text: "The Esc key stops."
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
  text: "Reading has ended"`);
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
button "Close"
paragraph
  text: "Ask whoever looks after the computer to install a voice, or try another browser."`);
  });
});

describe('a voice that is missing', () => {
  const words: readonly [lang: string, sv: string, en: string][] = [
    ['sv', 'Det finns ingen svensk röst i den här webbläsaren', 'This browser has no Swedish voice'],
    ['sv-FI', 'Det finns ingen svensk röst i den här webbläsaren', 'This browser has no Swedish voice'],
    ['en', 'Det finns ingen engelsk röst i den här webbläsaren', 'This browser has no English voice'],
    ['fi', 'Det finns ingen finsk röst i den här webbläsaren', 'This browser has no Finnish voice'],
    ['ar', 'Det finns ingen arabisk röst i den här webbläsaren', 'This browser has no Arabic voice'],
    [
      'se',
      'Det finns ingen nordsamisk röst i den här webbläsaren',
      'This browser has no Northern Sami voice',
    ],
    ['yi', 'Det finns ingen röst för jiddisch i den här webbläsaren', 'This browser has no Yiddish voice'],
  ];
  for (const [lang, ...said] of words)
    it(`is named in both languages: ${lang}`, async () => {
      for (const [index, locale] of ['sv', 'en'].entries()) {
        await showUnavailable(`lang="${locale}"`, `<div id="text" lang="${lang}"><p>Abc def.</p></div>`);
        expect(await tree()).to.contain(`text: "${said[index]}"`);
      }
    }).timeout(20_000);

  const machines: readonly [agent: string, sv: string][] = [
    [
      'Mozilla/5.0 (Linux; Android 14)',
      'Röster hämtas i telefonens inställningar, under Tillgänglighet och Text till tal.',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18)',
      'Röster hämtas i enhetens inställningar, under Hjälpmedel och Talat innehåll.',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X)',
      'Röster hämtas i enhetens inställningar, under Hjälpmedel och Talat innehåll.',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0)',
      'Röster hämtas i Windows inställningar, under Tid och språk och sedan Tal. Starta sedan om webbläsaren.',
    ],
    [
      'Mozilla/5.0 (X11; CrOS x86_64)',
      'Röster hämtas i datorns inställningar, under Tillgänglighet och Text till tal.',
    ],
  ];
  it('what can be done about it is told for each kind of machine', async () => {
    const player = await showPlaying();
    for (const [agent, help] of machines) {
      Object.defineProperty(navigator, 'userAgent', { value: agent, configurable: true });
      await press(player, 'Inställningar');
      await press(player, 'Hjälp');
      expect(await tree(), agent).to.contain(help);
      await press(player, 'Inställningar');
    }
    Object.defineProperty(navigator, 'userAgent', { value: 'Linux', configurable: true });
  });

  it('can be replaced by one that the visitor chooses, and then it plays', async () => {
    const fake = speech({ voices: EDGE });
    const player = await showPlaying();
    await reaches(player, 'unavailable');
    await player.updateComplete;
    const [, , mattias] = EDGE;
    await choose(player, 'Röst', `${mattias?.voiceURI} ${mattias?.name} sv-SE`);
    expect([player.state, fake.last?.voice]).to.deep.equal(['playing', mattias?.name]);
  });

  it('is found when it comes later and Lyssna is pressed again', async () => {
    const player = await showUnavailable();
    const fake = speech();
    await press(player, 'Lyssna');
    expect([player.state, fake.last?.voice]).to.deep.equal(['playing', 'Alva']);
  });
});

describe('each action', () => {
  it('has one control', async () => {
    const player = await showPlaying();
    await press(player, 'Inställningar');
    await play(player);
    const names = (await tree())
      .split('\n')
      .flatMap((line) => /(?:button|combobox) "(.*?)"/.exec(line)?.[1] ?? []);
    expect(names).to.deep.equal([...new Set(names)]);
    expect(names).to.not.include('Lyssna').and.to.not.include('Fortsätt');
  });
});
