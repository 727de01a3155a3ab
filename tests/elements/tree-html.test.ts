/** The accessibility tree of an author's HTML: what they wrote, with rows, lists and warnings where Samverka adds them. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { a11yTree } from '../commands.js';
import { everything, json, show, showSrc } from './fixtures.js';

/** Each element's HTML and its tree. */
const trees: Readonly<Record<string, readonly [html: string, tree: string]>> = {
  'samverka-promises': [
    `<h3>Löften</h3><p>Vi har <em>lyssnat</em>.</p>
     <h4>Ljus</h4><p>Läs <a href="https://example.org/">mer</a>.</p><ul><li>Status: Pågår</li><li>Plats: <a href="/torget">Torget</a></li></ul>
     <h4>Lugn</h4><p>Text.</p>`,
    `
heading "Löften" level=3
paragraph
  text: "0 av 2 löften är uppfyllda"
list
  listitem
    text: "Pågår: 1"
  listitem
    text: "Inte bedömt: 1"
paragraph
  text: "Vi har"
  emphasis
    text: "lyssnat"
  text: "."
list
  listitem
    article
      heading "Ljus" level=4
      DescriptionList
        term "Status:"
        definition
          text: "Pågår"
      paragraph
        text: "Läs"
        link "mer (länk till annan webbplats)"
        text: "."
      DescriptionList
        term "Plats:"
        definition
          link "Torget"
  listitem
    article
      heading "Lugn" level=4
      paragraph
        text: "Text."`,
  ],
  'samverka-promise': [
    '<h2>Ljus</h2><ol><li>Först</li><li>Sedan</li></ol><p><img src="data:," alt="En lampa"></p><p>Period: 2017</p>',
    `
article
  heading "Ljus" level=2
  list
    listitem
      text: "Först"
    listitem
      text: "Sedan"
  paragraph
    image "En lampa"
  DescriptionList
    term "Period:"
    definition
      text: "2017"`,
  ],
  'samverka-priority-areas': [
    '<h2>Områden</h2><ul><li>unga (<a href="/unga">Unga</a>, <a href="/rus">Rus</a>)</li><li>trafik</li></ul>',
    `
heading "Områden" level=2
list
  listitem
    text: "unga ("
    link "Unga"
    text: ","
    link "Rus"
    text: ")"
  listitem
    text: "trafik"`,
  ],
  'samverka-priority-area': [
    '<h2>Unga</h2><p>Text.</p><ul><li><a href="/stod">Stöd</a></li></ul>',
    `
heading "Unga" level=2
paragraph
  text: "Text."
list
  listitem
    link "Stöd"`,
  ],
  'samverka-agreement': [
    '<h2>Avtal</h2><p>Text.</p><ul><li>Parter: Polisen, Kommunen</li><li>Gäller till och med: 2017</li></ul>',
    `
heading "Avtal" level=2
paragraph
  strong
    text: "Gäller inte längre."
  text: "Överenskommelsen gällde till och med 2017."
paragraph
  text: "Text."
DescriptionList
  term "Parter:"
  definition
    list
      listitem
        text: "Polisen"
      listitem
        text: "Kommunen"
  term "Gäller till och med:"
  definition
    time
      text: "2017"`,
  ],
  'samverka-documents': [
    '<h2>Dokument</h2><p>Läs mer.</p><ul><li><a href="a.pdf">Plan (pdf, 213 kB)</a></li></ul>',
    `
heading "Dokument" level=2
paragraph
  text: "Läs mer."
list
  listitem
    link "Plan (pdf, 213 kB)"`,
  ],
  'samverka-published': [
    '<p>Senast publicerad: 2018-07-17</p>',
    `
DescriptionList
  term "Senast publicerad:"
  definition
    time
      text: "17 juli 2018"`,
  ],
  'samverka-contact-card': [
    `<h2>Kontakt</h2><h3>Kommunen</h3><p>Telefon: 08-570 470 00<br>E-post: kommun@exempel.se</p>
     <p><a href="https://example.org/">Ställ en fråga</a></p>`,
    `
heading "Kontakt" level=2
heading "Kommunen" level=3
DescriptionList
  term "Telefon:"
  definition
    link "08-570 470 00"
  term "E-post:"
  definition
    link "kommun@exempel.se"
paragraph
  link "Ställ en fråga (länk till annan webbplats)"
button "Spara kontakt"`,
  ],
  'samverka-page': [
    '<h2>Trygghet</h2><p>Text.</p><samverka-promise><h3>Ljus</h3><p>Status: Planerat</p></samverka-promise>',
    `
group "Uppläsning"
  button "Lyssna"
status live=polite
heading "Trygghet" level=2
paragraph
  text: "Text."
article
  heading "Ljus" level=3
  DescriptionList
    term "Status:"
    definition
      text: "Planerat"`,
  ],
};

describe('the accessibility tree of an author’s HTML', () => {
  for (const [tag, [html, tree]] of Object.entries(trees))
    it(`in ${tag}`, async () => {
      await show(`<${tag}>${html}</${tag}>`);
      expect(await a11yTree(tag)).to.equal(tree.trim());
    });
});

describe('the accessibility tree of what Samverka rendered', () => {
  for (const tag of Object.keys(trees))
    it(`is the same in saved HTML, for ${tag}`, async () => {
      const element = await showSrc(tag, json(everything('sv')));
      const tree = await a11yTree(tag);
      await show(element.outerHTML.replace(/ src="[^"]*"/, ''));
      expect(await a11yTree(tag)).to.equal(tree);
    });
});
