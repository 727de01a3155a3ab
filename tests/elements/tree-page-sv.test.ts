/** The accessibility tree of a whole page in Swedish: sections below its heading, a card with one button last. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { a11yTree } from '../commands.js';
import { everything, json, showSrc } from './fixtures.js';

const tree = `
group "Uppläsning"
  button "Lyssna"
status live=polite
heading "Trygghet" level=2
paragraph
  text: "Vi lyssnar."
heading "Löften" level=3
paragraph
  text: "0 av 2 löften är uppfyllda"
list
  listitem
    text: "Delvis uppfyllt: 1"
  listitem
    text: "Inte bedömt: 1"
paragraph
  text: "Bedömdes:"
  time
    text: "17 juli 2018"
paragraph
  text: "Vi har frågat."
paragraph
  text: "Vi lovar:"
list
  listitem
    article
      heading "Ljusare gator" level=4
      DescriptionList
        term "Status:"
        definition
          text: "Delvis uppfyllt"
      paragraph
        text: "Lampor på torget."
      DescriptionList
        term "Mål:"
        definition
          text: "40 lampor"
        term "Utfall:"
        definition
          text: "31 lampor ("
          time
            text: "2018"
          text: ") –"
          link "Läs uppföljningen (länk till annan webbplats)"
        term "Aktiviteter:"
        definition
          list
            listitem
              text: "Vandring (våren, genomfört)"
      DescriptionList
        term "Bedömdes:"
        definition
          time
            text: "17 juli 2018"
        term "Plats:"
        definition
          text: "Torget"
        term "Period:"
        definition
          text: "från 2017 till och med juni 2018"
        term "Ansvarig:"
        definition
          text: "Kommunen"
        term "Prioriterade områden:"
        definition
          text: "Krogen"
  listitem
    article
      heading "Fältsamverkan" level=4
      paragraph
        text: "Vi träffas."
paragraph
  text: "Säg vad du tycker."
heading "Överenskommelse" level=3
paragraph
  strong
    text: "Gäller inte längre."
  text: "Överenskommelsen gällde till och med 2017."
  link "Läs överenskommelsen som gäller nu"
paragraph
  text: "Vi samverkar."
paragraph
  link "Avtalet (pdf, 213 kB)"
DescriptionList
  term "Parter:"
  definition
    list
      listitem
        text: "Polisen (Anna Berg)"
      listitem
        link "Värmdö (länk till annan webbplats)"
  term "Undertecknad:"
  definition
    time
      text: "april 2014"
  term "Gäller från:"
  definition
    time
      text: "1 maj 2014"
  term "Gäller till och med:"
  definition
    time
      text: "2017"
heading "Områden" level=3
paragraph
  text: "Två områden."
list
  listitem
    heading "Krogen" level=4
    paragraph
      text: "Lugnare kvällar."
    list
      listitem
        link "Tillstånd"
      listitem
        link "Råd (länk till annan webbplats)"
  listitem
    heading "Trafik" level=4
heading "Dokument" level=3
paragraph
  text: "Läs mer."
list
  listitem
    link "Avtalet (pdf, 213 kB)"
    text: "– Avtal ("
    time
      text: "april 2014"
    text: ") –"
    link "Avtalet som webbsida"
DescriptionList
  term "Senast publicerad:"
  definition
    time
      text: "17 juli 2018"
  term "Senast uppdaterad:"
  definition
    time
      text: "december 2018"
  term "Senast granskad:"
  definition
    time
      text: "2019"
heading "Kontakt" level=3
paragraph
  text: "Kommunen"
DescriptionList
  term "Roll:"
  definition
    text: "svarar"
  term "Besöksadress:"
  definition
    text: "Storgatan 1, Norrvik"
  term "Postadress:"
  definition
    text: "134 81 Norrvik"
  term "Telefon:"
  definition
    link "08-570 470 00"
  term "E-post:"
  definition
    link "kommun@exempel.se"
  term "Öppettider:"
  definition
    list
      listitem
        text: "vardagar"
      listitem
        text: "lördagar"
paragraph
  link "Fråga (länk till annan webbplats)"
paragraph
  link "Mer"
DescriptionList
  term "Akuta nummer:"
  definition
    list
      listitem
        text: "SOS:"
        link "112"
button "Spara kontakt"`;

it('the accessibility tree of samverka-page in Swedish', async () => {
  await showSrc('samverka-page', json(everything('sv')), 'lang="sv"');
  expect(await a11yTree('samverka-page')).to.equal(tree.trim());
});
