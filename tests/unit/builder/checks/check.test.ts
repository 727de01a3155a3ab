/** The checks, one fault at a time in a draft that is otherwise right. */
import { expect } from '@esm-bundle/chai';
import { check } from '../../../../demo/builder/checks/check.js';
import type { Draft } from '../../../../demo/builder/document/draft.js';
import { msgIn } from '../../../../src/localization/messages.js';
import { changed, full } from '../../document/samples.js';
import { seed } from '../../../elements/fixtures.js';
import { found, foundWith, good, TODAY } from './findings.js';

const PROMISE = 'promises.items[0]';
const FILE = 'documents.items[0]';
const AREA = 'priorityAreas.items[0]';
const CONTACT = 'contacts.items[0]';

/** A value at a path, and what begins the one thing that is found then. */
type Case = readonly [path: string, value: unknown, ...expected: string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  agreement: [
    [
      'agreement',
      { title: 'Överens', validThrough: '2017' },
      'warning agreement.validThrough: Överenskommelsen gällde till och med 2017.',
    ],
    ['agreement', { title: 'Överens', validThrough: '2017', supersededBy: '/ny' }],
    [
      'agreement.validThrough',
      'september 2018',
      'advice agreement.validThrough: Överenskommelsen slutar gälla inom tre',
    ],
    ['agreement.validThrough', '2018-10-18'],
    [
      'agreement.validThrough',
      '2018-10-16',
      'advice agreement.validThrough: Överenskommelsen slutar gälla inom tre',
    ],
    ['agreement.validThrough', undefined, 'advice agreement.validThrough: Skriv hur länge'],
    ['agreement.document', 'saknas', 'error agreement.document: Det finns inget dokument ”saknas”'],
  ],
  promises: [
    [
      `${PROMISE}.status`,
      'planned',
      `warning ${PROMISE}.status: Perioden är slut, men löftet står som planerat`,
    ],
    [
      `${PROMISE}.status`,
      'ongoing',
      `warning ${PROMISE}.status: Perioden är slut, men löftet står som pågående`,
    ],
    [`${PROMISE}.outcome`, undefined, `advice ${PROMISE}.outcome: Skriv också vad löftet ledde till`],
    [
      PROMISE,
      { id: 'a', title: 'Torget', body: [], period: { through: '2017' } },
      `warning ${PROMISE}.status: Perioden är slut och`,
    ],
    [
      PROMISE,
      { id: 'a', title: 'Torget', body: [], period: { from: '2018', through: '2019' }, status: 'planned' },
      `advice ${PROMISE}.status: Perioden har börjat`,
    ],
    [PROMISE, { id: 'a', title: 'Torget', body: [], period: { through: '2018' } }],
    [
      `${PROMISE}.areas`,
      ['ungdomar', 'krogen'],
      `error ${PROMISE}.areas[1]: Det finns inget prioriterat område ”krogen”`,
    ],
  ],
  documents: [
    [
      FILE,
      { id: 'overenskommelse', title: 'Plan', url: '/plan', bytes: 1 },
      `warning ${FILE}.format: Skriv vilket format`,
    ],
    [`${FILE}.format`, undefined],
    [`${FILE}.bytes`, undefined, `warning ${FILE}.bytes: Skriv hur stort`],
    [`${FILE}.bytes`, '213 kB'],
    [`${FILE}.htmlAlternative`, '', `warning ${FILE}.htmlAlternative: En pdf är ofta svår`],
    [FILE, { id: 'overenskommelse', title: 'Plan', url: '/plan.html', format: 'html' }],
  ],
  links: [
    ...['Klicka här', ' läs mer » ', 'HÄR.', 'Click here!', 'Read more'].map((text): Case => [
      `${AREA}.links[0].text`,
      text,
      `warning ${AREA}.links[0].text: ”${text.trim()}” säger inte`,
    ]),
    [
      'contacts.items[0].more.text',
      'www.varmdo.se/kontakt',
      `warning ${CONTACT}.more.text: En adress är svår`,
    ],
    [`${AREA}.links[0].text`, 'https://www.varmdo.se/', `warning ${AREA}.links[0].text: En adress`],
    [`${FILE}.title`, 'här', `warning ${FILE}.title: ”här” säger inte`],
    [`${AREA}.links[0].text`, 'Läs mer om trafiken'],
    [`${AREA}.links[0].text`, 'Härnösand'],
    [`${AREA}.links[0].url`, '', `error ${AREA}.links[0].url: Skriv adressen`],
    [
      `${AREA}.links[0].url`,
      'javascript:alert(1)',
      `error ${AREA}.links[0].url: Adressen ”javascript:alert(1)” tas bort`,
    ],
    [`${AREA}.links[0].url`, 'www.varmdo.se', `warning ${AREA}.links[0].url: Skriv https:// före`],
    [`${AREA}.links[0].url`, 'a@varmdo.se', `warning ${AREA}.links[0].url: Skriv mailto: före`],
    ['agreement.supersededBy', 'data:text/html,x', 'error agreement.supersededBy: Adressen ”data:'],
  ],
  'telephone numbers': [
    ...['växeln', '08', '1-'].map((number): Case => [
      `${CONTACT}.phone`,
      { display: number },
      `error ${CONTACT}.phone.display: ”${number}” går inte att ringa`,
    ]),
    [
      `${CONTACT}.phone`,
      { display: '08-570' },
      `error ${CONTACT}.phone.display: ”08-570” har för få siffror`,
    ],
    [
      `${CONTACT}.phone`,
      { display: '08-570 470 00 08-570 470 01' },
      `error ${CONTACT}.phone.display: ”08-570 470 00 08-570 470 01” har för många`,
    ],
    [
      `${CONTACT}.phone`,
      { display: '570 470 00' },
      `error ${CONTACT}.phone.display: ”570 470 00” saknar riktnummer`,
    ],
    ...[
      '08-570 470 00',
      '+46 (0)8-570 470 00',
      '114 14',
      '1177',
      '0771-567 567',
      '+358 9 1234567',
      '070-123 45 67 (sms)',
    ].map((display): Case => [`${CONTACT}.phone`, { display }]),
    [`${CONTACT}.phone`, { display: 'växeln', e164: '+46857047000' }],
    [`${CONTACT}.phone.e164`, '+468', `error ${CONTACT}.phone.e164: ”+468” har för få siffror`],
    [
      'contacts.emergencyNumbers[0].number',
      'etthundratolv',
      'error contacts.emergencyNumbers[0].number: ”etthundratolv” går inte',
    ],
  ],
  values: [
    [
      `${CONTACT}.email`,
      'varmdo.kommun(a)varmdo.se',
      `error ${CONTACT}.email: ”varmdo.kommun(a)varmdo.se” är ingen`,
    ],
    ['dates.published', 'i somras', 'error dates.published: ”i somras” går inte att läsa som ett datum'],
    ['dates.published', '2017-02-30', 'error dates.published: ”2017-02-30” går inte'],
    ['dates.published', '17 juli 2018'],
    ['dates.published', 'april 2014'],
    [`${PROMISE}.target.value`, 'många', `error ${PROMISE}.target.value: ”många” är inget tal`],
    [`${PROMISE}.target.value`, '1 200'],
    [`${PROMISE}.period.through`, '2016', `error ${PROMISE}.period.through: Slutet ligger före början`],
    ['agreement.validFrom', '2021-02', 'error agreement.validThrough: Slutet ligger före början'],
    [`${AREA}.links[0].lang`, 'på svenska', `error ${AREA}.links[0].lang: ”på svenska” är ingen språkkod`],
  ],
  'what is required': [
    ['title', ' ', 'error title: Skriv en rubrik'],
    [`${PROMISE}.title`, undefined, `error ${PROMISE}.title: Skriv en rubrik`],
    ['publisher', undefined, 'error publisher.name: Skriv ett namn'],
    ['publisher', {}, 'error publisher.name: Skriv ett namn'],
    [`${PROMISE}.id`, undefined],
    [`${PROMISE}.activities[0].title`, '', `error ${PROMISE}.activities[0].title: Skriv en rubrik`],
    [`${CONTACT}.phone.display`, '', `error ${CONTACT}.phone.display: Skriv telefonnumret`],
  ],
  titles: [
    [`${PROMISE}.title`, 'TRYGGARE TORG', `warning ${PROMISE}.title: Skriv rubriken med små`],
    [`${PROMISE}.title`, 'BRÅ'],
    [`${PROMISE}.title`, 'Tryggare torg.', `advice ${PROMISE}.title: En rubrik slutar utan punkt`],
    [`${PROMISE}.title`, 'Så går det vidare …'],
    [`${PROMISE}.title`, 'Trygghet '.repeat(10), `advice ${PROMISE}.title: Rubriken har 89 tecken`],
    [`${PROMISE}.activities[0].title`, 'Vi träffas varje vecka.'],
  ],
  'what comes twice': [
    [
      AREA.replace('[0]', ''),
      [
        { id: 'ungdomar', title: 'Ungdomar' },
        { id: 'ungdomar', title: 'Trafik' },
      ],
      'error priorityAreas.items[1].id: Två har samma',
    ],
    [
      AREA.replace('[0]', ''),
      [
        { id: 'ungdomar', title: 'Trafik' },
        { id: 't', title: 'trafik ' },
      ],
      'warning priorityAreas.items[1].title: ”trafik” står två gånger',
    ],
    [
      'contacts.items',
      [
        { id: 'a', name: 'Polisen' },
        { id: 'b', name: 'Polisen' },
      ],
      'warning contacts.items[1].name: ”Polisen” står',
    ],
  ],
};

