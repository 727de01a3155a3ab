/** The seed page, embedded as one element: its words come out in its order, and what Samverka adds stands in its place. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { lines, SEED, SEED_EN, seed, showData, showSrc } from './fixtures.js';

/** The words of the seed, in its order. Its "direktlänk" is "direkt" and "länk" run together; the date is in words. */
const SEED_WORDS = `
Samverkan med polisen

I samverkan med polisen tas det fram medborgarlöften och samverkansavtal. Medborgarlöften handlar om att lyssna på vad de som bor och verkar i ett område upplever som viktigt för att de ska känna sig trygga och säkra.

Medborgarlöfte

Medborgarlöften som Värmdö kommun och Nacka lokalpolisområde tagit fram under året baseras på information från medborgar- och medarbetardialoger, trygghetsundersökningar samt brottsstatistik.

Sammantaget resulterar detta har resulterat i följande medborgarlöften:

Ökad trygghet och synlighet genom:

Situations- och platsanpassade insatser

Vid behov ska polisiär närvaro prioriteras och riktade insatser genomföras på platser och i situationer som upplevs som otrygga bland kommunens medborgare. En plats som särskilt kommer att prioriteras är i och omkring Gustavsbergs Centrum.

Fältsamverkan

Polisen och den kommunala fältverksamheten träffas kontinuerligt för att utbyta information och vidareutveckla samverkan kring rutiner vid gemensamma insatser.

Drogförebyggande arbete

Polisen och kommunen arbetar aktivt med ungdomar i riskzon, bl a genom att samordna ungdomsinsatser för att minska bruket av droger.

Syftet är att dessa löften ska ligga i linje med den samverkansöverenskommelsen som löpande tecknas mellan polis och kommun.

Överenskommelse mellan kommun och polis – vägledande för arbetet

I april 2014 undertecknade polismästaren i Nacka och kommundirektörerna i Nacka, Värmdö och Tyresö en överenskommelse gällande samverkan mot brott.

Överenskommelsen gäller 2017 ut och Trygghetsrådet i Värmdö kommun arbetar utifrån den.

Fyra prioriterade områden pekas ut att samverka kring:

ungdomar (Ungabrottsutsatta, Ungdomar i riskzon, Ungdomar och narkotika)
krogen (Krogen)
brott i nära relationer (Brott i nära relation)
trafik (Trafik)

Planerade aktiviteter för 2017 och överenskommelsen finner du i dokumenten.

Senast publicerad: 17 juli 2018

Kontakt

Värmdö kommun
Skogsbovägen 9–11, Gustavsberg
Postadress: 134 81 Gustavsberg
Telefon: 08-570 470 00

varmdo.kommun@varmdo.se

Ställ en fråga direkt länk till annan webbplats

Mer kontaktinformation`;

