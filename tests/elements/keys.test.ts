/** Real key presses: the order in which the contact card is walked through, and saving the contact as a file. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { emulate } from '../commands.js';
import { inEngines } from '../engine.js';
import { everything, find, seed, settled, showData, type Part } from './fixtures.js';

/** What has the focus, through shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
const words = (): string => (focused() as HTMLElement | null)?.innerText.trim() ?? '';

const button = (element: Element): HTMLButtonElement =>
  find<HTMLButtonElement>(element.shadowRoot as ShadowRoot, 'button');

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What a press of a key saves: the file's name, type and text. */
async function savedBy(press: string): Promise<Saved> {
  const { createObjectURL } = URL;
  let blob: Blob | undefined;
  URL.createObjectURL = (object: Blob) => {
    blob = object;
    return createObjectURL.call(URL, object);
  };
  const { click } = HTMLAnchorElement.prototype;
  const clicked = new Promise<HTMLAnchorElement>((resolve) => {
    HTMLAnchorElement.prototype.click = function () {
      resolve(this);
    };
  });
  try {
    await sendKeys({ press });
    const link = await clicked;
    expect(link.href).to.match(/^blob:/);
    return { name: link.download, type: blob?.type ?? '', text: (await blob?.text()) ?? '' };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

async function walk(steps: number): Promise<string[]> {
  const seen: string[] = [];
  for (let step = 0; step < steps; step++) {
    await sendKeys({ press: 'Tab' });
    seen.push(words());
  }
  return seen;
}

/** Puts a place before and after the element that can have the focus. */
function fence(element: Element): void {
  const make = (text: string): HTMLButtonElement =>
    Object.assign(document.createElement('button'), { textContent: text });
  element.before(make('före'));
  element.after(make('efter'));
  (element.previousElementSibling as HTMLElement).focus();
}

describe('Tab', () => {
  it('goes through the links of the contact card in their order, then to Spara kontakt, then on', async () => {
    const element = await showData('samverka-contact-card', (await seed()).contacts);
    fence(element);
    expect(await walk(6)).to.deep.equal([
      '08-570 470 00',
      'varmdo.kommun@varmdo.se',
      'Ställ en fråga direkt (länk till annan webbplats)',
      'Mer kontaktinformation (länk till annan webbplats)',
      'Spara kontakt',
      'efter',
    ]);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(words()).to.equal('Spara kontakt');
  });

  it('has the emergency numbers before the button', async () => {
    const element = await showData('samverka-contact-card', everything('en').contacts, 'lang="en"');
    fence(element);
    expect(await walk(6)).to.deep.equal([
      '08-570 470 00',
      'kommun@exempel.se',
      'Ask (link to another website)',
      'More',
      '112',
      'Save contact',
    ]);
  });

  it('stops at the player, the links and that button in a whole page', async () => {
    const page = await showData('samverka-page', everything('sv'));
    fence(page);
    const stops = page.querySelectorAll('a').length + 2;
    await walk(stops);
    expect(words()).to.equal('Spara kontakt');
    await sendKeys({ press: 'Tab' });
    expect(words()).to.equal('efter');
  });
});

describe('Spara kontakt', () => {
  for (const key of ['Enter', 'Space'])
    it(`saves a vCard with ${key}`, async () => {
      const element = await showData('samverka-contact-card', (await seed()).contacts);
      button(element).focus();
      expect(await savedBy(key)).to.deep.equal({
        name: 'varmdo-kommun.vcf',
        type: 'text/vcard;charset=utf-8',
        text: [
          'BEGIN:VCARD',
          'VERSION:3.0',
          'FN:Värmdö kommun',
          'N:Värmdö kommun;;;;',
          'ORG:Värmdö kommun',
          'X-ABShowAs:COMPANY',
          'ADR;TYPE=WORK:;;Skogsbovägen 9–11;Gustavsberg;;;Sverige',
          'ADR;TYPE=POSTAL:;;;Gustavsberg;;134 81;Sverige',
          'TEL;TYPE=WORK,VOICE:+46857047000',
          'EMAIL;TYPE=INTERNET,WORK:varmdo.kommun@varmdo.se',
          'URL:https://www.varmdo.se/kontakt',
          'END:VCARD',
          '',
        ].join('\r\n'),
      });
      expect(words()).to.equal('Spara kontakt');
    });

  it('saves the contact that is shown, in the language of the element', async () => {
    const name = { sv: 'Polisen', en: 'The police' };
    const items = [
      { id: 'a', name: 'Kommunen' },
      { id: 'b', name, phone: { display: '114 14' } },
    ];
    const element = await showData(
      'samverka-contact-card',
      { title: 'Kontakt', items },
      'contact="b" lang="en"',
    );
    button(element).focus();
    const { name: file, text } = await savedBy('Enter');
    expect(file).to.equal('the-police.vcf');
    expect(text).to.contain('FN:The police\r\n').and.to.contain('TEL;TYPE=WORK,VOICE:11414\r\n');
    element.lang = 'sv';
    await settled();
    button(element).focus();
    expect((await savedBy('Enter')).text).to.contain('FN:Polisen\r\n');
  });

  it('saves from a page, and from an author’s HTML', async () => {
    const page = await showData('samverka-page', await seed());
    button(find(page, 'samverka-contact-card')).focus();
    expect((await savedBy('Enter')).name).to.equal('varmdo-kommun.vcf');
    page.insertAdjacentHTML(
      'afterend',
      '<samverka-contact-card><h2>Växeln</h2><p>Telefon: 08-570 470 00</p></samverka-contact-card>',
    );
    await settled();
    button(page.nextElementSibling as Part).focus();
    expect((await savedBy('Space')).text)
      .to.contain('FN:Växeln\r\n')
      .and.to.contain('TEL;TYPE=WORK,VOICE:+46857047000\r\n');
  });

  it('leaves nothing in the page', async () => {
    const element = await showData('samverka-contact-card', (await seed()).contacts);
    button(element).focus();
    const before = document.body.innerHTML;
    await savedBy('Enter');
    expect(document.body.innerHTML).to.equal(before);
  });
});

describe('the focus', () => {
  const outline = (): CSSStyleDeclaration => getComputedStyle(focused() as Element);

  it('is seen on every stop', async () => {
    const element = await showData('samverka-contact-card', (await seed()).contacts);
    fence(element);
    for (let step = 0; step < 5; step++) {
      await sendKeys({ press: 'Tab' });
      expect(outline().outlineStyle, words()).to.not.equal('none');
      expect(parseFloat(outline().outlineWidth), words()).to.be.at.least(1);
    }
    expect(parseFloat(outline().outlineWidth)).to.be.at.least(2);
  });

  inEngines(['chromium', 'firefox'], 'emulates forced colours')('is seen in forced colours too', async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    const element = await showData('samverka-contact-card', (await seed()).contacts);
    fence(element);
    await walk(5);
    expect([words(), outline().outlineStyle]).to.deep.equal(['Spara kontakt', 'solid']);
    await emulate();
  });

  it('stays where it is when the language changes', async () => {
    const element = await showData('samverka-contact-card', (await seed()).contacts);
    fence(element);
    await walk(5);
    element.lang = 'en';
    await settled();
    expect(words()).to.equal('Save contact');
    find<HTMLElement>(element, 'a').focus();
    element.lang = 'sv';
    await settled();
    expect(words()).to.equal('08-570 470 00');
  });

  it('has targets of at least 24 px', async () => {
    const page = await showData('samverka-page', everything('sv'));
    const targets = [...page.querySelectorAll('li > a, dd a, p > a:only-child')];
    expect(targets.length).to.be.above(5);
    for (const target of targets)
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
    expect(button(find(page, 'samverka-contact-card')).getBoundingClientRect().height).to.be.at.least(44);
  });
});
