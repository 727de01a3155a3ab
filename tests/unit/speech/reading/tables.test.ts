/** Tables: the heads of a cell's column are read before it. */
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../../fuzz/growth.js';
import { expectRead, markedOf, put, textOf } from './page.js';

const HEAD = '<tr><th>Löfte</th><th>Status</th></tr>';
const ROW = '<tr><td>Ljus</td><td>Pågår</td></tr>';

describe('a table is read row by row, each cell after the head of its column', () => {
  for (const [what, html, ...blocks] of [
    [
      'with its caption first',
      `<table><caption>Löften 2017</caption><thead>${HEAD}</thead><tbody>${ROW}</tbody></table>`,
      'Löften 2017',
      'Löfte: Ljus',
      'Status: Pågår',
    ],
    [
      'without thead',
      `<table>${HEAD}${ROW}<tr><td>Fält</td><td>Klart</td></tr></table>`,
      'Löfte: Ljus',
      'Status: Pågår',
      'Löfte: Fält',
      'Status: Klart',
    ],
    [
      'with the head of a row as it stands',
      '<table><tr><th>Ort</th><th>2016</th><th>2017</th></tr><tr><th scope="row">Hemmesta</th><td>4</td><td>3</td></tr></table>',
      'Hemmesta',
      '2016: 4',
      '2017: 3',
    ],
    [
      'with heads that have a scope',
      '<table><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>1</td><td>2</td></tr></table>',
      'A: 1',
      'B: 2',
    ],
    [
      'with a head over several columns',
      '<table><tr><th rowspan="2">Ort</th><th colspan="2">År</th></tr><tr><th>2016</th><th>2017</th></tr><tr><th>Ösby</th><td>4</td><td>3</td></tr></table>',
      'Ösby',
      'År: 2016: 4',
      'År: 2017: 3',
    ],
    [
      'with a cell over several columns',
      '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td colspan="2">1</td><td>2</td></tr></table>',
      'A: B: 1',
      'C: 2',
    ],
    [
      'with a cell over several rows',
      '<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>',
      'A: 1',
      'B: 2',
      'B: 3',
    ],
    [
      'with a cell over all the rows that are left',
      '<table><tbody><tr><th>A</th><th>B</th></tr><tr><td rowspan="0">1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>',
      'A: 1',
      'B: 2',
      'B: 3',
    ],
    [
      'by its headers',
      '<table><tr><th id="a">A</th><th id="b">B</th></tr><tr><td headers="b">1</td><td headers="a b">2</td></tr></table>',
      'B: 1',
      'A: B: 2',
    ],
    [
      'by its headers, but not those that name the row or nothing',
      '<table><tr><th id="a">A</th><th id="b">B</th></tr><tr><th id="r">Rad</th><td headers="r b nowhere">1</td></tr></table>',
      'Rad',
      'B: 1',
    ],
    [
      'with the word for a cell that has none',
      `<table>${HEAD}<tr><td>Ljus</td><td></td></tr><tr><td>–</td><td>Klart</td></tr></table>`,
      'Löfte: Ljus',
      'Status: inget',
      'Löfte: inget',
      'Status: Klart',
    ],
    [
      'without a word for the cells beside the first of a row, where it says all',
      '<table><tr><th>Löfte</th><th>Status</th><th>Plats</th></tr><tr><td>Norr</td><td></td><td></td></tr></table>',
      'Löfte: Norr',
    ],
    [
      'with empty heads left out',
      '<table><tr><th></th><th>Status</th></tr><tr><td>Ljus</td><td>Pågår</td></tr></table>',
      'Ljus',
      'Status: Pågår',
    ],
    [
      'with paragraphs in its cells',
      `<table>${HEAD}<tr><td><p>Ljus</p></td><td><p>Pågår</p><p>Snart klart</p></td></tr></table>`,
      'Löfte: Ljus',
      'Status: Pågår',
      'Snart klart',
    ],
    [
      'with a list in a cell',
      `<table>${HEAD}<tr><td>Ljus</td><td><ul><li>Ett</li><li>Två</li></ul></td></tr></table>`,
      'Löfte: Ljus',
      'Status: Ett',
      'Två',
    ],
    [
      'with inline markup in cells and heads',
      '<table><tr><th>Sta<b>tus</b></th></tr><tr><td><a href="#">Del</a>vis</td></tr></table>',
      'Status: Delvis',
    ],
    [
      'with a foot',
      `<table><thead>${HEAD}</thead><tbody>${ROW}</tbody><tfoot><tr><td>Alla</td><td>2</td></tr></tfoot></table>`,
      'Löfte: Ljus',
      'Status: Pågår',
      'Löfte: Alla',
      'Status: 2',
    ],
    [
      'without what is hidden in it',
      `<table>${HEAD}<tr hidden><td>Nej</td><td>Nej</td></tr><tr><td style="display:none">Nej</td><td>Ja</td></tr><tr><td style="visibility:hidden">Nej</td><td>Ja</td></tr></table>`,
      'Status: Ja',
      'Status: Ja',
    ],
    [
      'without what is hidden in a head',
      '<table><tr><th>Status <button>Sortera</button><span hidden>dold</span></th></tr><tr><td>Pågår</td></tr></table>',
      'Status: Pågår',
    ],
    [
      'with the picture of a head',
      '<table><tr><th><img alt="Status"></th></tr><tr><td>Pågår</td></tr></table>',
      'Status: Pågår',
    ],
    [
      'with the word for a head',
      '<table><tr><th data-listen-as="Procent">%</th></tr><tr><td>4</td></tr></table>',
      'Procent: 4',
    ],
  ] as const)
    it(what, () => expectRead(html, ...blocks));
});