describe('the checks of a draft', () => {
  it('find nothing in one where all is right', () => expect(found(good())).to.deep.equal([]));

  for (const [group, all] of Object.entries(cases))
    describe(group, () => {
      for (const [path, value, ...expected] of all)
        it(`${path} = ${JSON.stringify(value)}: ${expected.length ? expected.join() : 'nothing'}`, () => {
          const all = foundWith(path, value);
          expect(all.map((each, at) => each.slice(0, expected[at]?.length))).to.deep.equal(expected);
        });
    });

  it('find in the seed a text that is very hard, that its agreement has expired, and what its documents lack', async () => {
    const all = found(await seed());
    expect(
      all.filter((each) => /^(error|warning)/.test(each)).map((each) => each.split(':')[0]),
    ).to.deep.equal([
      'warning promises.items[0].body[0]',
      'warning agreement.validThrough',
      'warning documents.items[0].htmlAlternative',
      'warning documents.items[1].htmlAlternative',
    ]);
  });

  it('go by the day in Stockholm', () => {
    const draft = changed(good(), 'agreement', { title: 'Överens', validThrough: '2018' });
    const at = (time: string): string => found(draft, undefined, new Date(time)).join();
    expect(at('2018-12-31T22:59Z')).to.contain('slutar gälla inom tre månader');
    expect(at('2018-12-31T23:01Z')).to.contain('gällde till och med 2018');
  });

  it('say it in English too', () => {
    for (const [path, value] of Object.values(cases).flat()) {
      const draft = changed(good(), path, value) as Draft;
      for (const { message } of check(draft, TODAY)) {
        const english = message(msgIn('en'), 'en');
        expect(english).not.to.equal(message(msgIn('sv'), 'sv'));
        expect(english).not.to.match(/\{\d\}|undefined|\[object/);
      }
    }
  });
});

describe('the checks of translations', () => {
  it('ask for nothing where there is one language', () =>
    expect(found(good()).join()).not.to.contain('saknas på'));

  it('lead to each text that lacks a language of the document', () => {
    const all = found(changed(good(), 'title', { sv: 'Samverkan', en: 'Working together' }));
    expect(all).to.include('warning promises.items[0].title.en: Texten saknas på engelska.');
    expect(all).to.include('warning contacts.items[0].role.en: Texten saknas på engelska.');
    expect(all.join('\n')).not.to.match(/ title\.en|name\.en|publisher/);
  });

  it('see that the document’s own language is missing', () =>
    expect(found(changed(good(), 'title', { en: 'Working together' }))).to.include(
      'warning title.sv: Texten saknas på svenska.',
    ));
});

describe('the checks of headings', () => {
  it('know how deep a document goes', () => {
    expect(found(good(), { headingLevel: 4, levelBefore: 3 })).to.deep.equal([]);
    expect(found(good(), { headingLevel: 5, levelBefore: 4 }).join()).to.contain('behöva nivå 7');
    const flat = { schemaVersion: 1, lang: 'sv', title: 'T', publisher: { name: 'M' } };
    expect(found(flat, { headingLevel: 5, levelBefore: 4 })).to.deep.equal([]);
  });

  it('see that a level is skipped', () =>
    expect(found(good(), { headingLevel: 3 }).join()).to.contain('ska vara på nivå 2, inte 3'));
});

describe('drafts that nobody has finished, or that are no drafts at all', () => {
  const odd: readonly unknown[] = [
    null,
    0,
    '',
    'x',
    true,
    [],
    [null],
    {},
    { items: 'x' },
    [[]],
    '<script>',
    '💡',
  ];
  for (const field of Object.keys(full()))
    it(`${field} may be anything`, () => {
      for (const value of odd) {
        expect(() => found({ ...good(), [field]: value })).not.to.throw();
        expect(() =>
          found({ ...good(), [field]: { title: value, items: [value, { title: value, body: value }] } }),
        ).not.to.throw();
      }
    });

  it('an empty draft needs a title and a municipality', () =>
    expect(found({ lang: 'sv' }).map((each) => each.split(':')[0])).to.deep.equal([
      'error title',
      'error publisher.name',
    ]));
});
