/** The ways to begin: each reads what it is given, opens it, and says how much was understood, or what went wrong. */
import { str } from '@lit/localize/internal/str-tag.js';
import { SamverkaError } from '../../../src/document/problem.js';
import type { Msg } from '../../../src/localization/messages.js';
import { parseHtml } from '../start/parse-html.js';
import { readFile } from '../start/read-file.js';
import { readHtml } from '../start/read-html.js';
import { readPage } from '../start/read-page.js';
import { readText } from '../start/read-text.js';
import type { StartRequests } from '../start/template.js';
import { countsOf } from '../start/understood.js';
import { isEmpty, type Beginning, type Work } from './work.js';

export interface BeginningsContext {
  readonly work: Work;
  readonly msg: Msg;
  /** The address of the document to see how one is made. */
  readonly example: string;
  /** Another document is open, with words about how that went. */
  arrive(words: string): void;
  render(): void;
}

export class Beginnings implements StartRequests {
  /** What went wrong with the latest; '' for nothing. */
  fault = '';

  constructor(private readonly context: BeginningsContext) {}

  readonly readText = (text: string, pasted: string | undefined): void =>
    void this.#begin(async () =>
      pasted === undefined ? readText(text) : readHtml(await parseHtml(pasted), document.baseURI),
    );

  readonly readAddress = (address: string): void => void this.#begin(() => readPage(address));

  readonly readFile = (file: File): void => void this.#begin(() => readFile(file));

  readonly openExample = (): void => void this.#begin(() => readPage(this.context.example));

  readonly openEmpty = (): void => {
    const { work, msg, arrive } = this.context;
    this.fault = '';
    work.openEmpty();
    arrive(msg('Du har en tom sida.'));
  };

  async #begin(read: () => Promise<Beginning>): Promise<void> {
    const { work, msg, arrive, render } = this.context;
    this.fault = '';
    render();
    try {
      const beginning = await read();
      const { draft, leftovers } = beginning;
      if (isEmpty(draft) && !leftovers.length) {
        this.fault = msg('Det fanns inget att läsa där. Utkastet är som det var.');
        render();
      } else if (isEmpty(draft) && !isEmpty(work.draft)) {
        work.addLeftovers(leftovers);
        arrive(msg('Inget av det förstods. Utkastet är som det var, och raderna står överst.'));
      } else {
        work.open(beginning);
        arrive(this.#words(beginning));
      }
    } catch (error) {
      this.fault =
        error instanceof SamverkaError
          ? error.problem.message(msg)
          : msg(str`Det gick inte att läsa: ${(error as Error).message}`);
      render();
    }
  }

  #words({ draft, leftovers: { length } }: Beginning): string {
    const { msg } = this.context;
    const counts = countsOf(draft, msg) || msg('inga löften');
    if (length === 0) return msg(str`Läst: ${counts}. Stämmer det?`);
    return length === 1
      ? msg(str`Läst: ${counts}. En rad förstods inte: den står överst.`)
      : msg(str`Läst: ${counts}. ${length} rader förstods inte: de står överst.`);
  }
}
