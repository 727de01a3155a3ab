/** Files as drafts. */
import { expect } from '@esm-bundle/chai';
import { SamverkaError } from '../../../../src/document/problem.js';
import { readFile } from '../../../../demo/builder/start/read-file.js';
import { full } from '../../document/samples.js';
import { swedish } from '../../document/served.js';
import { at, each } from './demo.js';
import { word } from './pages.js';
import { bulletedPromises } from './texts.js';

const file = (name: string, ...content: BlobPart[]): File => new File(content, name);

async function refusalOf(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => new Error('It was read.'),
    (cause: unknown) => cause,
  );
  if (!(error instanceof SamverkaError)) throw error;
  return swedish(error.problem);
}

describe('a file', () => {
  it('is a document that comes back as it was, with faults and fields that nobody knows', async () => {
    const draft = {
      ...full(),
      dates: { published: 'i våras' },
      builder: { colour: '#123456', open: [true, 2.5, ''] },
    };
    expect(await readFile(file('utkast.json', JSON.stringify(draft)))).to.deep.equal({
      draft,
      leftovers: [],
    });
    expect((await readFile(file('utkast', '\uFEFF', JSON.stringify(draft)))).draft).to.deep.equal(draft);
  });

  it('is a page', async () => {
    const { draft } = await readFile(file('sida.htm', word));
    expect(each(draft, ['promises', 'items'], 'title')).to.have.length(3);
  });

  it('is text, in the letters of any program', async () => {
    const title = 'Medborgarlöften 2025';
    const utf16 = new Uint16Array([
      0xfeff,
      ...Array.from(bulletedPromises, (letter) => letter.charCodeAt(0)),
    ]);
    const latin = Uint8Array.from(bulletedPromises.replaceAll('•', '*').replaceAll('–', '-'), (letter) =>
      letter.charCodeAt(0),
    );
    for (const content of [bulletedPromises, utf16, latin])
      expect(at((await readFile(file('löften.txt', content))).draft, 'promises', 'title')).to.equal(title);
  });

  it('that is no text is refused, with what to do', async () => {
    expect(await refusalOf(readFile(file('löften.docx', 'PK\u0003\u0004\0\0')))).to.equal(
      'löften.docx går inte att läsa här. Öppna filen, markera texten, kopiera den och klistra in den i stället.',
    );
    expect(await refusalOf(readFile(file('plan.pdf', '%PDF-1.7\n\0')))).to.match(
      /^plan\.pdf går inte att läsa/,
    );
  });

  it('that is no whole document is refused', async () => {
    for (const content of ['{"title": ', '[1]', '"text"', ''])
      expect(await refusalOf(readFile(file('utkast.json', content)))).to.equal(
        'utkast.json är ingen hel JSON-fil med ett dokument. Välj en fil som byggaren eller webbplatsen har sparat.',
      );
  });
});
