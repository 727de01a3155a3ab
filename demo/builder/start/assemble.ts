/** Puts a decided page together: each passage goes to the part that it was decided to be. */
import type { Draft } from '../document/draft.js';
import { AgreementParts, isAboutAgreement } from './agreement.js';
import { AreaParts } from './areas.js';
import type { Block, Decision } from './blocks.js';
import { readContacts } from './contacts.js';
import type { Sign } from './cues.js';
import { hasList, isProseOnly } from './decide.js';
import { DocumentParts } from './documents.js';
import { filesIn } from './files.js';
import type { Outline, Passage, Section } from './outline.js';
import { headingOf, lineOf } from './outline.js';
import { periodOf } from './period.js';
import { beginsPromise, grouped, isVow, outroOf, PromiseParts, splitBlock } from './promises.js';
import { publisherOf } from './publisher.js';
import { listed, textOf, type Reading } from './reading.js';
import { RelatedLinks } from './related-links.js';
import { defaultTitle, isOnePromise } from './section-names.js';
import { SURE } from './weigh.js';

export interface Beside {
  readonly text: string;
  readonly around: string;
  readonly dates: Draft;
  readonly agreement: Draft;
  readonly decisions: ReadonlyMap<number, Decision>;
}

/** All blocks of a section in their order, its heading and those of the sections in it among them. */
const allIn = ({ heading, passages, sections }: Section): Block[] => [
  ...(heading ? [heading] : []),
  ...passages.flatMap(({ line, blocks }) => [...(line ? [line] : []), ...blocks]),
  ...sections.flatMap(allIn),
];
const below = (section: Section): Block[] => allIn({ ...section, heading: undefined });

export class Assembly {
  readonly #intro: Block[] = [];
  readonly #promises: PromiseParts;
  readonly #areas: AreaParts;
  readonly #agreement: AgreementParts;
  readonly #documents: DocumentParts;
  readonly #links: RelatedLinks;
  readonly #contacts: (readonly Block[])[] = [];
  #contactsTitle: Block | undefined;

  constructor(
    private readonly outline: Outline,
    private readonly reading: Reading,
    private readonly beside: Beside,
  ) {
    this.#promises = new PromiseParts(reading);
    this.#areas = new AreaParts(reading);
    this.#agreement = new AgreementParts(reading);
    this.#documents = new DocumentParts(reading);
    this.#links = new RelatedLinks(reading);
  }

  assemble(): Draft {
    const { root, title } = this.outline;
    if (title) this.reading.place(title, 'title');
    this.#passages(root, undefined);
    for (const section of root.sections) this.#section(section);
    return this.#draft();
  }

