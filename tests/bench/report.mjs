/** What a run has found, as Markdown: all of it for tests/bench/results.md, and what README.md quotes between its marks. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const place = (path) => fileURLToPath(new URL(path, import.meta.url));

export const RESULTS = place('results.json');
export const REPORT = place('results.md');
export const README = place('../../README.md');

const BEGIN = '<!-- bench: written by `npm run bench -- --write` -->';
const END = '<!-- /bench -->';

const line = (cells) => `| ${cells.join(' | ')} |`;
const tableOf = ({ columns, rows }) =>
  [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');

const goalRows = (sections) =>
  Object.values(sections).flatMap(({ goals }) =>
    goals.map(({ goal, figure, isMet, why }) => [
      goal,
      figure,
      isMet ? 'yes' : `**no**${why ? `: ${why}` : ''}`,
    ]),
  );
const goals = (sections) => tableOf({ columns: ['goal', 'measured', 'met'], rows: goalRows(sections) });

/** When and where it was measured, and how to do it again. */
const origin = ({ date, command, machine }) => `Measured on ${date} by \`${command}\`, in ${machine}.`;

/** All tables of a run. */
export function reportOf(results) {
  const sections = Object.values(results.sections).map(
    ({ title, tables }) =>
      `## ${title}\n\n${tables.map((table) => `${table.about}\n\n${tableOf(table)}`).join('\n\n')}`,
  );
  return `# Benchmark\n\n${origin(results)} Ratios tell more than times: the machine was what it was.\n\n## Goals\n\n${goals(results.sections)}\n\n${sections.join('\n\n')}\n`;
}

/** What the README quotes: bytes, the cost to the page on a slow processor, and every goal. */
export function quotationOf(results) {
  const { bytes, page } = results.sections;
  const slow = page.tables.at(-1);
  return `${origin(results)}

${bytes.tables[0].about}

${tableOf(bytes.tables[0])}

The seed page as plain HTML without script, which is the limit, and as it is with Samverka and with two other libraries. ${slow.about}

${tableOf(slow)}

Every goal, met or not:

${goals(results.sections)}`;
}

/** README.md as it is, and with the quotation of these results in it. */
export function readmeWith(results, readme = readFileSync(README, 'utf8')) {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md has lost its marks: ${BEGIN} … ${END}`);
  return `${readme.slice(0, from)}${BEGIN}\n\n${quotationOf(results)}\n\n${readme.slice(to)}`;
}
