/** Puts a decided page together: each passage goes to the part that it was decided to be. */
import type { Draft } from '../document/draft.js';
import { AgreementParts, isAboutAgreement } from './agreement.js';
import { AreaParts } from './areas.js';
import type { Block } from './blocks.js';
import type { Sign } from './cues.js';
import { hasList } from './decide.js';
import { DocumentParts } from './documents.js';
import { filesIn } from './files.js';
import {
  allIn,
  below,
  hasAgreement,
  headingOf,
  type Outline,
  type Passage,
  type Section,
} from './outline.js';
import { draftOf, type Beside, type PageParts } from './page-draft.js';
import { isPromise, outroIn } from './promise-sections.js';
import { beginsPromise, grouped, isVow, PromiseParts, splitBlock } from './promises.js';
import type { Reading } from './reading.js';
import { RelatedLinks } from './related-links.js';
import { isOnePromise } from './section-names.js';
import { SURE } from './weigh.js';

class Assembly {
  readonly #parts: PageParts;

  constructor(
    private readonly outline: Outline,
    private readonly reading: Reading,
    private readonly beside: Beside,
  ) {
    this.#parts = {
      intro: [],
      promises: new PromiseParts(reading),
      areas: new AreaParts(reading),
      agreement: new AgreementParts(reading),
      documents: new DocumentParts(reading),
      links: new RelatedLinks(reading),
      contacts: [],
      contactsTitle: undefined,
    };
  }

  assemble(): Draft {
    const { root, title } = this.outline;
    if (title) this.reading.place(title, 'title');
    this.#passages(root, undefined);
    for (const section of root.sections) this.#section(section);
    return draftOf(this.#parts, this.outline, this.reading, this.beside);
  }

  #section(section: Section): void {
    const { kind, heading } = section;
    const { reading } = this;
    if (kind === 'promises') return this.#promiseSection(section, undefined);
    if (kind === 'areas' && this.#parts.areas.takes(section))
      return this.#parts.areas.section(
        section,
        (each) => this.#passage(each, section),
        (inner) => this.#section(inner),
      );
    if (kind === 'contacts') return this.#contactSection(section);
    if (kind === 'agreement' && heading) this.#parts.agreement.begin(heading);
    else if (kind === 'documents' && heading) this.#parts.documents.begin(heading);
    else if (kind === 'links' && heading) this.#parts.links.begin(heading);
    else if (heading && !this.#isNameOf(section)) reading.leftovers.block(heading);
    this.#passages(section, undefined);
    for (const inner of section.sections) this.#section(inner);
  }

  /** Contacts under a heading; what stands below it and says itself what it is, as in a column beside, is that. */
  #contactSection(section: Section): void {
    const { heading } = section;
    const { reading } = this;
    const isNamed = heading !== undefined && headingOf(section).best(SURE)?.kind === 'contacts';
    const others = section.sections.filter(({ signs }) => signs[0] !== 'under');
    const own = { ...section, sections: section.sections.filter((each) => !others.includes(each)) };
    if (heading && isNamed) {
      if (this.#parts.contactsTitle) reading.leftovers.block(heading);
      this.#parts.contactsTitle ??= heading;
      reading.place(heading, 'contacts');
    }
    this.#parts.contacts.push(isNamed ? below(own) : allIn(own));
    for (const each of others) this.#section(each);
  }

  /** "Polisen", a telephone number: the heading is the name. */
  #isNameOf({ heading, passages, kind }: Section): boolean {
    const [first, ...others] = passages;
    if (!heading || kind || first?.shape !== 'contact' || others.some(({ shape }) => shape !== 'contact'))
      return false;
    this.#parts.contacts.push([heading, ...first.blocks]);
    passages.shift();
    return true;
  }

  #passages(section: Section, group: Block | undefined): void {
    for (const passage of section.passages) this.#passage(passage, section, group);
  }

  #passage(passage: Passage, section: Section, group?: Block): void {
    const { shape, kind, blocks } = passage;
    if (shape === 'decided') return this.#decided(passage, group);
    if (shape === 'contact') return void this.#parts.contacts.push(blocks);
    if (shape === 'list') return this.#list(passage, section, group);
    for (const block of blocks) this.#prose(block, kind ?? undefined, section, passage.signs, group);
  }

  #list(passage: Passage, section: Section, group: Block | undefined): void {
    const { kind, line, blocks, signs } = passage;
    const { reading } = this;
    const before = (): void => {
      if (line) this.#prose(line, section.kind === kind ? section.kind : undefined, section, signs, group);
    };
    switch (kind) {
      case 'promises': {
        this.#promiseList(passage, section, group);
        return;
      }
      case 'areas':
        this.#parts.areas.list(passage, section);
        return;
      case 'contacts':
        if (line) reading.leftovers.block(line);
        for (const { start, blocks: more } of grouped(blocks, (block) => block.kind === 'item').groups)
          this.#parts.contacts.push([start, ...more]);
        return;
      case 'documents':
        before();
        this.#parts.documents.blocks(blocks);
        return;
      case 'links':
        if (line) this.#parts.links.begin(line);
        this.#parts.links.blocks(blocks);
        return;
      case 'agreement':
        if (line) this.#parts.agreement.text(line);
        for (const block of blocks) this.#parts.agreement.text(block);
        return;
      case 'background':
        for (const block of [...(line ? [line] : []), ...blocks]) this.#parts.promises.background(block);
        return;
      case 'results':
      case 'aside':
        if (line) reading.leftovers.block(line);
        reading.leftovers.blocks(blocks);
        for (const block of [...(line ? [line] : []), ...blocks]) reading.place(block, kind, signs);
        return;
      default:
        if (line) this.#prose(line, undefined, section, [], group);
        reading.leftovers.blocks(blocks);
    }
  }

  #promiseList({ line, blocks, signs }: Passage, section: Section, group: Block | undefined): void {
    const lists = section.passages.filter(({ shape, kind }) => shape === 'list' && kind === 'promises');
    const lines = lists.filter((list) => list.line);
    const isGroup = line !== undefined && lists.length > 1 && lines.length > 1;
    if (line && !isGroup) {
      if (this.#parts.promises.items.length || this.#parts.promises.lead)
        this.#parts.promises.prose(line, group);
      else {
        this.#parts.promises.lead = line;
        this.reading.place(line, 'promises', ['lead']);
      }
    }
    const { before, groups } = grouped(blocks, beginsPromise);
    this.reading.leftovers.blocks(before);
    for (const { start, blocks: more } of groups)
      this.#parts.promises.add(start, more, isGroup ? line : group, signs);
  }

  #prose(block: Block, kind: Passage['kind'], section: Section, signs: readonly Sign[], group?: Block): void {
    const { reading } = this;
    const files = filesIn(block);
    if (files) {
      reading.files.push(...files);
      reading.place(block, 'documents', ['files']);
    } else if (kind === 'promises') this.#parts.promises.prose(block, group);
    else if (kind === 'areas') this.#parts.areas.prose(block, (each) => this.#parts.documents.about(each));
    else if (kind === 'agreement') this.#parts.agreement.text(block);
    else if (kind === 'documents') this.#parts.documents.blocks([block]);
    else if (kind === 'links') this.#parts.links.blocks([block]);
    else if (kind === 'background') this.#parts.promises.background(block);
    else if (kind === 'results' || kind === 'aside') {
      reading.leftovers.block(block);
      reading.place(block, kind, signs);
    } else if (isAboutAgreement(block) && !hasAgreement(this.outline.root)) this.#parts.agreement.text(block);
    else if (section === this.outline.root) this.#rootProse(block);
    else reading.leftovers.block(block);
  }

  /** Prose under no heading but the title: it introduces the page, until the promises have come. */
  #rootProse(block: Block): void {
    const { reading } = this;
    const hasParts = this.#parts.promises.items.length > 0;
    if (hasParts) this.#parts.promises.prose(block);
    else if (block.kind === 'paragraph' && !block.isMore) {
      this.#parts.intro.push(block);
      reading.place(block, 'intro');
    } else reading.leftovers.block(block);
  }

  #promiseSection(section: Section, group: Block | undefined): void {
    const { heading, sections } = section;
    const parts = this.#parts.promises;
    if (!heading) return;
    const inner = sections.filter(({ kind }) => kind === 'promises');
    if (isOnePromise(heading.text) && !inner.length) return this.#promise(section, group);
    const siblings = section.parent?.sections.filter(({ kind }) => kind === 'promises') ?? [];
    const isOne = isPromise(section, siblings);
    if (isOne) return this.#promise(section, group);
    const isTop = section.parent?.kind !== 'promises';
    const filled = siblings.filter((each) => hasList(each, 'promises') || each.sections.length > 0);
    const isGroup = !isTop || (filled.length > 1 && filled.includes(section));
    if (isGroup) this.#passages(section, heading);
    else {
      if (parts.title) this.reading.leftovers.block(heading);
      else parts.title = heading;
      this.reading.place(heading, 'promises', section.signs);
      this.#vows(section);
    }
    for (const each of sections) {
      if (each.kind === 'promises') this.#promiseSection(each, isGroup ? heading : undefined);
      else this.#section(each);
    }
  }

  #promise(section: Section, group: Block | undefined): void {
    const { heading, signs } = section;
    if (!heading) return;
    const contacts = section.passages.filter(({ shape }) => shape === 'contact');
    for (const { blocks } of contacts) this.#parts.contacts.push(blocks);
    const blocks = below({
      ...section,
      passages: section.passages.filter(({ shape }) => shape !== 'contact' && shape !== 'decided'),
      sections: section.sections.filter(({ kind }) => kind === 'promises' || kind === undefined),
    });
    const outro = outroIn(section, blocks);
    this.#parts.promises.add(heading, blocks, group, signs);
    for (const block of outro) this.#after(block);
    for (const passage of section.passages) if (passage.shape === 'decided') this.#decided(passage, group);
    for (const each of section.sections)
      if (each.kind !== 'promises' && each.kind !== undefined) this.#section(each);
  }

  #after(block: Block): void {
    const isPlain = /^\p{L}[^:]{0,40}:/u.test(block.text) || !/[.!?]["”’]?$/.test(block.text);
    if (isPlain) this.reading.leftovers.block(block);
    else this.#parts.promises.prose(block);
  }

  /** Prose under a heading of promises that has no list and no headings: sentences that promise are promises. */
  #vows(section: Section): void {
    const isPlain =
      !section.sections.some(({ kind }) => kind === 'promises') && !hasList(section, 'promises');
    for (const passage of section.passages) {
      if (!isPlain || passage.shape !== 'prose' || !passage.blocks.some(isVow))
        this.#passage(passage, section);
      else {
        const { before, groups } = grouped(passage.blocks, isVow);
        for (const block of before) this.#parts.promises.prose(block);
        for (const { start, blocks } of groups) {
          const own = blocks.filter(({ isMore }) => isMore);
          this.#parts.promises.add(start, own, undefined, passage.signs);
          for (const block of blocks) if (!own.includes(block)) this.#parts.promises.prose(block);
        }
      }
    }
  }

  #decided({ kind, blocks, signs }: Passage, group: Block | undefined): void {
    const { reading } = this;
    for (const block of blocks) {
      const decision = this.beside.decisions.get(block.at);
      for (const part of splitBlock(block, decision)) {
        if (kind === 'promises') {
          const last = this.#parts.promises.items.at(-1);
          if (decision?.isJoined && last) {
            this.#parts.promises.items[this.#parts.promises.items.length - 1] = {
              ...last,
              blocks: [...last.blocks, part],
            };
            reading.place(part, 'promises', signs);
          } else this.#parts.promises.add({ ...part, kind: 'item' }, [], group, signs);
        } else if (kind === 'areas') this.#parts.areas.add({ ...part, kind: 'item' }, [], signs);
        else if (kind === 'agreement') this.#parts.agreement.text(part);
        else if (kind === 'documents') this.#parts.documents.blocks([{ ...part, kind: 'item' }]);
        else if (kind === 'contacts') this.#parts.contacts.push([{ ...part, kind: 'paragraph' }]);
        else if (kind === 'links') this.#parts.links.blocks([part]);
        else if (kind === 'background') this.#parts.promises.background(part);
        else if (signs[0] === 'decided-intro') {
          this.#parts.intro.push(part);
          reading.place(part, 'intro', signs);
        } else reading.leftovers.block(part);
      }
    }
  }
}

export const assemble = (outline: Outline, reading: Reading, beside: Beside): Draft =>
  new Assembly(outline, reading, beside).assemble();
