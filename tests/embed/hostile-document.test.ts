/** Hostile documents: nothing in them runs, nothing they hold freezes the page, and what is right is shown. */
import { expect } from '@esm-bundle/chai';
import { element, HACK, isHarmless, SCRIPTS, whole } from './hostile.js';
import { make, openMade } from './made.js';
import { allowance, type Part } from './page.js';

/** A text full of HTML, told apart by a number. */
let number = 0;
const evil = (): string => `T${++number} ${HACK}`;

const hostile = () => ({
  ...whole,
  title: evil(),
  publisher: { name: evil(), url: SCRIPTS[0] },
  intro: [evil(), { sv: evil(), '<img>': evil(), __proto__: 'x' }],
  promises: {
    title: evil(),
    intro: [evil()],
    lead: evil(),
    outro: [evil()],
    items: [
      {
        id: evil(),
        title: evil(),
        body: [evil()],
        place: evil(),
        areas: [evil()],
        responsible: evil(),
        target: { text: evil(), unit: evil() },
        outcome: { text: evil(), url: SCRIPTS[1] },
        activities: [{ title: evil(), when: evil(), done: true }],
      },
    ],
  },
  priorityAreas: {
    title: evil(),
    items: [
      { id: evil(), title: evil(), body: [evil()], links: SCRIPTS.map((url) => ({ text: evil(), url })) },
    ],
  },
  agreement: {
    title: evil(),
    body: [evil()],
    parties: [{ name: evil(), signatory: evil(), url: SCRIPTS[2] }],
    validThrough: '2017',
    supersededBy: SCRIPTS[0],
  },
  documents: {
    title: evil(),
    intro: [evil()],
    items: [
      { title: evil(), url: '/x', kind: evil(), format: evil(), htmlAlternative: SCRIPTS[0] },
      ...SCRIPTS.map((url) => ({ title: evil(), url })),
    ],
  },
  contacts: {
    title: evil(),
    items: [
      {
        id: evil(),
        name: evil(),
        role: evil(),
        visitingAddress: { street: evil(), city: evil() },
        phone: { display: evil(), e164: '"onclick=hacked=1' },
        email: `x@x"${HACK}`,
        ask: { text: evil(), url: SCRIPTS[0] },
        openingHours: [evil()],
      },
    ],
    emergencyNumbers: [{ label: evil(), number: evil() }],
  },
});

describe('a hostile document', () => {
  it('shows HTML in every field as characters, and follows no script', async () => {
    const src = await make('fields.json', JSON.stringify(hostile()));
    const page = await openMade('fields.html', element(src), { query: 'samverka-check' });
    await page.loads();
    await page.settled();
    await page.appears('script[type="application/ld+json"]');
    isHarmless(page);
    const text = page.one('samverka-page').textContent ?? '';
    expect(text.split('<img src=x onerror=').length, 'shown as it was written').to.be.above(30);
    for (const line of page.recorded.warnings) expect(line).not.to.match(/[\r\n]/);
    expect(page.recorded.warnings.length).to.be.within(1, 21);
  });

  it('shows it in every element and in both languages', async () => {
    const src = await make('fields.json', JSON.stringify(hostile()));
    const names = [
      'promises',
      'promise',
      'priority-areas',
      'priority-area',
      'agreement',
      'documents',
      'contact-card',
    ];
    const page = await openMade('each.html', names.map((name) => element(src, `samverka-${name}`)).join(''), {
      lang: 'en',
    });
    await page.loads(names.length);
    isHarmless(page);
  });

  it('has no prototype to reach', async () => {
    const text = JSON.stringify({
      ...whole,
      promises: {
        title: 'L',
        items: [
          { id: 'constructor', title: 'A', body: [] },
          { id: '__proto__', title: 'B', body: [] },
        ],
      },
    });
    const keys =
      '"__proto__":{"hacked":1,"lead":"X","isAdmin":true},"constructor":{"prototype":{"hacked":1}},"toString":"x","hasOwnProperty":1,';
    const src = await make('prototype.json', text.replaceAll('{', `{${keys}`));
    const page = await openMade(
      'prototype.html',
      element(src) + element(`${src}#__proto__`, 'samverka-promise'),
    );
    await page.loads(2);
    isHarmless(page);
    expect(page.lines()).to.deep.equal(['T', 'L', 'A', 'B', 'B']);
    expect((page.window as unknown as { Object: ObjectConstructor }).Object.prototype).not.to.have.property(
      'hacked',
    );
    expect(Object.keys(page.one<Part>('samverka-page').model as object).sort()).to.deep.equal([
      'lang',
      'promises',
      'publisher',
      'schemaVersion',
      'title',
    ]);
  });

  for (const [what, text] of [
    ['lists 200,000 deep', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['objects 100,000 deep', `${'{"promises":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    [
      'lists 200,000 deep in a field',
      JSON.stringify({ ...whole, promises: '#' }).replace('"#"', '['.repeat(200_000) + ']'.repeat(200_000)),
    ],
  ] as const)
    it(`keeps the fallback: ${what}`, async () => {
      const page = await openMade('deep.html', element(await make('deep.json', text), 'samverka-promises'));
      await page.problems();
      expect(page.lines()).to.deep.equal(['Reserv']);
      expect(page.recorded.warnings).to.have.length(1);
      isHarmless(page);
    });

  it('is one line for each of its first faults, however many there are', async () => {
    const items = Array.from({ length: 100_000 }, () => ({ id: 1, title: [] }));
    const src = await make('faults.json', JSON.stringify({ ...whole, promises: { title: 'L', items } }));
    const page = await openMade('faults.html', element(src, 'samverka-promises') + element(src));
    await page.loads(2);
    expect(page.recorded.warnings.length).to.be.within(2, 42);
    expect(page.recorded.warnings.at(-1)).to.contain('fler fel');
  });

  it('of 100,000 items does not freeze the page', async function () {
    this.timeout(90_000);
    const items = Array.from({ length: 100_000 }, (_, index) => ({
      id: `l${index}`,
      title: `Löfte ${index}`,
      body: ['Ord.'],
    }));
    const text = JSON.stringify({ ...whole, promises: { title: 'L', items } });
    const src = await make('many.json', text);
    const page = await openMade('many.html', `<button>Knapp</button>${element(src, 'samverka-promises')}`);
    // Usable meanwhile: the first are there, a click is heard, and the list goes on.
    await page.appears('samverka-promise:not(:empty)');
    let clicks = 0;
    page.one('button').addEventListener('click', () => clicks++);
    page.one('button').click();
    expect(clicks).to.equal(1);
    expect(page.one('li:first-child').textContent).to.equal('Löfte 0Ord.');
    await page.loads(1, 60_000);
    const shown = page.all('samverka-promise').length;
    expect(shown).to.be.within(10_000, 100_000);
    expect(page.recorded.warnings, 'what is left out is told of').to.have.length(shown < 100_000 ? 1 : 0);
    expect(page.recorded.longest, 'the longest task').to.be.below(allowance(text));
  });
});
