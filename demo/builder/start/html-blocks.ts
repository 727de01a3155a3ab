/**
 * HTML as blocks: of whole pages, of what Word puts on the clipboard, of what old editors have written. Only words,
 * links and the kind of each block are kept.
 */
import { hrefOf } from '../../../src/document/address.js';
import { isBlock, isElement, isText, textOf } from '../../../src/html/text.js';
import { blockOf, tidy, type Around, type Block, type Link } from './blocks.js';
import { aroundOf, isFold, isSilentHtml } from './html-around.js';
import { isList, levelOf, rowsOf } from './html-tables.js';

const BOLD = /^(b|strong)$/;
/** A bullet that was typed, or that Word's own has become. */
const BULLET = /^(?:[•·▪◦‣●○■□➢✓\uF0B7\uF0A7§]|o(?=\s{2,}|\u00A0))[\s\u00A0]*/u;
const NUMBER = /^\(?\d{1,2}[.)][\s\u00A0]+/;
/** A box of its own on the page. */
const BOX = /^(div|section|article|aside|details|td|main)$/;

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

const isBold = (element: Element): boolean =>
  BOLD.test(element.localName)
    ? !/font-weight:\s*(normal|400)/i.test(styleOf(element))
    : /font-weight:\s*(bold|[6-9]00)/i.test(styleOf(element));

/** The level that Word gives a paragraph in a list; 0 for any other. */
function wordLevel(element: Element): number {
  const [, level] = /mso-list:[^;]*\blevel(\d)/i.exec(styleOf(element)) ?? [];
  return level ? Number(level) : /^MsoList(Paragraph|Bullet|Number)/.test(element.className) ? 1 : 0;
}

/** What a block is that words are being gathered for. */
type Kind = Pick<Block, 'kind' | 'level'> & Partial<Pick<Block, 'isMore' | 'isAside'>>;

const PARAGRAPH: Kind = { kind: 'paragraph', level: 0 };

export class HtmlBlocks {
  readonly blocks: Block[] = [];
  readonly #base: string;
  readonly #hosts: readonly Element[];
  #words = '';
  /** How far the words are bold from their beginning, and whether they still are. */
  #bold = 0;
  #isBold = true;
  #links: Link[] = [];
  #blanks = 0;
  #depth = 0;
  #label = '';
  readonly #aside: { readonly text: string; readonly around: Around }[] = [];
  /** The level of the heading that is in force, and that of the folds below it. */
  #level = 1;

  /** `hosts` are elements that are read apart: each leaves its place only. */
  constructor(base: string, hosts: readonly Element[] = []) {
    this.#base = base;
    this.#hosts = hosts;
  }

  /** Reads some nodes; what stands alone in them is a paragraph. */
  read(nodes: Iterable<Node>): readonly Block[] {
    this.#walk(nodes, PARAGRAPH, false);
    this.#end(PARAGRAPH);
    return this.blocks;
  }

  /** Ends the block that words are being gathered for; an empty one is an empty line. */
  #end(kind: Kind, isLine = false): boolean {
    const text = tidy(this.#words);
    // An address around blocks waits for the words of the first.
    if (!text) {
      if (isLine) this.#blanks++;
      this.#words = '';
      return false;
    }
    const links = this.#links.map((link) => ({ ...link, text: tidy(link.text) })).filter((link) => link.text);
    const at = this.blocks.length;
    const written = blockOf({
      ...kind,
      text,
      links,
      at,
      blanks: this.#blanks,
      bold: this.#isBold ? text.length : this.#bold,
    });
    this.blocks.push(kind.kind === 'paragraph' ? this.#typedItem(written) : written);
    this.#words = '';
    this.#links = [];
    this.#bold = 0;
    this.#isBold = true;
    this.#blanks = 0;
    this.#putAside();
    return true;
  }

  /** A paragraph that begins with a bullet is an item; one with a number may be a heading, and keeps it. */
  #typedItem(block: Block): Block {
    const [bullet = ''] = BULLET.exec(block.text) ?? [];
    if (bullet)
      return {
        ...block,
        kind: 'item',
        level: 1,
        text: block.text.slice(bullet.length),
        bold: Math.max(0, block.bold - bullet.length),
      };
    const [number = ''] = NUMBER.exec(block.text) ?? [];
    if (!number || number.length === block.text.length) return block;
    const text = block.text.slice(number.length);
    const numbered = { ...block, text, number: number.trim(), bold: Math.max(0, block.bold - number.length) };
    return numbered.bold < text.length ? { ...numbered, kind: 'item', level: 1 } : numbered;
  }

  #write(words: string, bold: boolean): void {
    this.#words += words;
    if (!tidy(words)) return;
    if (!bold) this.#isBold = false;
    else if (this.#isBold) this.#bold = tidy(this.#words).length;
  }

