/** The accessibility tree of every element in Swedish: the contract with screen readers, word for word. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { a11yTree } from '../commands.js';
import { everything, json, showSrc } from './fixtures.js';

/** Each element, from a small document with every field. */
const trees: Readonly<Record<string, string>> = {
  'samverka-promises': `
heading "Löften" level=2
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
      heading "Ljusare gator" level=3
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
      heading "Fältsamverkan" level=3
      paragraph
        text: "Vi träffas."
paragraph
  text: "Säg vad du tycker."`,
  'samverka-promise': `
article
  heading "Ljusare gator" level=2
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
      text: "Krogen"`,
  'samverka-priority-areas': `
heading "Områden" level=2
paragraph
  text: "Två områden."
list
  listitem
    heading "Krogen" level=3
    paragraph
      text: "Lugnare kvällar."
    list
      listitem
        link "Tillstånd"
      listitem
        link "Råd (länk till annan webbplats)"
  listitem
    heading "Trafik" level=3`,
  'samverka-priority-area': `
heading "Krogen" level=2
paragraph
  text: "Lugnare kvällar."
list
  listitem
    link "Tillstånd"
  listitem
    link "Råd (länk till annan webbplats)"`,
  'samverka-agreement': `
heading "Överenskommelse" level=2
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
      text: "2017"`,
  'samverka-documents': `
heading "Dokument" level=2
paragraph
  text: "Läs mer."
list
  listitem
    link "Avtalet (pdf, 213 kB)"
    text: "– Avtal ("
    time
      text: "april 2014"
    text: ") –"
    link "Avtalet som webbsida"`,
  'samverka-published': `
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
      text: "2019"`,
  'samverka-contact-card': `
heading "Kontakt" level=2
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
button "Spara kontakt"`,
};

describe('the accessibility tree in Swedish', () => {
  for (const [tag, tree] of Object.entries(trees))
    it(`of ${tag}`, async () => {
      await showSrc(tag, json(everything('sv')), 'lang="sv"');
      expect(await a11yTree(tag)).to.equal(tree.trim());
    });
});
