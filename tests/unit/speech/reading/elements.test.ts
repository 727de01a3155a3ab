/** Samverka's own elements are read as they are shown, in the order of the page, and anew when they change. */
import { expect } from '@esm-bundle/chai';
import '../../../../src/define/index.js';
import {
  everything,
  find,
  lines,
  seed,
  seedEn,
  settled,
  show,
  showData,
  type Json,
} from '../../../elements/fixtures.js';
import { blocksOf, expectMarked, expectRead, observed, plain, textOf, wordsOf } from './page.js';

/** The whole seed page, sentence by sentence. */
const SEED = `Samverkan med polisen
I samverkan med polisen tas det fram medborgarlöften och samverkansavtal.
Medborgarlöften handlar om att lyssna på vad de som bor och verkar i ett område upplever som viktigt för att de ska känna sig trygga och säkra.
Medborgarlöfte
Medborgarlöften som Värmdö kommun och Nacka lokalpolisområde tagit fram under året baseras på information från medborgar- och medarbetardialoger, trygghetsundersökningar samt brottsstatistik.
Sammantaget resulterar detta har resulterat i följande medborgarlöften:
Ökad trygghet och synlighet genom:
Situations- och platsanpassade insatser
Vid behov ska polisiär närvaro prioriteras och riktade insatser genomföras på platser och i situationer som upplevs som otrygga bland kommunens medborgare.
En plats som särskilt kommer att prioriteras är i och omkring Gustavsbergs Centrum.
Fältsamverkan
Polisen och den kommunala fältverksamheten träffas kontinuerligt för att utbyta information och vidareutveckla samverkan kring rutiner vid gemensamma insatser.
Drogförebyggande arbete
Polisen och kommunen arbetar aktivt med ungdomar i riskzon, bl a genom att samordna ungdomsinsatser för att minska bruket av droger.
Syftet är att dessa löften ska ligga i linje med den samverkansöverenskommelsen som löpande tecknas mellan polis och kommun.
Överenskommelse mellan kommun och polis – vägledande för arbetet
Gäller inte längre.
Överenskommelsen gällde till och med 2017.
I april 2014 undertecknade polismästaren i Nacka och kommundirektörerna i Nacka, Värmdö och Tyresö en överenskommelse gällande samverkan mot brott.
Överenskommelsen gäller 2017 ut och Trygghetsrådet i Värmdö kommun arbetar utifrån den.
Parter:
Polisen i Nacka (polismästaren)
Nacka kommun (kommundirektören)
Värmdö kommun (kommundirektören)
Tyresö kommun (kommundirektören)
Undertecknad: april 2014
Gäller till och med: 2017
Fyra prioriterade områden pekas ut att samverka kring:
ungdomar
Ungabrottsutsatta (länk till annan webbplats)
Ungdomar i riskzon (länk till annan webbplats)
Ungdomar och narkotika (länk till annan webbplats)
krogen
Krogen (länk till annan webbplats)
brott i nära relationer
Brott i nära relation (länk till annan webbplats)
trafik
Trafik (länk till annan webbplats)
Dokument
Planerade aktiviteter för 2017 och överenskommelsen finner du i dokumenten.
Planerade aktiviteter för 2017 (pdf, 21 kB) (februari 2017)
Samverkansöverenskommelse (pdf, 19 kB) (april 2014)
Senast publicerad: 17 juli 2018
Kontakt
Värmdö kommun
Besöksadress: Skogsbovägen 9–11, Gustavsberg
Postadress: 134 81 Gustavsberg
Telefon: 08-570 470 00
E-post: varmdo.kommun@varmdo.se
Ställ en fråga direkt (länk till annan webbplats)
Mer kontaktinformation (länk till annan webbplats)`.split('\n');

describe('the seed page is read', () => {
  it('from the first word to the last, without the player', async () => {
    const page = await showData('samverka-page', await seed());
    expect(page.querySelector('samverka-listen')).not.to.equal(null);
    const { sentences } = textOf(page);
    expect(wordsOf(sentences)).to.deep.equal(SEED);
    expectMarked(sentences);
    expect(new Set(sentences.map(({ key }) => key)).size).to.equal(SEED.length);
    expect(new Set(sentences.map(({ language }) => language))).to.deep.equal(new Set(['sv']));
  });

  it('in English where its words are English, with what is added to them', async () => {
    document.documentElement.lang = 'en';
    const page = await showData('samverka-page', await seedEn());
    expect(blocksOf(page)).to.deep.equal(lines(page));
    const { sentences } = textOf(page);
    expectMarked(sentences);
    expect(new Set(sentences.map(({ language }) => language))).to.deep.equal(new Set(['en']));
  });

  it('in the language of each text, where the page is in another', async () => {
    document.documentElement.lang = 'en';
    const page = await showData('samverka-page', await seed());
    const languageOf = new Map(textOf(page).sentences.map(({ text, language }) => [plain(text), language]));
    expect(languageOf.get('Medborgarlöfte')).to.equal('sv');
    expect(languageOf.get('No longer valid.') ?? languageOf.get('No longer in force.')).to.equal('en');
  });
});