  #walk(nodes: Iterable<Node>, kind: Kind, bold: boolean): Kind {
    let current = kind;
    for (const node of nodes) {
      if (isText(node)) this.#write(node.data.replace(/\s+/g, ' '), bold);
      else if (isElement(node) && !isSilentHtml(node)) current = this.#element(node, current, bold);
    }
    return current;
  }

  /** @returns what comes next in the same element: a second line of an item is no second item. */
  #element(element: Element, kind: Kind, bold: boolean): Kind {
    const name = element.localName;
    const around = aroundOf(element);
    if (around) {
      this.#leaveOut(element, around);
      return kind;
    }
    if (this.#hosts.includes(element)) {
      this.#end(kind);
      this.blocks.push(blockOf({ text: '', at: this.blocks.length, host: element }));
      return kind;
    }
    if (name === 'br')
      return this.#end(kind, true) && kind.kind === 'item' ? { ...PARAGRAPH, isMore: true } : kind;
    if (name === 'hr') {
      this.#end(kind);
      this.#blanks++;
      return kind;
    }
    if (name !== 'summary' && isFold(element) && !element.closest('h1,h2,h3,h4,h5,h6,[role=heading]')) {
      this.#end(kind);
      this.#whole(element, { kind: 'heading', level: this.#level + 1 }, bold);
      return PARAGRAPH;
    }
    if (name === 'a') this.#link(element);
    if (!isBlock(element) || /^(span|o:p|font|label|ins|u|sup|sub|abbr|picture|figure)$/.test(name))
      return this.#walk(element.childNodes, kind, bold || isBold(element));
    const hadWords = this.#end(kind);
    const inItem = kind.kind === 'item' || kind.isMore === true;
    const next: Kind = hadWords && inItem ? { ...PARAGRAPH, isMore: true } : kind;
    this.#block(element, name, next, bold || isBold(element));
    return inItem && this.blocks.at(-1)?.kind !== 'heading' ? { ...PARAGRAPH, isMore: true } : kind;
  }

  #block(element: Element, name: string, kind: Kind, bold: boolean): void {
    const level = levelOf(element);
    if (level) {
      this.#level = level;
      this.#whole(element, { kind: 'heading', level }, bold);
    } else if (name === 'details') this.#fold(element, kind, bold);
    else if (isList(element)) {
      this.#depth++;
      this.#walk(element.children, { kind: 'item', level: this.#depth }, bold);
      this.#depth--;
    } else if (name === 'li') this.#whole(element, { kind: 'item', level: this.#depth || 1 }, bold);
    else if (name === 'dt') this.#label = tidy(textOf(element)).replace(/:$/, '');
    else if (name === 'dd') {
      if (this.#label) this.#write(`${this.#label}: `, false);
      this.#label = '';
      this.#whole(element, kind, bold);
    } else if (name === 'table') this.#table(element, bold);
    else {
      const word = name === 'p' ? wordLevel(element) : 0;
      // What stands in a box of its own is set apart.
      if (BOX.test(name) && element.querySelector('p,ul,ol,h2,h3,h4')) this.#blanks++;
      const isEmpty =
        name === 'p' && !this.#whole(element, word ? { kind: 'item', level: word } : kind, bold);
      if (isEmpty) this.#blanks++;
      else if (name !== 'p') this.#whole(element, kind, bold);
    }
  }

  /** What is folded away stands under its summary, which is a heading below the one before. */
  #fold(element: Element, kind: Kind, bold: boolean): void {
    const outer = this.#level;
    const summary = element.querySelector(':scope>summary');
    const heading = summary?.querySelector('h1,h2,h3,h4,h5,h6');
    this.#level = heading ? levelOf(heading) : Math.min(outer + 1, 6);
    if (summary) this.#whole(summary, { kind: 'heading', level: this.#level }, bold);
    const rest = [...element.childNodes].filter((node) => node !== summary);
    this.#end(this.#walk(rest, kind, bold));
    this.#level = outer;
  }

  /** Words that are no content have a place among all, and a reason. */
  #leaveOut(element: Element, around: Around): void {
    const text = tidy(textOf(element));
    if (text) this.#aside.push({ text, around });
    if (!tidy(this.#words)) this.#putAside();
  }

  /** A button in a sentence does not break it. */
  #putAside(): void {
    for (const said of this.#aside.splice(0)) this.blocks.push(blockOf({ ...said, at: this.blocks.length }));
  }

  #whole(element: Element, kind: Kind, bold: boolean): boolean {
    const before = this.blocks.length;
    this.#end(this.#walk(element.childNodes, kind, bold));
    return this.blocks.length > before;
  }

  #link(element: Element): void {
    const written = element.getAttribute('href');
    const url = written && !written.startsWith('#') ? hrefOf(written, this.#base) : undefined;
    const lang = element.getAttribute('hreflang');
    const first = element.querySelector('h1,h2,h3,h4,h5,h6,p') ?? element;
    if (url) this.#links.push({ text: tidy(textOf(first)), url, ...(lang && { lang }) });
  }

  #table(table: Element, bold: boolean): void {
    const rows = rowsOf(table);
    if (!rows) {
      for (const cell of table.querySelectorAll(':scope>*>tr>*,:scope>caption'))
        this.#whole(cell, PARAGRAPH, bold);
      return;
    }
    for (const { kind, label, cell } of rows) {
      if (!tidy(textOf(cell))) continue;
      if (label) this.#write(`${label}: `, false);
      this.#whole(cell, kind, bold);
    }
  }
}
