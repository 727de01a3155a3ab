/** The agreement: its text, and what the text says of its dates, beside the lines with labels that were found before. */
import type { Draft } from '../document/draft.js';
import type { Block } from './blocks.js';
import { datesIn } from './dates-in.js';
import { filesIn } from './files.js';
import { listed, textOf, type Reading } from './reading.js';
import { defaultTitle } from './section-names.js';
import { validityIn } from './validity.js';

const NAMED =
  /överenskommelse|samverkansavtal|(?<!\p{L})avtal(?:et)?(?!\p{L})|(?<!\p{L})agreement(?!\p{L})/iu;
const HOLDS = /gäller|giltig|löper|teckna|skrev|signera|ingick|valid|signed/i;

/** True for a paragraph that says how long an agreement holds, or when it was signed, wherever it stands. */
export const isAboutAgreement = ({ text }: Block): boolean =>
  NAMED.test(text) &&
  HOLDS.test(text) &&
  datesIn(text).length > 0 &&
  Object.keys(validityIn([text])).length > 0;

export class AgreementParts {
  #heading: Block | undefined;
  readonly #body: Block[] = [];

  constructor(private readonly reading: Reading) {}

  begin(heading: Block): void {
    this.reading.place(heading, 'agreement');
    if (this.#heading) this.#body.push(heading);
    else this.#heading = heading;
  }

  text(block: Block): void {
    this.reading.place(block, 'agreement');
    this.#body.push(block);
  }

  read(said: Draft): Draft | undefined {
    const { reading } = this;
    const heading = this.#heading;
    if (!heading && !this.#body.length && !Object.keys(said).length) return undefined;
    const body: string[] = [];
    for (const block of this.#body) {
      const files = filesIn(block);
      if (files) reading.files.push(...files);
      else body.push(textOf(block, reading));
    }
    const title = heading?.text ?? defaultTitle('agreement', reading.language);
    if (heading) reading.leftovers.links(heading, heading.links);
    return { title, ...listed('body', body), ...validityIn([...body, title]), ...said };
  }
}
