/**
 * HTML as blocks: of whole pages, of what Word puts on the clipboard, of what old editors have written. Only words,
 * links and the kind of each block are kept.
 */
import { hrefOf } from '../../../src/document/address.js';
import { isBlock, isElement, isText, textOf } from '../../../src/html/text.js';
import { blockOf, tidy, type Block, type Link } from './blocks.js';
import { isList, levelOf, rowsOf } from './html-tables.js';

const SKIPPED =
  /^(script|style|template|noscript|head|title|link|meta|nav|form|button|select|textarea|input|iframe|object|svg|math|canvas|audio|video|dialog|samverka-listen)$/;
const BOLD = /^(b|strong)$/;
/** What Word draws in front of an item itself. */
const MARKER = /mso-list:\s*ignore/i;
/** A bullet that was typed, or that Word's own has become. */
const BULLET = /^(?:[•·▪◦‣●○■□➢✓\uF0B7\uF0A7§]|o(?=\s{2,}|\u00A0))[\s\u00A0]*/u;
const NUMBER = /^\(?\d{1,2}[.)][\s\u00A0]+/;

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

const isBold = (element: Element): boolean =>
  BOLD.test(element.localName)
    ? !/font-weight:\s*(normal|400)/i.test(styleOf(element))
    : /font-weight:\s*(bold|[6-9]00)/i.test(styleOf(element));

/** True for what stands around a page: not for the header of an article. */
const isAround = (element: Element): boolean =>
  /^(header|footer)$/.test(element.localName) && !element.closest('main,article,section,[role=main]');

const isSkipped = (element: Element): boolean =>
  SKIPPED.test(element.localName) ||
  element.hasAttribute('hidden') ||
  isAround(element) ||
  MARKER.test(styleOf(element));

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
    return NUMBER.test(block.text) && block.bold < block.text.length
      ? { ...block, kind: 'item', level: 1 }
      : block;
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
      else if (isElement(node) && !isSkipped(node)) current = this.#element(node, current, bold);
    }
    return current;
  }

  /** @returns what comes next in the same element: a second line of an item is no second item. */
  #element(element: Element, kind: Kind, bold: boolean): Kind {
    const name = element.localName;
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
    if (level) this.#whole(element, { kind: 'heading', level }, bold);
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
      if (/^(div|section|article)$/.test(name) && element.querySelector('p,ul,ol,h2,h3,h4')) this.#blanks++;
      const isEmpty =
        name === 'p' && !this.#whole(element, word ? { kind: 'item', level: word } : kind, bold);
      if (isEmpty) this.#blanks++;
      else if (name !== 'p') this.#whole(element, kind, bold);
    }
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
