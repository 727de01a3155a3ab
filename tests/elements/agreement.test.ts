/** The agreement: whether it applies stands in words right after the heading and before all else. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  documentOf,
  json,
  lines,
  show,
  showData,
  showSrc,
  settled,
  type Json,
  type Part,
} from './fixtures.js';

const year = new Date().getFullYear();
const base = { title: 'Överenskommelse', body: ['Vi samverkar.'] };

const agreement = (fields: Json, attributes = ''): Promise<Part> =>
  showData('samverka-agreement', { ...base, ...fields }, attributes);

const isExpired = (element: Element): boolean => element.matches(':state(expired)');

/** The elements that an agreement shows, from the heading on: "h2 Överenskommelse". */
const blocks = (element: Element): string[] =>
  [...element.querySelectorAll('[data-samverka-rendered] > *')].map(
    ({ localName, textContent }) => `${localName} ${textContent?.trim()}`,
  );

describe('an agreement that has expired', () => {
  it('says so right after the heading and before all else', async () => {
    const element = await agreement({ validThrough: '2017' });
    expect(blocks(element).slice(0, 3)).to.deep.equal([
      'h2 Överenskommelse',
      'p Gäller inte längre. Överenskommelsen gällde till och med 2017.',
      'p Vi samverkar.',
    ]);
    expect(element.querySelector('strong')?.textContent).to.equal('Gäller inte längre.');
  });

  it('says so in English', async () => {
    const element = await agreement({ validThrough: '2017-12-31' }, 'lang="en"');
    expect(lines(element)[1]).to.equal('No longer valid. The agreement was valid until 31 December 2017.');
  });

  it('has the state expired, and loses it with new data', async () => {
    const element = await agreement({ validThrough: '2017' });
    expect(isExpired(element)).to.equal(true);
    element.data = { ...base, validThrough: String(year + 1) };
    await settled();
    expect(isExpired(element)).to.equal(false);
    expect(blocks(element)[1]).to.equal('p Vi samverkar.');
  });

  it('has it inside a page as well', async () => {
    const page = await showSrc('samverka-page', '/demo/samverkan-med-polisen.sv.json');
    const element = page.querySelector('samverka-agreement') as Part;
    await element.updateComplete;
    expect(isExpired(element)).to.equal(true);
  });

  it('links to what replaced it, inside the notice', async () => {
    const element = await agreement({ validThrough: '2017', supersededBy: '/ny-overenskommelse' });
    expect(lines(element)[1]).to.equal(
      'Gäller inte längre. Överenskommelsen gällde till och med 2017. Läs överenskommelsen som gäller nu',
    );
    expect(element.querySelector('p a')?.getAttribute('href')).to.equal('/ny-overenskommelse');
    const other = await agreement(
      { validThrough: '2017', supersededBy: 'https://example.org/ny' },
      'lang="en"',
    );
    expect(lines(other)[1]).to.equal(
      'No longer valid. The agreement was valid until 2017. Read the current agreement (link to another website)',
    );
  });

  it('says so from HTML, from attributes, and once only', async () => {
    const html = await show(
      '<samverka-agreement><h3>Överenskommelse</h3><p>Vi samverkar.</p><p>Gäller till och med: 2017</p></samverka-agreement>',
    );
    const wanted = [
      'Överenskommelse',
      'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
      'Vi samverkar.',
      'Gäller till och med: 2017',
    ];
    expect(lines(html)).to.deep.equal(wanted);
    expect(isExpired(html)).to.equal(true);
    const attribute = await show(
      '<samverka-agreement valid-through="2017"><h3>Överenskommelse</h3><p>Vi samverkar.</p></samverka-agreement>',
    );
    expect(lines(attribute)).to.deep.equal(wanted);
    // What Samverka rendered, read again as an author's HTML.
    const again = await show(html.outerHTML);
    expect(lines(again)).to.deep.equal(wanted);
  });

  it('says so first where there is no heading', async () => {
    const element = await show(
      '<samverka-agreement valid-through="2017"><p>Vi samverkar.</p></samverka-agreement>',
    );
    expect(lines(element)[0]).to.equal('Gäller inte längre. Överenskommelsen gällde till och med 2017.');
  });

  it('expires with the end of its last year, month or day', async () => {
    expect(isExpired(await agreement({ validThrough: String(year - 1) }))).to.equal(true);
    expect(isExpired(await agreement({ validThrough: String(year) }))).to.equal(false);
    const day = (offset: number): string =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(
        Date.now() + offset * 86_400_000,
      );
    expect(isExpired(await agreement({ validThrough: day(-1) }))).to.equal(true);
    expect(isExpired(await agreement({ validThrough: day(0) }))).to.equal(false);
    expect(isExpired(await agreement({ validThrough: day(0).slice(0, 7) }))).to.equal(false);
  });
});

