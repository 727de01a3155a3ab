/** The snippets: what they are made of, and that opened again they give the same document. */
import { expect } from '@esm-bundle/chai';
import { addressWith, formA } from '../../../../demo/builder/take/form-a.js';
import { formB } from '../../../../demo/builder/take/form-b.js';
import { formC, formCWithContent } from '../../../../demo/builder/take/form-c.js';
import { leftOut } from '../../../../demo/builder/take/left-out.js';
import { documentSchema, type SamverkaDocument } from '../../../../src/document/document.js';
import { parse } from '../../../../src/document/parse.js';
import '../../../../src/define/index.js';
import { upgradeHtml } from '../../../../src/embed/html.js';
import { msgIn } from '../../../../src/localization/messages.js';
import { upgradeLink } from '../../../../src/sources/link.js';
import { put, settled } from '../../../elements/fixtures.js';
import { changed, full, minimal, type Json } from '../../document/samples.js';
import { bodyOf, opened, sayable } from './reading.js';

const documentOf = (value: unknown): SamverkaDocument => {
  const document = parse(documentSchema, value, ({ path }) => {
    throw new Error(path);
  });
  if (!document) throw new Error('No document.');
  return document;
};
const demo = async (name: string): Promise<SamverkaDocument> =>
  documentOf(await (await fetch(`/demo/${name}.json`)).json());

const HOSTILE = `<script>alert("1")</script> & 'citat' <img src=x onerror=alert(1)> 💡`;
/** A document in which every text is one that could break out. */
const hostile = (): SamverkaDocument => {
  const poison = (value: unknown, key = ''): unknown =>
    Array.isArray(value)
      ? value.map((item) => poison(item, key))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]))
        : /^(title|body|intro|outro|lead|name|place|responsible|kind|role)$/.test(key) &&
            value !== 'municipality'
          ? `${value as string} ${HOSTILE}`
          : value;
  return documentOf(poison(changed(full(), 'title', 'Samverkan')));
};

/** What most editors keep, and the attributes that say what the words alone don't. */
const TAGS = /^(a|div|h[2-6]|li|p|span|ul)$/;
const ATTRIBUTES = /^(class|data-done|data-field|data-when|href|hreflang|lang)$/;

const samples: Readonly<Record<string, () => SamverkaDocument | Promise<SamverkaDocument>>> = {
  'the seed': () => demo('samverkan-med-polisen.sv'),
  'the seed in English': () => demo('samverkan-med-polisen.en'),
  'the follow-up': () => demo('uppfoljning'),
  'every field': () => documentOf(full()),
  'hostile texts': hostile,
  'two contacts': () =>
    documentOf(
      changed(full(), 'contacts.items', [
        { id: 'varmdo', name: 'Kommunen', phone: { display: '08-570 470 00' } },
        { id: 'polisen', name: 'Polisen', phone: { display: '114 14' }, openingHours: ['Dygnet runt'] },
      ]),
    ),
  'nothing but a title': () => documentOf(minimal()),
};

describe('form B', () => {
  for (const [name, sample] of Object.entries(samples))
    for (const language of ['sv', 'en'])
      it(`of ${name}, in ${language}, reads back as the same document`, async () => {
        const document = await sample();
        expect(opened(formB(document, { language }))).to.deep.equal(sayable(document, language));
      });

  for (const [name, sample] of Object.entries(samples))
    it(`of ${name} has only what editors keep`, async () => {
      for (const element of bodyOf(formB(await sample(), { language: 'en' })).querySelectorAll('*')) {
        expect(element.localName).to.match(TAGS);
        for (const { name } of element.attributes) expect(name).to.match(ATTRIBUTES);
      }
    });

  it('is what an editor would write, indented', () =>
    expect(
      formB(
        documentOf({
          ...minimal(),
          intro: ['Vi & ni.'],
          dates: { published: '2018-07-17' },
          agreement: {
            title: 'Överens',
            body: ['Ord.'],
            parties: [{ name: 'Polisen', signatory: 'chefen' }],
            validThrough: '2017',
          },
        }),
        { isTitled: true, headingLevel: 3 },
      ),
    ).to.equal(`<div class="samverka-listen"></div>
<h2>Samverkan med polisen</h2>
<p>Vi &amp; ni.</p>
<div class="samverka-agreement">
  <h3>Överens</h3>
  <p>Ord.</p>
  <ul>
    <li>
      Parter:
      <ul>
        <li>Polisen (chefen)</li>
      </ul>
    </li>
    <li>Gäller till och med: 2017</li>
  </ul>
</div>
<div class="samverka-published">
  <ul>
    <li>Senast publicerad: 17 juli 2018</li>
  </ul>
</div>`));

  it('has the parts that are asked for, in that order', () => {
    const html = formB(documentOf(full()), { parts: ['contact-card', 'promises'] });
    expect([...bodyOf(html).children].map(({ className }) => className)).to.deep.equal([
      'samverka-contact-card',
      'samverka-promises',
    ]);
  });

  it('says the language of a text that is not in the one asked for', () =>
    expect(
      formB(documentOf({ ...minimal(), intro: [{ sv: 'Hej.' }, { sv: 'Hej.', en: 'Hi.' }] }), {
        language: 'en',
      }),
    ).to.contain('<p lang="sv">Hej.</p>\n<p>Hi.</p>'));
});

