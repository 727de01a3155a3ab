/** Nothing that a document, another page or an address says is run, loaded, styled or followed to a script. */
import fc from 'fast-check';
import { partNames, type PartName } from '../../src/document/parts.js';
import { upgradeLink } from '../../src/sources/link.js';
import { once, otherPage, settled, type Part } from '../elements/fixtures.js';
import { hostileDocuments } from './documents.js';
import { harmIn, hostileAttributes, hostileHtml, hostileValue } from './hostile-html.js';
import { partIn, shown } from './page.js';
import { property } from './property.js';

const languages = fc.constantFrom('sv', 'en');
const names = partNames.filter((name) => name !== 'page');

function expectNoHarm(element: Element): void {
  const harm = harmIn(element);
  if (harm) throw new Error(`${harm}\nIt became: ${element.outerHTML}`);
}

/** The block of JSON-LD in the page is data, and ends where it should. */
function expectData(): void {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    JSON.parse(script.textContent ?? '');
  const other = document.querySelector('head > img, head > svg, body > img, body > svg');
  if (other) throw new Error(`There is ${other.outerHTML} in the page.`);
}

/** An element that shows what lies at an address, once it has loaded or failed. */
async function loaded(name: PartName, src: string, lang: string): Promise<Part> {
  const element = document.createElement(`samverka-${name}`) as Part;
  const ended = Promise.race([once(element, 'samverka-load'), once(element, 'samverka-error')]);
  element.setAttribute('src', src);
  await shown(element, lang);
  await ended;
  await settled();
  return element;
}

describe('no script runs', () => {
  property('from a document', fc.tuple(hostileDocuments, languages), 150, async ([data, lang]) => {
    const element = document.createElement('samverka-page') as Part;
    element.setAttribute('parts', names.join());
    element.data = data;
    await shown(element, lang);
    expectNoHarm(element);
    expectData();
  });

  property(
    'from another page',
    fc.tuple(fc.constantFrom(...names), hostileAttributes, hostileHtml, hostileHtml, languages),
    120,
    async ([name, attributes, before, inside, lang]) => {
      const page = `${before}<div class="samverka-${name}"${attributes}><h2>Ljus</h2><h3>Torg</h3>${inside}</div>`;
      const element = await loaded(name, otherPage(page), lang);
      expectNoHarm(element);
      // Saved as it is shown, and read as an author's.
      const { innerHTML } = element;
      expectNoHarm(partIn(await shown(`<samverka-${name}>${innerHTML}</samverka-${name}>`, lang)));
    },
    ([name, attributes, before, inside]) =>
      `${before}<div class="samverka-${name}"${attributes}>… ${inside}</div>`,
  );

  property(
    'from a link that embeds',
    fc.tuple(
      fc.constantFrom('/tests/embed/document.json', '', 'javascript:ran()', 'data:text/html,x', 'http://['),
      fc.array(
        fc.tuple(
          fc.constantFrom('samverka', 'lang', 'contact', 'parts', 'onclick', 'src', 'style', 'is'),
          hostileValue,
        ),
        { maxLength: 4 },
      ),
    ),
    200,
    async ([address, pairs]) => {
      const fragment = new URLSearchParams([['samverka', 'promises,x'], ...pairs]);
      const page = document.createElement('div');
      const block = document.createElement('p');
      const link = document.createElement('a');
      link.setAttribute('href', `${address}#${fragment}`);
      link.append('Länk');
      block.append(link);
      page.append(block);
      upgradeLink(link, () => {});
      for (const made of page.querySelectorAll('*'))
        for (const name of made.getAttributeNames())
          if (
            made !== link &&
            !/^(src|lang|heading-level|contact|parts|structured-data|style|hidden)$/.test(name)
          )
            throw new Error(`${name} in ${page.outerHTML}`);
      await shown(page);
    },
    ([address, pairs]) => `${address}#${new URLSearchParams(pairs)}`,
  );

  property(
    'from attributes, or from text that is read as fields',
    fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom(
        'status',
        'place',
        'period',
        'signed',
        'published',
        'contact',
        'valid-through',
        'heading-level',
        'lang',
        'responsible',
        'outcome',
        'email',
        'phone',
      ),
      hostileValue,
      hostileValue,
    ),
    300,
    async ([name, option, value, text]) => {
      const page = document.createElement('div');
      const place = document.createElement('div');
      place.className = `samverka-${name}`;
      place.setAttribute(`data-${option}`, value);
      const heading = document.createElement('h2');
      heading.append(text);
      const line = document.createElement('p');
      line.append(`Plats: ${text}`, document.createElement('br'), `E-post: ${value}`);
      place.append(heading, line);
      page.append(place);
      await shown(page);
      const harm = harmIn(partIn(page));
      if (harm) throw new Error(harm);
    },
  );
});
