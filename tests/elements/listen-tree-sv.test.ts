/** The accessibility tree of the player in each of its states, in Swedish: the contract with screen readers. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { a11yTree } from '../commands.js';
import { EDGE, SIMPLE } from '../speech-synthesis.js';
import {
  drawn,
  isFloating,
  play,
  press,
  reaches,
  say,
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
  button "Stoppa"
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
    text: "Ljudstyrka"
  slider "Ljudstyrka" value="1"
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
        text: "Vill du bara höra en del? Markera den och tryck på Lyssna."
      listitem
        text: "Tryck på Esc för att stoppa."
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
paragraph
  text: "Be den som sköter datorn att installera en röst, eller pröva en annan webbläsare."
button "Stäng"`);
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
paragraph
  text: "Be den som sköter datorn att installera en röst, eller pröva en annan webbläsare."
button "Stäng"`);
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
paragraph
  text: "De röster som finns skickar texten till sin leverantör. Välj en om du vill använda den."
LabelText
  text: "Röst"
combobox "Röst" expanded=false hasPopup=menu value="Välj en röst"
  MenuListPopup
    option "Välj en röst" selected
    group "Skickar texten till röstens leverantör"
      option "Microsoft Sofie Online (Natural) - Swedish (Sweden)"
      option "Microsoft Mattias Online (Natural) - Swedish (Sweden)"
button "Stäng"`);
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
  text: "Webbläsaren stoppade ljudet. Tryck på Lyssna en gång till."
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
  text: "Rösten svarar inte. Försök igen, eller välj en annan röst."
paragraph
  text: "Be den som sköter datorn att installera en röst, eller pröva en annan webbläsare."
LabelText
  text: "Röst"
combobox "Röst" expanded=false hasPopup=menu value="Välj en röst"
  MenuListPopup
    option "Välj en röst" selected
    option "Alva"
button "Stäng"`);
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
