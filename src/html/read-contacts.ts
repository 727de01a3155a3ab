/** Contacts in an author's HTML. */
import { note } from '../document/authored.js';
import type { Contacts } from '../document/document.js';
import { rows } from '../document/fields.js';
import type { Option } from '../document/options.js';
import type { Report } from '../document/problem.js';
import { idOf } from '../document/slug.js';
import { inEveryLocale } from '../localization/messages.js';
import { linksIn, markOf, nodesIn, setTitle, takeFields, type Draft, type ItemReader } from './draft.js';
import { contactLinks } from './lines.js';
import { outline, type Block } from './outline.js';
import { textOf } from './text.js';
import { emailIn } from './values.js';

/** What a block of a contact says without a label: its name or role, a link to ask or for more, an e-mail address. */
function unlabelled(block: Block, draft: Draft): Draft | undefined {
  const mark = markOf(block);
  const text = textOf(...block.nodes);
  if (mark === 'name') return { name: text };
  const [link] = linksIn(block.nodes);
  const field = (['ask', 'more'] as const).find((name) =>
    // What Samverka has named is that, whatever its words are.
    mark ? mark === name : inEveryLocale(contactLinks[name]).some((words) => text.startsWith(words)),
  );
  if (link && field && !draft[field] && link.text === text) return { [field]: link };
  return !draft['email'] && emailIn(block.nodes) === text ? { email: text } : undefined;
}

const readContact: ItemReader = ({ heading, blocks }, option, report, index) => {
  const draft: Draft = {};
  const content = takeFields(
    draft,
    blocks,
    ['name', ...rows.contact, ...rows.contacts],
    option,
    report,
  ).filter((block) => {
    const said = unlabelled(block, draft);
    for (const [field, value] of Object.entries(said ?? {})) {
      draft[field] = value;
      if (/^(ask|more)$/.test(field)) note(draft, field, block.nodes);
    }
    return !said;
  });
  if (!draft['name']) setTitle(draft, heading, 'name');
  else if (heading) note(draft, 'title', [heading]);
  draft['id'] = idOf(draft['name'] as string, index);
  note(draft, 'content', nodesIn(content));
  return draft;
};

/**
 * Contacts: each heading below the first begins one. With a single heading that heading is the name, unless a line
 * "Namn:" gives it; then it is the title of the card.
 */
export function readContacts(nodes: Iterable<Node>, option: Option, report: Report): Draft {
  const all = outline(nodes);
  const draft: Draft = {};
  const items = all.items.length
    ? all.items.map(({ heading, blocks }, index) =>
        readContact({ heading, blocks: index ? blocks : [...all.before, ...blocks] }, option, report, index),
      )
    : [readContact({ blocks: all.before }, option, report, 0)];
  const [first = {}] = items;
  if (all.items.length || first['name']) setTitle(draft, all.heading);
  else {
    draft['title'] = '';
    setTitle(first, all.heading, 'name');
    first['id'] = idOf(first['name'] as string);
  }
  const emergencyNumbers = items.flatMap((item) => (item as Partial<Contacts>).emergencyNumbers ?? []);
  if (emergencyNumbers.length) draft['emergencyNumbers'] = emergencyNumbers;
  // They are of all contacts, as in a document.
  for (const item of items) delete item['emergencyNumbers'];
  draft['items'] = items;
  note(draft, 'after', nodesIn(all.after));
  return draft;
}
