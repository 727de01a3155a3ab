/** What text and HTML have in common once they are taken apart: headings, paragraphs and list items, one after the other. */
import type { Block as Nodes } from '../../../src/html/outline.js';
import type { Draft } from '../document/draft.js';
import type { Kind, Sign } from './cues.js';

/** Why some words of a page are no content of it. */
export type Around = 'navigation' | 'header' | 'footer' | 'cookies' | 'control' | 'dialog';

/** Where a piece of the source went: into a part of the draft, its title, its dates, or nowhere. */
export type Place = Kind | 'title' | 'intro' | 'dates' | 'leftover' | Around;

/** A piece of the source, where it went, and by what signs that was decided. */
export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly place: Place;
  readonly signs: readonly Sign[];
}

/** What is made of text, HTML, a page or a file. */
export interface Read {
  readonly draft: Draft;
  /** The lines that were not understood, in their order: shown beside, never dropped. */
  readonly leftovers: readonly string[];
  /** The whole source, piece by piece, in its order; none where the document itself was opened. */
  readonly pieces?: readonly Piece[];
  /** What the pieces were read from, so that they can be read in another way. */
  readonly source?: Source;
}

/** What a reader said of a block, against what was understood: it is of a kind, is several, or goes on with the one before. */
export interface Decision {
  readonly kind?: Kind | 'intro' | 'leftover' | 'title';
  readonly isSplit?: boolean;
  readonly isJoined?: boolean;
}

/** A page taken apart: all that reading it needs. */
export interface Source {
  readonly blocks: readonly Block[];
  readonly language?: string;
  /** What stands around the text: the title of the site, its header and footer. */
  readonly around?: string;
}

export interface Link {
  readonly text: string;
  readonly url: string;
  readonly lang?: string;
}

export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  /** Of a heading 1 to 6, deeper where it stands in a table; of an item how deep its list is, from 1. */
  readonly level: number;
  readonly links: readonly Link[];
  /** Empty lines before it. */
  readonly blanks: number;
  /** Its place among all, for what is left over to keep its order. */
  readonly at: number;
  /** How many characters at its beginning are bold. */
  readonly bold: number;
  /** Its number in a list or among headings, as it was written: "1." */
  readonly number?: string;
  /** A heading that only looks like one: its level says nothing. */
  readonly isGuess?: boolean;
  /** A further line or paragraph of the item before it. */
  readonly isMore?: boolean;
  /** What only serves to show the rest, as the head of a table: no content. */
  readonly isAside?: boolean;
  /** Why it is no content of the page. */
  readonly around?: Around;
  /** The element of a part of Samverka's own that stands here, and is read apart. */
  readonly host?: Element;
}

/** A block with what is not usual said. */
export const blockOf = (said: Partial<Block> & Pick<Block, 'text'>): Block => ({
  kind: 'paragraph',
  level: 0,
  links: [],
  blanks: 0,
  at: 0,
  bold: 0,
  ...said,
});

/** White space in one manner. No-break spaces too: old pages are full of them, inside sentences. */
export const tidy = (text: string): string =>
  text.replace(/[\s\u00AD\u200B\uFEFF]+/g, (run) => (/[\s\uFEFF]/.test(run) ? ' ' : '')).trim();

/** A block as the readers of Samverka's own HTML take it: its text with its links, which load nothing. */
export function nodesOf({ text, links }: Pick<Block, 'text' | 'links'>): Nodes {
  const nodes: Node[] = [];
  let rest = text;
  for (const link of links) {
    const at = rest.indexOf(link.text);
    if (at < 0) continue;
    const anchor = document.createElement('a');
    anchor.setAttribute('href', link.url);
    anchor.append(link.text);
    nodes.push(new Text(rest.slice(0, at)), anchor);
    rest = rest.slice(at + link.text.length);
  }
  return { nodes: [...nodes, new Text(rest)] };
}
