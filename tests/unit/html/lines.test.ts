/** "Label: value" in every shape that an editor gives it becomes a field; anything else stays content. */
import { expect } from '@esm-bundle/chai';
import { htmlOf, promiseWith, read, reading } from './reading.js';

const fieldsIn = (html: string): unknown => {
  const { status, place, period, responsible, body } = read('promise', `<h3>Löftet</h3>${html}`);
  return { status, place, period, responsible, body };
};

const expected = {
  status: 'fulfilled',
  place: 'Torget i Gustavsberg',
  period: { from: '2017', through: '2018' },
  responsible: 'Anna Berg',
  body: [],
};

const shapes: Readonly<Record<string, string>> = {
  'a bulleted list':
    '<ul><li>Status: Uppfyllt</li><li>Plats: Torget i Gustavsberg</li><li>Period: 2017–2018</li><li>Ansvarig: Anna Berg</li></ul>',
  'a numbered list':
    '<ol><li>Status: Uppfyllt</li><li>Plats: Torget i Gustavsberg</li><li>Period: 2017–2018</li><li>Ansvarig: Anna Berg</li></ol>',
  'a list with paragraphs':
    '<ul><li><p>Status: Uppfyllt</p></li><li><p>Plats: Torget i Gustavsberg</p></li><li><p>Period: 2017–2018</p></li><li><p>Ansvarig: Anna Berg</p></li></ul>',
  'lines in a paragraph':
    '<p>Status: Uppfyllt<br>Plats: Torget i Gustavsberg<br/>Period: 2017–2018<br>Ansvarig: Anna Berg</p>',
  'lines in a paragraph that ends with a break':
    '<p>Status: Uppfyllt<br><br>Plats: Torget i Gustavsberg<br>Period: 2017–2018<br>Ansvarig: Anna Berg<br>&nbsp;</p>',
  'a paragraph each':
    '<p>Status: Uppfyllt</p><p>Plats: Torget i Gustavsberg</p><p>Period: 2017–2018</p><p>Ansvarig: Anna Berg</p>',
  'a div each':
    '<div>Status: Uppfyllt</div><div>Plats: Torget i Gustavsberg</div><div>Period: 2017–2018</div><div>Ansvarig: Anna Berg</div>',
  'lines without a paragraph':
    'Status: Uppfyllt<br>Plats: Torget i Gustavsberg<br>Period: 2017–2018<br>Ansvarig: Anna Berg',
  'a description list':
    '<dl><dt>Status</dt><dd>Uppfyllt</dd><dt>Plats:</dt><dd>Torget i Gustavsberg</dd><dt>Period</dt><dd>2017–2018</dd><dt>Ansvarig</dt><dd>Anna Berg</dd></dl>',
  'a description list in groups':
    '<dl><div><dt>Status</dt><dd>Uppfyllt</dd></div><div><dt>Plats</dt><dd>Torget i Gustavsberg</dd></div><div><dt>Period</dt><dd>2017–2018</dd></div><div><dt>Ansvarig</dt><dd>Anna Berg</dd></div></dl>',
  'a table':
    '<table><tr><td>Status</td><td>Uppfyllt</td></tr><tr><td>Plats</td><td>Torget i Gustavsberg</td></tr><tr><td>Period</td><td>2017–2018</td></tr><tr><td>Ansvarig:</td><td>Anna Berg</td></tr></table>',
  'a table with headings':
    '<table><tbody><tr><th scope="row">Status</th><td>Uppfyllt</td></tr><tr><th>Plats</th><td>Torget i Gustavsberg</td></tr><tr><th>Period</th><td>2017–2018</td></tr><tr><th>Ansvarig</th><td>Anna Berg</td></tr></tbody></table>',
  'labels in bold':
    '<ul><li><strong>Status:</strong> Uppfyllt</li><li><b>Plats</b>: Torget i Gustavsberg</li><li><strong>Period: </strong>2017–2018</li><li><em><strong>Ansvarig</strong></em>: Anna Berg</li></ul>',
  'labels in capitals and spaces':
    '<ul><li> STATUS : uppfyllt</li><li>\nplats:\nTorget\ni Gustavsberg </li><li>Period&nbsp;:&nbsp;2017–2018</li><li>ansvarig:Anna Berg</li></ul>',
  'typed bullets':
    '<p>• Status: Uppfyllt<br>· Plats: Torget i Gustavsberg<br>- Period: 2017–2018<br>– Ansvarig: Anna Berg</p>',
  English:
    '<ul><li>Status: Fulfilled</li><li>Place: Torget i Gustavsberg</li><li>Period: 2017–2018</li><li>Responsible: Anna Berg</li></ul>',
  'both languages':
    '<ul><li>Status: Fulfilled</li><li>Plats: Torget i Gustavsberg</li><li>Period: 2017–2018</li><li>Responsible: Anna Berg</li></ul>',
  'several blocks':
    '<ul><li>Status: Uppfyllt</li></ul><p>Plats: Torget i Gustavsberg</p><dl><dt>Period</dt><dd>2017–2018</dd></dl><p><b>Ansvarig:</b> Anna Berg</p>',
  'a wrapper':
    '<div class="facts"><div><ul><li>Status: Uppfyllt</li><li>Plats: Torget i Gustavsberg</li></ul></div><p>Period: 2017–2018</p><p>Ansvarig: Anna Berg</p></div>',
};

describe('fields that are written as', () => {
  for (const [what, html] of Object.entries(shapes))
    it(`${what} are read`, () => {
      expect(fieldsIn(html)).to.deep.equal(expected);
    });
});

