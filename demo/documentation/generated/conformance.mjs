/** The conformance report: `conformance summary`, `conformance gaps`, `conformance wcag`, `conformance en301549`, `conformance statement`. */
import { clauses } from '../conformance/en301549.mjs';
import { statement } from '../conformance/statement.mjs';
import { BY_HAND, criteria, removed } from '../conformance/wcag.mjs';
import { table } from '../table.mjs';

const STATES = {
  sv: { supports: 'Uppfyllt', partly: 'Delvis uppfyllt', not: 'Inte uppfyllt', na: 'Inte tillämpligt' },
  en: { supports: 'Supports', partly: 'Partially supports', not: 'Does not support', na: 'Not applicable' },
};

const WORDS = {
  sv: {
    what: 'Krav',
    level: 'Nivå',
    state: 'Läge',
    how: 'Hur det är prövat',
    remark: 'Anmärkning',
    number: 'Antal',
    wcag: 'WCAG 2.2, nivå A och AA',
    en: 'EN 301 549, utöver WCAG',
    untested: '–',
  },
  en: {
    what: 'Criterion',
    level: 'Level',
    state: 'State',
    how: 'How it was tested',
    remark: 'Remark',
    number: 'Number',
    wcag: 'WCAG 2.2, levels A and AA',
    en: 'EN 301 549, beyond WCAG',
    untested: '–',
  },
};

const isGap = ({ state }) => state === 'partly' || state === 'not';

const tested = (how, language) =>
  how === BY_HAND ? how[language] : how.map((path) => `\`${path}\``).join(' ') || WORDS[language].untested;

const cells = (each, language) => [
  `${each.number} ${each.name[language]}`,
  STATES[language][each.state],
  tested(each.how, language),
  each.remark[language],
];

const parts = {
  summary(language) {
    const words = WORDS[language];
    const states = Object.keys(STATES[language]);
    const counts = (rows) => states.map((state) => rows.filter((each) => each.state === state).length);
    return table(
      ['', ...states.map((state) => STATES[language][state])],
      [
        [words.wcag, ...counts(criteria)],
        [words.en, ...counts(clauses)],
      ],
    );
  },
  gaps: (language) =>
    [...criteria, ...clauses]
      .filter(isGap)
      .map(
        (each) =>
          `- **${each.number} ${each.name[language]}** (${STATES[language][each.state].toLowerCase()}): ${each.remark[language]}`,
      )
      .join('\n'),
  wcag(language) {
    const words = WORDS[language];
    return table(
      [words.what, words.level, words.state, words.how, words.remark],
      [...criteria, removed].map((each) => {
        const [what, ...rest] = cells(each, language);
        return [what, each.level, ...rest];
      }),
    );
  },
  en301549(language) {
    const words = WORDS[language];
    return table(
      [words.what, words.state, words.how, words.remark],
      clauses.map((each) => cells(each, language)),
    );
  },
  statement: (language, { version }) => statement(language, version, [...criteria, ...clauses].filter(isGap)),
};

export default (language, context, part) => parts[part](language, context);