describe('what an element shows is read', () => {
  for (const language of ['sv', 'en'] as const)
    it(`line by line, with every field there is, in ${language}`, async () => {
      document.documentElement.lang = language;
      const page = await showData('samverka-page', everything(language));
      expectRead(page, ...lines(page));
    });

  it('with statuses and labels in words', async () => {
    const promises = await showData('samverka-promises', everything('sv').promises);
    expectRead(
      promises,
      ...'Löften|0 av 2 löften är uppfyllda|Delvis uppfyllt: 1|Inte bedömt: 1|Bedömdes: 17 juli 2018'.split(
        '|',
      ),
      ...'Vi har frågat.|Vi lovar:|Ljusare gator|Status: Delvis uppfyllt|Lampor på torget.'.split('|'),
      'Mål: 40 lampor',
      'Utfall: 31 lampor (2018) – Läs uppföljningen (länk till annan webbplats)',
      ...'Aktiviteter:|Vandring (våren, genomfört)|Bedömdes: 17 juli 2018|Plats: Torget'.split('|'),
      ...'Period: från 2017 till och med juni 2018|Ansvarig: Kommunen|Prioriterade områden: krogen'.split(
        '|',
      ),
      ...'Fältsamverkan|Vi träffas.|Säg vad du tycker.'.split('|'),
    );
  });

  it('of an author’s own words, where they stand', async () => {
    const page = await show(`<samverka-page><h2>Trygghet</h2><p>Välkommen.</p>
      <samverka-promises><h3>Löften</h3><h4>Ljus</h4><p>Vi lovar <b>ljus</b>.</p><p>Status: Pågår</p></samverka-promises>
      <p>Mellan dem.</p><samverka-listen></samverka-listen>
      <samverka-contact-card><h3>Kommunen</h3><p>Telefon: 08-570 470 00</p></samverka-contact-card></samverka-page>`);
    expectRead(
      page,
      'Trygghet',
      'Välkommen.',
      'Löften',
      'Ljus',
      'Status: Pågår',
      'Vi lovar ljus.',
      'Mellan dem.',
      'Kommunen',
      'Telefon: 08-570 470 00',
    );
  });

  it('of nothing while it is empty', async () => {
    expectRead(await show('<samverka-promises></samverka-promises>'));
  });

  it('of its own controls is not', async () => {
    const card = await showData('samverka-contact-card', everything('sv').contacts);
    expect(card.shadowRoot?.querySelector('button')).not.to.equal(null);
    expect(blocksOf(card).join(' ')).not.to.include('Spara');
  });
});

describe('while an element is read', () => {
  it('a promise that is added is told of, and what was read before it keeps its keys', async () => {
    const data: Json = everything('sv');
    const page = await showData('samverka-page', data);
    let times = 0;
    const text = textOf(page, () => (times += 1));
    const before = text.sentences;
    const list = find(page, 'samverka-promises ul');
    const item = document.createElement('li');
    item.append('Nytt löfte.');
    list.append(item);
    await observed();
    expect(times).to.equal(1);
    const after = text.refresh();
    expect(wordsOf(after)).to.include('Nytt löfte.');
    expect(after.filter(({ text: words }) => words !== 'Nytt löfte.').map(({ key }) => key)).to.deep.equal(
      before.map(({ key }) => key),
    );
  });

  it('a new document is told of: what says something else now has changed, and the rest stands', async () => {
    const page = await showData('samverka-page', everything('sv'));
    let times = 0;
    const text = textOf(page, () => (times += 1));
    const before = text.sentences;
    page.data = { ...everything('sv'), title: 'Ny sida', intro: ['Nya ord.'] };
    await settled();
    await observed();
    expect(times).to.be.above(0);
    expect(before.map((sentence) => text.standing(sentence))).to.deep.equal(
      before.map((_, index) => (index < 2 ? 'changed' : 'same')),
    );
    expect(wordsOf(text.refresh()).slice(0, 2)).to.deep.equal(['Ny sida', 'Nya ord.']);
  });

  it('the language of the page is switched: labels are read in the new one, the rest where it was', async () => {
    const page = await showData('samverka-page', everything('sv'));
    let times = 0;
    const text = textOf(page, () => (times += 1));
    document.documentElement.lang = 'en';
    await settled();
    await observed();
    expect(times).to.be.above(0);
    const sentences = text.refresh();
    expectMarked(sentences);
    expect(wordsOf(sentences)).to.include.members(['Status: Partly fulfilled', 'Lampor på torget.']);
  });

  it('it is removed: nothing stands', async () => {
    const page = await showData('samverka-page', everything('sv'));
    const text = textOf(page);
    const before = text.sentences;
    page.remove();
    expect(new Set(before.map((sentence) => text.standing(sentence)))).to.deep.equal(new Set(['gone']));
    await observed();
  });
});