describe('rows that head what follows', () => {
  const html = `<table><tr><th>Ort</th><th>Antal</th></tr>
    <tr><th colspan="2">Norr</th></tr><tr><td>Hemmesta</td><td>1</td></tr>
    <tr><th colspan="2">Söder</th></tr><tr><td>Djurö</td><td>2</td></tr></table>`;

  it('are read before the cells below them only', () => {
    expectRead(html, 'Ort: Norr: Hemmesta', 'Antal: Norr: 1', 'Ort: Söder: Djurö', 'Antal: Söder: 2');
  });
});

describe('a table is read as it stands', () => {
  for (const [what, html, ...blocks] of [
    ['without heads', `<table>${ROW}</table>`, 'Ljus', 'Pågår'],
    [
      'with heads of rows only',
      '<table><tr><th>Status</th><td>Pågår</td></tr><tr><th>Plats</th><td>Torget</td></tr></table>',
      'Status',
      'Pågår',
      'Plats',
      'Torget',
    ],
    ['with nothing but heads', `<table>${HEAD}</table>`, 'Löfte', 'Status'],
    ['as layout', `<table role="presentation">${HEAD}${ROW}</table>`, 'Löfte', 'Status', 'Ljus', 'Pågår'],
    [
      'as layout by another word',
      `<table role="none">${HEAD}${ROW}</table>`,
      'Löfte',
      'Status',
      'Ljus',
      'Pågår',
    ],
  ] as const)
    it(what, () => expectRead(html, ...blocks));

  it('inside another: each cell has the heads of its own table', () => {
    const inner = `<table>${HEAD}${ROW}</table>`;
    expectRead(
      `<table><tr><th>Yttre</th></tr><tr><td>Text${inner}</td></tr></table>`,
      'Yttre: Text',
      'Löfte: Ljus',
      'Status: Pågår',
    );
    expectRead(
      `<table role="presentation"><tr><th>Yttre</th></tr><tr><td>${inner}</td></tr></table>`,
      'Yttre',
      'Löfte: Ljus',
      'Status: Pågår',
    );
  });

  it('in a shadow root', () => {
    expectRead(
      `<x-host><template shadowrootmode="open"><table>${HEAD}${ROW}</table></template></x-host>`,
      'Löfte: Ljus',
      'Status: Pågår',
    );
  });
});

describe('the sentences of cells', () => {
  it('are in the language of the cell', () => {
    const { sentences } = textOf(
      put(
        '<table lang="sv"><tr><th>Språk</th></tr><tr><td lang="en">English</td></tr><tr><td>Svenska</td></tr></table>',
      ),
    );
    expect(sentences.map(({ language }) => language)).to.deep.equal(['en', 'sv']);
  });

  it('are several where a cell says several things, or its head asks', () => {
    const main = put(
      '<table><tr><th>Vad lovar vi?</th></tr><tr><td>Ljus. Lugn.</td></tr><tr><td>Ljus.</td></tr></table>',
    );
    const { sentences } = textOf(main);
    expect(sentences.map(({ text }) => text).join(' ')).to.equal(
      'Vad lovar vi?: Ljus. Lugn. Vad lovar vi?: Ljus.',
    );
    expect(new Set(sentences.map(({ key }) => key)).size).to.equal(sentences.length);
  });

  it('have a key each, the same when a row has come before them', () => {
    const main = put(`<table>${HEAD}${ROW}<tr><td>Fält</td><td>Klart</td></tr></table>`);
    const keys = (): string[] => textOf(main).sentences.map(({ key }) => key);
    const before = keys();
    expect(new Set(before).size).to.equal(4);
    const row = document.createElement('tr');
    row.append(document.createElement('td'));
    row.cells[0].append('Ny');
    main.querySelector('tr')?.after(row);
    expect(keys().slice(1)).to.deep.equal(before);
  });

  it('are marked in the head and in the cell, not in the rows between', () => {
    const { sentences } = textOf(put(`<table>${HEAD}${ROW}<tr><td>Fält</td><td>Klart</td></tr></table>`));
    expect(sentences.map(markedOf)).to.deep.equal(['LöfteLjus', 'StatusPågår', 'LöfteFält', 'StatusKlart']);
  });

  it('are found in 2,000 rows, in a time that grows as they do', async () => {
    const row = '<tr><td>Hemmesta</td><td>4</td><td>3</td><td>2</td><td>1</td></tr>';
    const read = (count: number) =>
      textOf(put(`<table><tr>${'<th>År</th>'.repeat(5)}</tr>${row.repeat(count)}</table>`)).sentences.length;
    expect(read(2000)).to.equal(10_000);
    await expectLinear((size) => () => read(size), 100);
  });
});