describe('an agreement that has not expired', () => {
  it('has no notice while it applies', async () => {
    for (const fields of [
      { validThrough: String(year) },
      { validFrom: '2014' },
      { validFrom: '2014', validThrough: '2100' },
    ]) {
      const element = await agreement(fields);
      expect(blocks(element).slice(0, 2)).to.deep.equal(['h2 Överenskommelse', 'p Vi samverkar.']);
      expect(isExpired(element)).to.equal(false);
    }
  });

  it('has no notice and no rows when nothing is known', async () => {
    const element = await agreement({});
    expect(lines(element)).to.deep.equal(['Överenskommelse', 'Vi samverkar.']);
    expect(element.querySelector('dl')).to.equal(null);
    expect(isExpired(element)).to.equal(false);
  });

  it('says that it is not valid yet', async () => {
    const upcoming = { validFrom: `${year + 1}-03`, supersededBy: '/ny' };
    const element = await agreement(upcoming);
    expect(lines(element)[1]).to.equal(`Gäller inte än. Överenskommelsen gäller från mars ${year + 1}.`);
    expect(isExpired(element)).to.equal(false);
    expect(lines(await agreement(upcoming, 'lang="en"'))[1]).to.equal(
      `Not yet valid. The agreement is valid from March ${year + 1}.`,
    );
  });
});

describe('the rest of an agreement', () => {
  it('is its parties, when it was signed and how long it is valid', async () => {
    const element = await agreement({
      parties: [
        { name: 'Polisen', kind: 'police', signatory: 'polismästaren' },
        { name: 'Kommunen', url: '/kommunen' },
        { name: 'Regionen', url: 'https://example.org/', signatory: 'Sara Ek' },
      ],
      signed: '2014-04-17',
      validFrom: '2014-05',
      validThrough: '2100',
    });
    expect(lines(element).slice(2)).to.deep.equal([
      'Parter:',
      'Polisen (polismästaren)',
      'Kommunen',
      'Regionen (länk till annan webbplats) (Sara Ek)',
      'Undertecknad: 17 april 2014',
      'Gäller från: maj 2014',
      'Gäller till och med: 2100',
    ]);
  });

  it('is the document that it names, with format and size', async () => {
    const documents = {
      title: 'Dokument',
      items: [{ id: 'avtal', title: 'Avtalet', url: '/avtal.pdf', format: 'pdf', bytes: 213_000 }],
    };
    const whole = documentOf({ agreement: { ...base, document: 'avtal' }, documents });
    expect(lines(await showSrc('samverka-agreement', json(whole)))).to.deep.equal([
      'Överenskommelse',
      'Vi samverkar.',
      'Avtalet (pdf, 213 kB)',
    ]);
    whole.agreement.document = 'okant';
    expect(lines(await showSrc('samverka-agreement', json(whole)))).to.deep.equal([
      'Överenskommelse',
      'Vi samverkar.',
    ]);
  });

  it('follows its attributes when they change', async () => {
    const element = await show(
      '<samverka-agreement valid-through="2017"><h2>Avtal</h2></samverka-agreement>',
    );
    element.setAttribute('valid-through', '2100');
    await settled();
    expect(lines(element)).to.deep.equal(['Avtal', 'Gäller till och med: 2100']);
    expect(isExpired(element)).to.equal(false);
    element.setAttribute('signed', '2014-04');
    element.removeAttribute('valid-through');
    await settled();
    expect(lines(element)).to.deep.equal(['Avtal', 'Undertecknad: april 2014']);
  });
});