describe('what is no list of fields', () => {
  for (const [what, html, body] of [
    [
      'one unknown label',
      '<ul><li>Status: Uppfyllt</li><li>Väder: Sol</li></ul>',
      ['Status: Uppfyllt Väder: Sol'],
    ],
    [
      'a line without a label',
      '<p>Status: Uppfyllt<br>och mycket mer</p>',
      ['Status: Uppfyllt och mycket mer'],
    ],
    [
      'a label of another part',
      '<ul><li>Status: Uppfyllt</li><li>Telefon: 112</li></ul>',
      ['Status: Uppfyllt Telefon: 112'],
    ],
    [
      'a sentence with a colon',
      '<p>Vi har ett mål: alla ska vara trygga.</p>',
      ['Vi har ett mål: alla ska vara trygga.'],
    ],
    [
      'a label without a value',
      '<ul><li>Status: Uppfyllt</li><li>Plats:</li></ul>',
      ['Status: Uppfyllt Plats:'],
    ],
    ['a label without a colon', '<ul><li>Status</li></ul>', ['Status']],
    ['a word that begins like a label', '<p>Statusen: oklar</p>', ['Statusen: oklar']],
    [
      'a table of three columns',
      '<table><tr><td>Status</td><td>Uppfyllt</td><td>2017</td></tr></table>',
      ['Status Uppfyllt 2017'],
    ],
    [
      'a table with an unknown row',
      '<table><tr><td>Status</td><td>Uppfyllt</td></tr><tr><td>Väder</td><td>Sol</td></tr></table>',
      ['Status Uppfyllt Väder Sol'],
    ],
    [
      'a table with a row of three',
      '<table><tr><td>Status</td><td>Uppfyllt</td></tr><tr><td>Plats</td><td>Torget</td><td>Hamnen</td></tr></table>',
      ['Status Uppfyllt Plats Torget Hamnen'],
    ],
    [
      'a table with a row of one',
      '<table><tr><td colspan="2">Fakta</td></tr><tr><td>Status</td><td>Uppfyllt</td></tr></table>',
      ['Fakta Status Uppfyllt'],
    ],
    [
      'a table with a caption',
      '<table><caption>Så gick det</caption><tr><td>Status</td><td>Uppfyllt</td></tr></table>',
      ['Så gick det Status Uppfyllt'],
    ],
    [
      'a description list with two descriptions',
      '<dl><dt>Plats</dt><dd>Torget</dd><dd>Hamnen</dd></dl>',
      ['Plats Torget Hamnen'],
    ],
    [
      'a description list with two terms',
      '<dl><dt>Plats</dt><dt>Ansvarig</dt><dd>Torget</dd></dl>',
      ['Plats Ansvarig Torget'],
    ],
    [
      'a table of pictures',
      '<table><tr><td>Status</td><td><img src="a.png" alt=""></td></tr></table>',
      ['Status'],
    ],
  ] as const)
    it(`stays content, as it was: ${what}`, () => {
      const { part, host } = reading('promise', `<h3>Löftet</h3>${html}`);
      expect(part.body).to.deep.equal(body);
      expect([part.status, part.place]).to.deep.equal([undefined, undefined]);
      expect(htmlOf(part, 'body')).to.equal(host.innerHTML.slice('<h3>Löftet</h3>'.length));
    });

  it('stays in its place among the paragraphs', () => {
    const { body } = read(
      'promise',
      '<h3>A</h3><p>Före.</p><ul><li>Ett</li><li>Två</li></ul><ul><li>Status: Pågår</li></ul><p>Efter.</p>',
    );
    expect(body).to.deep.equal(['Före.', 'Ett Två', 'Efter.']);
  });
});

describe('a field whose value cannot be read', () => {
  for (const [line, path, text] of [
    ['Status: Vet inte', 'status', 'Vet inte'],
    ['Bedömdes: i höstas', 'statusDate', 'i höstas'],
    ['Bedömt: i höstas', 'statusDate', 'i höstas'],
    ['Period: tills vidare', 'period', 'tills vidare'],
    ['Period: 2017-02-30', 'period', '2017-02-30'],
  ] as const)
    it(`is reported and stays content with its neighbours: ${line}`, () => {
      const { part, problems } = reading('promise', promiseWith(line, 'Plats: Torget'));
      expect(problems.paths).to.deep.equal([path]);
      expect(problems.swedish).to.deep.equal([`”${text}” går inte att läsa.`]);
      expect(problems.english).to.deep.equal([`“${text}” cannot be read.`]);
      expect(part.body).to.deep.equal(['Vi lovar.', `${line} Plats: Torget`]);
      expect(part.place).to.equal(undefined);
    });

  it('does not take fields in other blocks with it', () => {
    const { part } = reading('promise', '<h3>A</h3><p>Status: Vet inte</p><p>Plats: Torget</p>');
    expect(part.body).to.deep.equal(['Status: Vet inte']);
    expect(part.place).to.equal('Torget');
  });
});

describe('nothing that is written twice is lost', () => {
  it('when two lines have the same label', () => {
    const { part } = reading('promise', '<h3>A</h3><ul><li>Plats: Torget</li><li>Plats: Hamnen</li></ul>');
    const all = JSON.stringify(part);
    expect(all).to.contain('Torget');
    expect(all).to.contain('Hamnen');
  });

  it('when two lists have the same label', () => {
    const { part } = reading('contact-card', '<h2>Polisen</h2><p>Telefon: 114 14</p><p>Telefon: 112</p>');
    const all = JSON.stringify(part) + (htmlOf(part.items[0]!, 'content') ?? '');
    expect(all).to.contain('114 14');
    expect(all).to.contain('112');
  });
});