describe('what is left out of HTML', () => {
  const wordsOf = (document: SamverkaDocument): string[] =>
    leftOut(document).map((words) => words(msgIn('sv')));

  it('is told, and nothing where nothing is', () => {
    expect(wordsOf(documentOf(minimal()))).to.deep.equal([]);
    expect(wordsOf(documentOf(full())).length).to.be.greaterThan(7);
  });
});

describe('form A', () => {
  const address = '/trygghet/samverkan.json';
  const document = documentOf(minimal());

  it('is a link alone in its paragraph', () =>
    expect(formA(document, { address })).to.equal(
      '<p><a href="/trygghet/samverkan.json#samverka=page&amp;lang=sv">Samverkan med polisen</a></p>',
    ));

  it('names its parts and its level, and gives up an old fragment', () =>
    expect(
      addressWith({
        address: `${address}?a=1&b=2#x`,
        language: 'en',
        parts: ['promises', 'contact-card'],
        headingLevel: 3,
      }),
    ).to.equal(`${address}?a=1&b=2#samverka=promises,contact-card&lang=en&heading-level=3`));

  it('cannot be broken out of', () => {
    const html = formA(documentOf({ ...minimal(), title: HOSTILE }), {
      address: `/a"b'<c>.json`,
      language: 'sv&x="1"',
    });
    const link = bodyOf(html).querySelector('a');
    expect(bodyOf(html).querySelectorAll('*').length).to.equal(2);
    expect(link?.textContent).to.equal(HOSTILE);
    expect(link?.getAttribute('href')).to.equal(`/a"b'<c>.json#samverka=page&lang=sv%26x%3D%221%22`);
  });

  it('is read by Samverka as it was meant', () => {
    const place = put<HTMLElement>(
      `<div>${formA(document, { address, language: 'en', parts: ['promises', 'contact-card'], headingLevel: 3 })}</div>`,
    );
    const link = place.querySelector('a') as HTMLAnchorElement;
    expect(upgradeLink(link, ({ path }) => expect.fail(path))).to.equal(true);
    const made = [...place.querySelectorAll('[src]')];
    expect(made.map(({ localName }) => localName)).to.deep.equal([
      'samverka-promises',
      'samverka-contact-card',
    ]);
    for (const element of made) {
      expect(element.getAttribute('src')).to.equal(`${location.origin}${address}`);
      expect(element.getAttribute('lang')).to.equal('en');
      expect(element.getAttribute('heading-level')).to.equal('3');
    }
    place.remove();
  });
});

describe('form C', () => {
  it('is the element, with words and a link for those without it', () =>
    expect(
      formC(documentOf({ ...minimal(), intro: ['Ett.', 'Två.'] }), {
        address: 'a.json',
        page: '/samverkan',
        headingLevel: 3,
      }),
    ).to.equal(
      `<samverka-page src="a.json" lang="sv" heading-level="3">
  <p>Ett.</p>
  <p>
    <a href="/samverkan">Samverkan med polisen</a>
  </p>
</samverka-page>`
        .replace(/<p>\s+<a/, '<p><a')
        .replace(/<\/a>\s+<\/p>/, '</a></p>'),
    ));

  it('shows the parts asked for', () =>
    expect(formC(documentOf(minimal()), { address: 'a.json', parts: ['promises', 'published'] })).to.contain(
      'src="a.json" lang="sv" parts="promises,published"',
    ));

  for (const [name, sample] of Object.entries(samples))
    it(`with the content of ${name} inside is the same document in the page`, async () => {
      const document = await sample();
      const page = put(formCWithContent(document, { language: 'sv' }));
      for (const place of page.querySelectorAll<HTMLElement>('div[class^="samverka-"]')) upgradeHtml(place);
      await settled();
      const { lang, title, ...parts } = JSON.parse(JSON.stringify(page.model ?? {})) as Json;
      // What every gathered document has.
      delete parts['schemaVersion'];
      delete parts['publisher'];
      const expected = sayable(document, 'sv');
      expect(Object.keys(parts).sort()).to.deep.equal(Object.keys(expected).sort());
      for (const key of Object.keys(expected)) expect(parts[key], key).to.deep.equal(expected[key]);
      if (Object.keys(parts).length)
        expect({ lang, title }).to.deep.equal({ lang: 'sv', title: page.querySelector('h2')?.textContent });
    });
});
