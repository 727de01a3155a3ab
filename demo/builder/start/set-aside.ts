/** Takes out what can stand anywhere on a page: its dates, labelled lines of an agreement, and the page's own machinery. */
import { rows } from '../../../src/document/fields.js';
import type { Draft } from '../document/draft.js';
import type { Block, Decision } from './blocks.js';
import { contactFields } from './contact-lines.js';
import { stampIn } from './dates-in.js';
import { fieldsIn } from './fields-in.js';
import type { Reading } from './reading.js';

/** What sites put behind links for screen readers, run together with the link where a style set it apart. */
const AFTER_LINK =
  /[\s,(]*(?:extern länk|länk till annan webbplats|(?:pdf-fil,?\s*)?öppnas i (?:ett )?nytt fönster|opens in (?:a )?new (?:window|tab)|link to another website|external link)[.)]*$/i;

/** What belongs to the page and not to its text. Words may be run together, as in "Talande webbLyssna". */
const MACHINERY =
  /^(?:(?:talande webb|lyssna(?: på sidan)?|aktivera talande webb|skriv ut(?: sidan)?|dela(?: sidan| på facebook| på twitter| på linkedin)?|tipsa(?: en vän)?|till toppen|hoppa (?:direkt )?(?:till|över) (?:huvud)?(?:innehåll(?:et)?|menyn?)|tillbaka|start(?:sida)?|meny|sök|listen|print|share(?: on facebook)?|back to top|skip to (?:the )?(?:main )?content|menu|search|var informationen på sidan till hjälp\??|hjälpte informationen dig\??|was this (?:page|information) helpful\??)[\s|/,›»>]*)+$/i;

const TIME = /^(?:tid|datum|när|dag|time|date|when)\s*:/i;
const PLACE = /^(?:plats|lokal|var|place|venue|where)\s*:/i;

export interface SetAside {
  readonly blocks: readonly Block[];
  readonly dates: Draft;
  /** "Undertecknad: april 2014", "Gäller till och med: 2017", wherever they stand. */
  readonly agreement: Draft;
}

/** "Tid: …" beside "Plats: …": when and where people meet, which is not where a promise is kept. */
function eventsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (!next || next.blanks) continue;
    const both = [block, next];
    if (both.some(({ text }) => TIME.test(text)) && both.some(({ text }) => PLACE.test(text)))
      for (const each of both) found.add(each);
  }
  return found;
}

const isNewIn = (known: Draft, more: Draft): boolean => !Object.keys(more).some((name) => name in known);

/** The blocks without that, and what it said. */
export function setAside(
  blocks: readonly Block[],
  reading: Reading,
  decisions: ReadonlyMap<number, Decision>,
): SetAside {
  const { leftovers } = reading;
  let dates: Draft = {};
  let agreement: Draft = {};
  const events = eventsIn(blocks);
  const kept = blocks.flatMap((written): Block[] => {
    if (events.has(written)) {
      leftovers.block(written);
      reading.place(written, 'aside', ['event']);
      return [];
    }
    if (decisions.get(written.at)?.kind) return [written];
    let block = written;
    const [tail = ''] = AFTER_LINK.exec(block.text) ?? [];
    const rest = { ...block, text: block.text.replace(AFTER_LINK, '') };
    if (tail && tail.length < block.text.length && (block.links.length || contactFields(rest))) {
      leftovers.words(block, tail.replace(/^[\s,(]+|[.)]+$/g, ''));
      const without = (text: string): string => text.replace(AFTER_LINK, '');
      block = {
        ...block,
        text: without(block.text),
        links: block.links.map((link) => ({ ...link, text: without(link.text) || link.text })),
      };
    }
    if (block.isAside || (block.text.length < 120 && MACHINERY.test(block.text))) {
      leftovers.block(block);
      return [];
    }
    const stamp = stampIn(block.text);
    if (stamp && isNewIn(dates, stamp.dates)) {
      dates = { ...dates, ...stamp.dates };
      reading.place(block, 'dates');
      leftovers.words(block, stamp.rest);
      leftovers.links(block, block.links);
      return [];
    }
    const fields = block.kind === 'heading' ? undefined : fieldsIn(block, rows.agreement);
    if (fields && isNewIn(agreement, fields)) {
      agreement = { ...agreement, ...fields };
      reading.place(block, 'agreement');
      if (!('parties' in fields)) leftovers.links(block, block.links);
      return [];
    }
    return [block];
  });
  return { blocks: kept, dates, agreement };
}