const words = (text: string): string[] =>
  text
    .replace(/[(),:]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

/** The words that are missing from a text when they are looked for one after the other. */
function missing(wanted: readonly string[], given: readonly string[]): string[] {
  let at = 0;
  return wanted.filter((word) => {
    const found = given.indexOf(word, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

/** What stands in the page from the agreement on, where Samverka adds most. */
const FROM_AGREEMENT = [
  'Överenskommelse mellan kommun och polis – vägledande för arbetet',
  'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
  'I april 2014 undertecknade polismästaren i Nacka och kommundirektörerna i Nacka, Värmdö och Tyresö en överenskommelse gällande samverkan mot brott.',
  'Överenskommelsen gäller 2017 ut och Trygghetsrådet i Värmdö kommun arbetar utifrån den.',
  'Parter:',
  'Polisen i Nacka (polismästaren)',
  'Nacka kommun (kommundirektören)',
  'Värmdö kommun (kommundirektören)',
  'Tyresö kommun (kommundirektören)',
  'Undertecknad: april 2014',
  'Gäller till och med: 2017',
  'Fyra prioriterade områden pekas ut att samverka kring:',
  'ungdomar',
  'Ungabrottsutsatta (länk till annan webbplats)',
  'Ungdomar i riskzon (länk till annan webbplats)',
  'Ungdomar och narkotika (länk till annan webbplats)',
  'krogen',
  'Krogen (länk till annan webbplats)',
  'brott i nära relationer',
  'Brott i nära relation (länk till annan webbplats)',
  'trafik',
  'Trafik (länk till annan webbplats)',
  'Dokument',
  'Planerade aktiviteter för 2017 och överenskommelsen finner du i dokumenten.',
  'Planerade aktiviteter för 2017 (pdf, 21 kB) (februari 2017)',
  'Samverkansöverenskommelse (pdf, 19 kB) (april 2014)',
  'Senast publicerad: 17 juli 2018',
  'Kontakt',
  'Värmdö kommun',
  'Besöksadress: Skogsbovägen 9–11, Gustavsberg',
  'Postadress: 134 81 Gustavsberg',
  'Telefon: 08-570 470 00',
  'E-post: varmdo.kommun@varmdo.se',
  'Ställ en fråga direkt (länk till annan webbplats)',
  'Mer kontaktinformation (länk till annan webbplats)',
];

describe('the seed page', () => {
  it('has its words in its order, from its address', async () => {
    const page = await showSrc('samverka-page', SEED);
    expect(missing(words(SEED_WORDS), words(page.innerText))).to.deep.equal([]);
  });

  it('has its words in its order, from data', async () => {
    const page = await showData('samverka-page', await seed());
    expect(missing(words(SEED_WORDS), words(page.innerText))).to.deep.equal([]);
  });

  it('has them where site search, translators and copying look: in the light DOM', async () => {
    const page = await showSrc('samverka-page', SEED);
    const texts: string[] = [];
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
    expect(missing(words(SEED_WORDS), words(texts.join(' ')))).to.deep.equal([]);
    getSelection()?.selectAllChildren(page);
    expect(missing(words(SEED_WORDS), words(String(getSelection())))).to.deep.equal([]);
    getSelection()?.removeAllRanges();
  });

  it('says before its content that the agreement has expired, marks links and dates, and adds nothing else', async () => {
    const shown = lines(await showSrc('samverka-page', SEED));
    expect(shown.slice(shown.indexOf(FROM_AGREEMENT[0] as string))).to.deep.equal(FROM_AGREEMENT);
  });

  it('is as calm as the seed before that: no rows, no status', async () => {
    const shown = lines(await showSrc('samverka-page', SEED));
    const wanted = SEED_WORDS.split('\n').filter(Boolean);
    const until = wanted.indexOf(FROM_AGREEMENT[0] as string);
    expect(shown.slice(0, until)).to.deep.equal(wanted.slice(0, until));
  });

  it('is the same in the same order in English', async () => {
    const page = await showSrc('samverka-page', SEED_EN, 'lang="en"');
    const sections = [...page.querySelectorAll('h2, h3')].map((heading) => heading.textContent);
    expect(sections).to.deep.equal([
      'Working together with the police',
      'Citizens’ promise',
      'Agreement between the municipality and the police – a guide for the work',
      'Four priority areas are singled out for working together on:',
      'Documents',
      'Contact',
    ]);
    const shown = lines(page);
    expect(shown).to.include('No longer valid. The agreement was valid until 2017.');
    expect(shown).to.include('Last published: 17 July 2018');
    expect(
      shown.filter((line) => /[åäö]/i.test(line.replace(/Värmdö|Tyresö|Skogsbovägen/g, ''))),
    ).to.deep.equal([]);
  });

  it('shows the parts that `parts` names', async () => {
    const page = await showSrc('samverka-page', SEED, 'parts="promises, contact-card"');
    const tags = [...page.querySelectorAll('[data-samverka-rendered] > *')].map(
      (element) => element.localName,
    );
    expect(tags).to.deep.equal(['h2', 'p', 'samverka-promises', 'samverka-contact-card']);
    page.setAttribute('parts', 'published');
    await page.updateComplete;
    expect(lines(page).at(-1)).to.equal('Senast publicerad: 17 juli 2018');
    page.removeAttribute('parts');
    await page.updateComplete;
    expect(lines(page).at(-1)).to.equal(FROM_AGREEMENT.at(-1));
  });
});
