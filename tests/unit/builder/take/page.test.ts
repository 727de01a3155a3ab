/** The static page, the contact files and the list of systems. */
import { expect } from '@esm-bundle/chai';
import { staticPage } from '../../../../demo/builder/take/page.js';
import { scriptFirst, systems } from '../../../../demo/builder/take/systems.js';
import { contactFiles } from '../../../../demo/builder/take/vcard.js';
import { documentSchema, type SamverkaDocument } from '../../../../src/document/document.js';
import { parse } from '../../../../src/document/parse.js';
import { msgIn } from '../../../../src/localization/messages.js';
import { fromAddress } from '../../../../src/sources/content.js';
import { changed, full, minimal } from '../../document/samples.js';
import { opened, sayable } from './reading.js';

const documentOf = (value: unknown): SamverkaDocument =>
  parse(documentSchema, value, () => {}) as SamverkaDocument;
const served = (body: string, type: string): string =>
  `/test-server/json?type=${encodeURIComponent(type)}&body=${encodeURIComponent(body)}`;
const html = () => import('../../../../src/html/index.js');

describe('the static page', () => {
  const document = documentOf(full());
  const text = staticPage(document, { language: 'sv', script: '/js/samverka.js' });
  const page = new DOMParser().parseFromString(text, 'text/html');

  it('is a page by itself', () => {
    expect(text).to.match(/^<!doctype html>\n<html lang="sv">\n/);
    expect(page.title).to.equal('Samverkan med polisen – Värmdö kommun');
    expect(page.querySelector('meta[name=viewport]')?.getAttribute('content')).to.equal(
      'width=device-width, initial-scale=1',
    );
    expect(page.querySelector('script')?.outerHTML).to.equal(
      '<script src="/js/samverka.js" defer=""></script>',
    );
    expect(page.querySelector('meta[charset]')).not.to.equal(null);
  });

  it('has headings without a gap, in a main', () => {
    const levels = [...page.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')].map(({ localName }) =>
      Number(localName[1]),
    );
    expect(levels.filter((level) => level === 1)).to.have.length(1);
    levels.forEach((level, at) => expect(level).to.be.at.most((levels[at - 1] ?? 0) + 1));
    expect(page.body.querySelectorAll('h1,h2,h3').length).to.equal(levels.length);
  });

  it('closes each element that it opens', () => {
    const open: string[] = [];
    for (const [, end, name = ''] of text.matchAll(/<(\/?)([a-z][\w-]*)/g)) {
      if (/^(meta|link)$/.test(name)) continue;
      if (!end) open.push(name);
      else expect(open.pop()).to.equal(name);
    }
    expect(open).to.deep.equal([]);
  });

  it('reads back as the same document', () =>
    expect(opened(page.querySelector('main')?.innerHTML ?? '')).to.deep.equal(sayable(document, 'sv')));

  it('gives the same document to an element elsewhere that names its address', async () => {
    const { content } = await fromAddress('page', served(text, 'text/html'), html);
    // Addresses are resolved on the way: those of these parts are of the root.
    const { agreement, priorityAreas } = sayable(document, 'sv');
    const plain = JSON.stringify(content.part).replaceAll(`"${location.origin}/`, '"/');
    expect(JSON.parse(plain)).to.deep.include({ agreement, priorityAreas });
  });

  it('gives the whole document where it names its JSON file', async () => {
    const json = served(JSON.stringify(full()), 'application/json');
    const { content } = await fromAddress('page', served(staticPage(document, { json }), 'text/html'), html);
    expect(content.part).to.deep.equal(document);
  });

  it('cannot be broken out of', () => {
    const title = '</title><script>alert(1)</script>"\'&💡';
    const broken = new DOMParser().parseFromString(
      staticPage(documentOf({ ...minimal(), title, lang: 'sv' })),
      'text/html',
    );
    expect(broken.querySelectorAll('script').length).to.equal(1);
    expect(broken.querySelector('h1')?.textContent).to.equal(title);
    expect(broken.title).to.contain(title);
  });
});

describe('the contact files', () => {
  it('are one a contact, each with a name of its own', () => {
    const document = documentOf(
      changed(full(), 'contacts.items', [
        { id: 'a', name: 'Värmdö kommun', more: { text: 'Mer', url: '/kontakt' } },
        { id: 'b', name: { sv: 'Värmdö kommun', en: 'Värmdö Municipality' } },
      ]),
    );
    const files = contactFiles(document, 'sv', 'https://www.varmdo.se/');
    expect(files.map(({ name }) => name)).to.deep.equal(['varmdo-kommun.vcf', 'varmdo-kommun-2.vcf']);
    expect(files[0]?.text).to.contain('\r\nURL:https://www.varmdo.se/kontakt\r\n');
    expect(contactFiles(document, 'en', 'https://www.varmdo.se/')[1]?.text).to.contain(
      'FN:Värmdö Municipality',
    );
    expect(contactFiles(documentOf(minimal()), 'sv', 'https://www.varmdo.se/')).to.deep.equal([]);
  });
});

describe('the systems', () => {
  it('have names and ids of their own, a reason and three to six steps, in both languages', () => {
    for (const { id, name, why, steps } of systems) {
      expect(steps.length, id).to.be.within(3, 6);
      for (const words of [name, why, scriptFirst, ...steps])
        for (const text of [words(msgIn('sv')), words(msgIn('en'))]) expect(text, id).to.match(/^\S.*\S$/);
      expect(why(msgIn('en'))).not.to.equal(why(msgIn('sv')));
    }
    expect(new Set(systems.map(({ id }) => id)).size).to.equal(systems.length);
  });

  it('paste form A as an address and the others as HTML', () => {
    for (const { id, form, pasted } of systems) expect(pasted === 'address', id).to.equal(form === 'A');
  });
});
