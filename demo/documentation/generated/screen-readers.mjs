/** The screen-reader script: `screen-readers tried`, `screen-readers keys`, `screen-readers steps`, `screen-readers found`. */
import { actions, readers, steps } from '../conformance/screen-reader-steps.mjs';
import { table } from '../table.mjs';

const RUNS = ['chromium', 'firefox'];

const WORDS = {
  sv: {
    reader: 'Skärmläsare',
    where: 'Var',
    tried: 'Prövad',
    no: 'Nej, inte prövad',
    yes: (runs) =>
      runs
        .map(
          ({ browser, orca, date, good, all }) =>
            `Orca ${orca} i ${browser}, ${date}: ${good} av ${all} steg som väntat`,
        )
        .join('; '),
    todo: 'Att göra',
    press: 'Gör',
    expected: 'Väntat',
    times: (count) => `, ${count} gånger`,
    then: ', sedan: ',
    nothing: 'inget',
  },
  en: {
    reader: 'Screen reader',
    where: 'Where',
    tried: 'Tried',
    no: 'No, not tried',
    yes: (runs) =>
      runs
        .map(
          ({ browser, orca, date, good, all }) =>
            `Orca ${orca} in ${browser}, ${date}: ${good} of ${all} steps as expected`,
        )
        .join('; '),
    todo: 'What to do',
    press: 'Do',
    expected: 'Expected',
    times: (count) => `, ${count} times`,
    then: ', then: ',
    nothing: 'nothing',
  },
};

/** The announcements are in Swedish, as the page is; each reader has its own words for roles, and these are the plain ones. */
const ROLES = {
  button: 'knapp',
  combobox: 'kombinationsruta',
  link: 'länk',
  list: 'lista',
  paragraph: '',
  slider: 'reglage',
};

/** What is to be heard, in plain Swedish. */
export function announcement({ expect, status }) {
  const { role, name, level, items, first, expanded, value, within } = expect;
  const state = expanded === undefined ? '' : expanded ? 'utfälld' : 'hopfälld';
  return [
    within && `${within}`,
    name,
    role === 'heading' ? `rubrik nivå ${level}` : `${ROLES[role]}${items ? ` med ${items} objekt` : ''}`,
    first,
    value,
    state,
    status && `”${status}”`,
  ]
    .filter(Boolean)
    .join(', ');
}

const swedish = (language, text) => (language === 'sv' ? text : `<span lang="sv">${text}</span>`);
const inLanguage = (text, language) => (typeof text === 'string' ? text : text[language]);

function runsOf({ readJson }) {
  return RUNS.map((name) => {
    const run = readJson(`demo/documentation/conformance/orca-${name}.json`);
    return {
      ...run,
      browser: run.browser.split(' built ')[0],
      good: run.steps.filter(({ asExpected }) => asExpected).length,
      all: run.steps.length,
    };
  });
}

const parts = {
  tried(language, context) {
    const words = WORDS[language];
    return table(
      [words.reader, words.where, words.tried],
      readers.map(({ id, name, where }) => [
        name,
        where,
        id === 'orca' ? words.yes(runsOf(context)) : words.no,
      ]),
    );
  },
  keys: (language) =>
    table(
      [WORDS[language].todo, ...readers.map(({ name, where }) => `${name} (${where.split(':')[0]})`)],
      Object.values(actions).map((action) => [
        action[language],
        ...readers.map(({ id }) => inLanguage(action[id], language)),
      ]),
    ),
  steps(language, context) {
    const words = WORDS[language];
    const runs = runsOf(context);
    const heard = ({ steps: said }, index) => swedish(language, said[index].heard.join(' ') || words.nothing);
    let index = 0;
    let rows = [];
    const tables = [];
    const head = [
      '',
      words.press,
      words.expected,
      ...runs.map(
        ({ browser }) => `Orca, ${browser.split(' ').find((word) => /Chromium|Firefox/.test(word))}`,
      ),
    ];
    const close = () => rows.length && tables.push(table(head, rows));
    for (const step of steps) {
      if (step.part) {
        close();
        rows = [];
        tables.push(`### ${step.part[language]}`);
        continue;
      }
      const { action, then, times, note } = step;
      rows.push([
        index + 1,
        actions[action][language] +
          (times ? words.times(times) : '') +
          (then ? words.then + actions[then][language].toLowerCase() : ''),
        swedish(language, announcement(step)) + (note ? ` (${note[language]})` : ''),
        ...runs.map((run) => heard(run, index)),
      ]);
      index += 1;
    }
    close();
    return tables.join('\n\n');
  },
};

export default (language, context, part) => parts[part](language, context);
