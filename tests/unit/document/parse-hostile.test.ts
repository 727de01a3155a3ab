/** Parsing hostile documents: script addresses, prototype keys, great size and depth. Nothing runs, nothing freezes. */
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../fuzz/growth.js';
import { documentSchema } from '../../../src/document/document.js';
import { parse } from '../../../src/document/parse.js';
import { Problems, type Problem } from '../../../src/document/problem.js';
import { msgIn } from '../../../src/localization/messages.js';
import { at, changed, full, minimal, parsed, type Json } from './samples.js';

const scripts = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  ' java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://www.varmdo.se/0',
  'file:///etc/passwd',
  'ftp://ftp.varmdo.se/',
  'view-source:https://www.varmdo.se/',
  'intent://x#Intent;end',
  'https://[not an address',
];

/** Every address in a document. */
const addresses = [
  'publisher.url',
  'promises.items[0].outcome.url',
  'agreement.parties[0].url',
  'agreement.supersededBy',
  'documents.items[0].htmlAlternative',
];

/** Addresses without which their object is nothing. */
const needed = {
  'priorityAreas.items[0].links[0].url': 'priorityAreas.items[0].links',
  'documents.items[0].url': 'documents.items',
  'contacts.items[0].ask.url': 'contacts.items[0].ask',
  'contacts.items[0].more.url': 'contacts.items[0].more',
} as const;

describe('parsing addresses', () => {
  for (const url of scripts)
    it(`drops ${JSON.stringify(url)} wherever an address may stand`, () => {
      for (const path of addresses) {
        const { document, problems } = parsed(changed(full(), path, url));
        expect(at(document, path), path).to.equal(undefined);
        expect(problems.paths).to.deep.equal([path]);
      }
      for (const [path, owner] of Object.entries(needed)) {
        const { document, problems } = parsed(changed(full(), path, url));
        expect(problems.paths).to.deep.equal([path]);
        expect([undefined, 0]).to.include((at(document, owner) as unknown[] | undefined)?.length);
      }
    });

  for (const url of [
    'https://www.varmdo.se/',
    'HTTP://www.varmdo.se',
    '//www.varmdo.se/',
    '/kontakt?a=1#b',
    'kontakt.html',
    '../upp',
    '#har',
    '?q=1',
    'mailto:a@b.se',
    'tel:+46857047000',
    'sida:med-kolon/'.replace('sida:', './sida:'),
    'https://åäö.se/väg',
  ])
    it(`keeps ${url} as it was written`, () => {
      const { document, problems } = parsed(changed(full(), 'publisher.url', url));
      expect(problems.paths).to.deep.equal([]);
      expect(document?.publisher.url).to.equal(url);
    });
});

describe('parsing prototype keys', () => {
  it('reads no field from a prototype', () => {
    const text = JSON.stringify(minimal()).replace(
      '{',
      '{"__proto__": {"intro": ["ärvt"], "dates": {"published": "2018"}},',
    );
    const { document, problems } = parsed(JSON.parse(text));
    expect(problems.paths).to.deep.equal([]);
    expect(document).to.deep.equal(minimal());
    expect(document && 'intro' in document).to.equal(false);
  });

  it('does not take a root from a prototype', () => {
    expect(parsed(JSON.parse(`{"__proto__": ${JSON.stringify(minimal())}}`)).document).to.equal(undefined);
    expect(parsed(Object.create(minimal())).document).to.equal(undefined);
  });

  it('lets nothing into Object.prototype', () => {
    const evil =
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "toString": "x", "hasOwnProperty": 5';
    const text = JSON.stringify({
      ...minimal(),
      dates: {},
      promises: { title: 'Löften', items: [{}] },
    }).replaceAll('{', `{${evil},`);
    const { document } = parsed(JSON.parse(text.replaceAll(',}', '}')));
    expect(document?.title).to.equal('Samverkan med polisen');
    expect(Object.hasOwn(document ?? {}, 'constructor')).to.equal(false);
    expect(({} as Json)['polluted']).to.equal(undefined);
  });

  it('keeps no prototype key as a language', () => {
    const { document } = parsed({
      ...minimal(),
      title: JSON.parse('{"__proto__": "x", "sv": "Titel"}') as unknown,
    });
    expect(Object.entries(document?.title ?? {})).to.deep.equal([['sv', 'Titel']]);
    expect(Object.getPrototypeOf(document?.title)).to.equal(Object.prototype);
  });

  it('does not see what a page has put into Object.prototype', () => {
    const prototype = Object.prototype as unknown as Json;
    prototype['intro'] = ['från sidan'];
    try {
      expect(Object.hasOwn(parsed(minimal()).document ?? {}, 'intro')).to.equal(false);
    } finally {
      delete prototype['intro'];
    }
  });
});