  #section(section: Section): void {
    const { kind, heading } = section;
    const { reading } = this;
    if (kind === 'promises') return this.#promiseSection(section, undefined);
    if (kind === 'areas' && this.#areas.takes(section))
      return this.#areas.section(
        section,
        (each) => this.#passage(each, section),
        (inner) => this.#section(inner),
      );
    if (kind === 'contacts') return this.#contactSection(section);
    if (kind === 'agreement' && heading) this.#agreement.begin(heading);
    else if (kind === 'documents' && heading) this.#documents.begin(heading);
    else if (kind === 'links' && heading) this.#links.begin(heading);
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
      if (this.#contactsTitle) reading.leftovers.block(heading);
      this.#contactsTitle ??= heading;
      reading.place(heading, 'contacts');
    }
    this.#contacts.push(isNamed ? below(own) : allIn(own));
    for (const each of others) this.#section(each);
  }

  /** "Polisen", a telephone number: the heading is the name. */
  #isNameOf({ heading, passages, kind }: Section): boolean {
    const [first, ...others] = passages;
    if (!heading || kind || first?.shape !== 'contact' || others.some(({ shape }) => shape !== 'contact'))
      return false;
    this.#contacts.push([heading, ...first.blocks]);
    passages.shift();
    return true;
  }

  #passages(section: Section, group: Block | undefined): void {
    for (const passage of section.passages) this.#passage(passage, section, group);
  }

  #passage(passage: Passage, section: Section, group?: Block): void {
    const { shape, kind, blocks } = passage;
    if (shape === 'decided') return this.#decided(passage, group);
    if (shape === 'contact') return void this.#contacts.push(blocks);
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
        this.#areas.list(passage, section);
        return;
      case 'contacts':
        if (line) reading.leftovers.block(line);
        for (const { start, blocks: more } of grouped(blocks, (block) => block.kind === 'item').groups)
          this.#contacts.push([start, ...more]);
        return;
      case 'documents':
        before();
        this.#documents.blocks(blocks);
        return;
      case 'links':
        if (line) this.#links.begin(line);
        this.#links.blocks(blocks);
        return;
      case 'agreement':
        if (line) this.#agreement.text(line);
        for (const block of blocks) this.#agreement.text(block);
        return;
      case 'background':
        for (const block of [...(line ? [line] : []), ...blocks]) this.#promises.background(block);
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
      if (this.#promises.items.length || this.#promises.lead) this.#promises.prose(line, group);
      else {
        this.#promises.lead = line;
        this.reading.place(line, 'promises', ['lead']);
      }
    }
    const { before, groups } = grouped(blocks, beginsPromise);
    this.reading.leftovers.blocks(before);
    for (const { start, blocks: more } of groups)
      this.#promises.add(start, more, isGroup ? line : group, signs);
  }

  #prose(block: Block, kind: Passage['kind'], section: Section, signs: readonly Sign[], group?: Block): void {
    const { reading } = this;
    const files = filesIn(block);
    if (files) {
      reading.files.push(...files);
      reading.place(block, 'documents', ['files']);
    } else if (kind === 'promises') this.#promises.prose(block, group);
    else if (kind === 'areas') this.#areas.prose(block, (each) => this.#documents.about(each));
    else if (kind === 'agreement') this.#agreement.text(block);
    else if (kind === 'documents') this.#documents.blocks([block]);
    else if (kind === 'links') this.#links.blocks([block]);
    else if (kind === 'background') this.#promises.background(block);
    else if (kind === 'results' || kind === 'aside') {
      reading.leftovers.block(block);
      reading.place(block, kind, signs);
    } else if (isAboutAgreement(block) && !this.#hasAgreement()) this.#agreement.text(block);
    else if (section === this.outline.root) this.#rootProse(block);
    else reading.leftovers.block(block);
  }

  /** Whether a part of the page is about the agreement: then sentences elsewhere that name it stay where they are. */
  #hasAgreement(): boolean {
    const has = (section: Section): boolean => section.kind === 'agreement' || section.sections.some(has);
    return has(this.outline.root);
  }

  /** Prose under no heading but the title: it introduces the page, until the promises have come. */
  #rootProse(block: Block): void {
    const { reading } = this;
    const hasParts = this.#promises.items.length > 0;
    if (hasParts) this.#promises.prose(block);
    else if (block.kind === 'paragraph' && !block.isMore) {
      this.#intro.push(block);
      reading.place(block, 'intro');
    } else reading.leftovers.block(block);
  }

  #promiseSection(section: Section, group: Block | undefined): void {
    const { heading, sections } = section;
    const parts = this.#promises;
    if (!heading) return;
    const inner = sections.filter(({ kind }) => kind === 'promises');
    if (isOnePromise(heading.text) && !inner.length) return this.#promise(section, group);
    const siblings = section.parent?.sections.filter(({ kind }) => kind === 'promises') ?? [];
    const isOne = this.#isOnePromise(section, siblings);
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

  /** Whether a section with promises is one itself: text under a heading among others like it. */
  #isOnePromise(section: Section, siblings: readonly Section[]): boolean {
    const isBelow = section.parent?.kind === 'promises' || section.signs[0] === 'page';
    const hasOwnPromises = hasList(section, 'promises') && !this.#isBodyList(section);
    if (section.sections.some(({ kind, passages }) => kind === 'promises' && passages.length)) {
      // A heading for activities below a promise is part of it.
      return isBelow && isProseOnlyAbove(section) && section.sections.every(isActivities);
    }
    if (hasOwnPromises) return false;
    if (isBelow) return true;
    // "Löfte om trafik", "Löfte om skolan" on one level: each is one.
    return siblings.length > 1 && isProseOnly(section) && siblings.every((each) => isProseOnly(each));
  }

  /** True for a list that says what its promise means: text stands before it, or labels in it. */
  #isBodyList({ passages }: Section): boolean {
    const at = passages.findIndex(({ shape }) => shape === 'list');
    const list = passages[at];
    const isAnnounced = list?.line !== undefined && lineOf(list).of('promises') >= SURE;
    const isTold = !isAnnounced && passages.slice(0, at).some(({ shape }) => shape === 'prose');
    return at >= 0 && (isTold || passages.every(({ blocks }) => !blocks.some(beginsPromise)));
  }

  #promise(section: Section, group: Block | undefined): void {
    const { heading, signs } = section;
    if (!heading) return;
    const contacts = section.passages.filter(({ shape }) => shape === 'contact');
    for (const { blocks } of contacts) this.#contacts.push(blocks);
    const blocks = below({
      ...section,
      passages: section.passages.filter(({ shape }) => shape !== 'contact' && shape !== 'decided'),
      sections: section.sections.filter(({ kind }) => kind === 'promises' || kind === undefined),
    });
    const outro = this.#outro(section, blocks);
    this.#promises.add(heading, blocks, group, signs);
    for (const block of outro) this.#after(block);
    for (const passage of section.passages) if (passage.shape === 'decided') this.#decided(passage, group);
    for (const each of section.sections)
      if (each.kind !== 'promises' && each.kind !== undefined) this.#section(each);
  }

  /** What follows the last promise under a heading, with what is no text of a promise at all. */
  #outro(section: Section, blocks: Block[]): Block[] {
    const siblings = section.parent?.sections ?? [];
    const others = siblings.filter((each) => each !== section && each.kind === 'promises');
    const paragraphs = others.map((each) => below(each).filter(({ kind }) => kind === 'paragraph'));
    const counts = paragraphs.map(({ length }) => length);
    const usual = Math.max(blocks[0]?.blanks ?? 0, ...paragraphs.flat().map(({ blanks }) => blanks));
    const isLast = siblings.filter(({ kind }) => kind === 'promises').at(-1) === section;
    return isLast ? outroOf(blocks, usual, Math.max(1, ...counts)) : [];
  }

  #after(block: Block): void {
    const isPlain = /^\p{L}[^:]{0,40}:/u.test(block.text) || !/[.!?]["”’]?$/.test(block.text);
    if (isPlain) this.reading.leftovers.block(block);
    else this.#promises.prose(block);
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
        for (const block of before) this.#promises.prose(block);
        for (const { start, blocks } of groups) {
          const own = blocks.filter(({ isMore }) => isMore);
          this.#promises.add(start, own, undefined, passage.signs);
          for (const block of blocks) if (!own.includes(block)) this.#promises.prose(block);
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
          const last = this.#promises.items.at(-1);
          if (decision?.isJoined && last) {
            this.#promises.items[this.#promises.items.length - 1] = {
              ...last,
              blocks: [...last.blocks, part],
            };
            reading.place(part, 'promises', signs);
          } else this.#promises.add({ ...part, kind: 'item' }, [], group, signs);
        } else if (kind === 'areas') this.#areas.add({ ...part, kind: 'item' }, [], signs);
        else if (kind === 'agreement') this.#agreement.text(part);
        else if (kind === 'documents') this.#documents.blocks([{ ...part, kind: 'item' }]);
        else if (kind === 'contacts') this.#contacts.push([{ ...part, kind: 'paragraph' }]);
        else if (kind === 'links') this.#links.blocks([part]);
        else if (kind === 'background') this.#promises.background(part);
        else if (signs[0] === 'decided-intro') {
          this.#intro.push(part);
          reading.place(part, 'intro', signs);
        } else reading.leftovers.block(part);
      }
    }
  }

  #draft(): Draft {
    const { reading, beside, outline } = this;
    const { title } = outline;
    const page = title && headingOf({ heading: title } as Section).of('promises') > 0 ? title : undefined;
    // Without promises, what they build on introduces the page.
    if (!this.#promises.items.length && !this.#promises.title) {
      for (const block of this.#promises.takeIntro()) this.#intro.push(block);
      this.#intro.sort((one, other) => one.at - other.at);
    }
    if (title) reading.leftovers.links(title, title.links);
    const intro = this.#intro.map((block) => textOf(block, reading));
    const promises = this.#promises.read(page);
    const period = promises && periodOf(outline, this.#promises, intro);
    const areas = this.#areas.read();
    const contacts = readContacts(this.#contacts, reading);
    if (!contacts && this.#contactsTitle) reading.leftovers.block(this.#contactsTitle);
    const agreement = this.#agreement.read(beside.agreement);
    const related = this.#links.read();
    const documents = this.#documents.read();
    const publisher = publisherOf({ ...beside, contacts, title: title?.text ?? '' });
    const name = publisher?.['name'];
    return {
      schemaVersion: 1,
      lang: reading.language,
      ...(title && { title: title.text }),
      ...(publisher && { publisher }),
      ...listed('intro', intro),
      ...(promises && { promises: { ...promises, ...(period && { period }) } }),
      ...(agreement && { agreement }),
      ...(areas && { priorityAreas: areas }),
      ...(documents && { documents }),
      ...(Object.keys(beside.dates).length && { dates: beside.dates }),
      ...(contacts && { contacts: this.#withTitle(contacts, name) }),
      ...(related && { relatedLinks: related }),
    };
  }

  /** The contacts under their heading; one that nobody is named in is the publisher's. */
  #withTitle(contacts: Draft, name: Draft[string]): Draft {
    const items = contacts['items'] as readonly Draft[];
    return {
      title: this.#contactsTitle?.text.replace(/:$/, '') ?? defaultTitle('contacts', this.reading.language),
      ...contacts,
      items: items.map((item) => ('name' in item || name === undefined ? item : { name, ...item })),
    };
  }
}

const isProseOnlyAbove = ({ passages }: Section): boolean => passages.some(({ shape }) => shape === 'prose');
const isActivities = ({ heading }: Section): boolean =>
  /^(planerade |våra )?(aktiviteter|åtgärder|insatser|status|mål|utfall|activities|measures|actions)/i.test(
    heading?.text ?? '',
  );

export const assemble = (outline: Outline, reading: Reading, beside: Beside): Draft =>
  new Assembly(outline, reading, beside).assemble();