describe('parsing great documents', () => {
  const withItems = (count: number, item: (index: number) => unknown): Json => ({
    ...minimal(),
    promises: { title: 'Löften', items: Array.from({ length: count }, (_, index) => item(index)) },
  });
  const right = (index: number): Json => ({
    id: `lofte-${index}`,
    title: `Löfte ${index}`,
    body: ['Text.'],
    status: 'ongoing',
  });
  const timeOf = (value: unknown): number => {
    const started = performance.now();
    parse(documentSchema, value, new Problems().add);
    return performance.now() - started;
  };

  it('reads 10,000 promises whole', () => {
    const { document, problems } = parsed(withItems(10_000, right));
    expect(document?.promises?.items).to.have.length(10_000);
    expect(document?.promises?.items.at(-1)?.id).to.equal('lofte-9999');
    expect(problems.paths).to.deep.equal([]);
  });

  it('reads the first 10,000 of 100,000 promises, and says so', () => {
    const { document, problems } = parsed(withItems(100_000, right));
    expect(document?.promises?.items).to.have.length(10_000);
    expect(document?.promises?.items.at(-1)?.id).to.equal('lofte-9999');
    expect(problems.paths).to.deep.equal(['promises.items']);
    expect(problems.swedish).to.deep.equal(['Här ska stå […] (≤ 10000).']);
    expect(problems.english).to.deep.equal(['Expected here: […] (≤ 10000).']);
  });

  for (const [what, item] of [
    ['right', right],
    ['wrong', () => ({ title: 5, status: 'klar', activities: 'x' })],
  ] as const)
    it(`takes time in proportion to the promises, ${what}`, () =>
      expectLinear((size) => {
        const value = withItems(size, item);
        return () => parse(documentSchema, value, new Problems().add);
      }, 625));

  it('takes time in proportion to the size', () => {
    const activities = Array.from({ length: 20 }, (_, index) => ({
      title: `Aktivitet ${index}`,
      done: true,
    }));
    const rich = (index: number): unknown => ({ ...right(index), activities });
    const small = withItems(1_250, rich);
    const large = withItems(10_000, rich);
    timeOf(small);
    const best = (value: unknown): number => Math.min(...[0, 1, 2].map(() => timeOf(value)));
    // Eight times the items: quadratic time would be sixty-four times.
    expect(best(large) / Math.max(best(small), 1)).to.be.below(40);
  });

  it('reads a text of ten million characters', () => {
    const text = 'ö'.repeat(10_000_000);
    expect(parsed({ ...minimal(), intro: [text] }).document?.intro?.[0]).to.have.length(10_000_000);
  });

  it('passes by what is nested more deeply than a document', () => {
    const depth = 5000;
    const deep: unknown = JSON.parse(`${'{"items":['.repeat(depth)}${']}'.repeat(depth)}`);
    const { document, problems } = parsed({
      ...minimal(),
      unknown: deep,
      promises: deep,
      intro: [deep],
      dates: { published: deep },
    });
    expect(document).to.deep.equal({ ...minimal(), intro: [], dates: {} });
    expect(problems.paths).to.include.members(['promises.title', 'intro[0]', 'dates.published']);
  });
});

describe('collecting problems', () => {
  const problem = (index: number): Problem => ({ path: `intro[${index}]`, message: () => 'Fel' });
  const collect = (count: number): readonly Problem[] => {
    const problems = new Problems();
    for (let index = 0; index < count; index++) problems.add(problem(index));
    return problems.list();
  };

  it('lists up to twenty as they are', () => {
    expect(collect(0)).to.deep.equal([]);
    expect(collect(20).map(({ path }) => path)).to.deep.equal(
      Array.from({ length: 20 }, (_, index) => `intro[${index}]`),
    );
  });

  for (const count of [21, 100_000])
    it(`lists the first twenty of ${count} and one line that there are more`, () => {
      const listed = collect(count);
      expect(listed).to.have.length(21);
      expect(listed[19]?.path).to.equal('intro[19]');
      expect(listed[20]?.message(msgIn('sv'))).to.equal('Det finns fler fel.');
      expect(listed[20]?.message(msgIn('en'))).to.equal('There are more errors.');
    });
});
