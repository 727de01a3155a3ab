/** Links to files, with the format and the size that their words tell. */
import type { Draft } from '../document/draft.js';
import type { Block, Link } from './blocks.js';

const FORMATS = 'pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|txt|zip|epub';
const ENDING = new RegExp(`\\.(${FORMATS})(?:$|[?#])`, 'i');
/** "(pdf, 213 kB)", "[PDF 1,2 MB]", "Pdf, 213 kB, öppnas i nytt fönster." as systems write it behind a title. */
const DETAILS = new RegExp(
  `\\s*[([]?\\s*\\b(${FORMATS})\\b(?:[,:;]?\\s*([\\d.,]+)\\s*([kM])B)?(?:,?\\s*öppnas i nytt fönster)?\\s*[)\\].]*$`,
  'i',
);
/** A sentence that says where the documents are. */
const ABOUT =
  /\b(dokumenten|dokument nedan|följande dokument|bilagorna|i (?:den )?bifoga\p{L}*|documents|attached)\b/iu;

export const isFile = ({ url }: Link): boolean => ENDING.test(url);

/** True for a sentence that introduces documents. */
export const isAboutDocuments = ({ text }: Block): boolean => ABOUT.test(text);

function described(text: string): Draft {
  const [whole = '', format, size = '', unit] = DETAILS.exec(text) ?? [];
  const bytes = Math.round(Number(size.replace(',', '.')) * (unit?.toLowerCase() === 'm' ? 1e6 : 1e3));
  const title = text.slice(0, text.length - whole.length).trim();
  return title && format ? { title, format: format.toLowerCase(), ...(bytes && { bytes }) } : { title: text };
}

/** The document that a link in a block leads to; its details may stand behind the link. */
export function fileAt(block: Block, link: Link): Draft {
  const after = block.text.slice(block.text.indexOf(link.text) + link.text.length);
  const behind = new RegExp(`^${DETAILS.source.replace(/\$$/, '')}`, 'i').exec(after)?.[0] ?? '';
  const { title = '', ...details } = described(`${link.text}${behind}`);
  const format = ENDING.exec(link.url)?.[1]?.toLowerCase();
  return {
    title,
    url: link.url,
    ...(format && { format }),
    ...details,
    ...(link.lang && { lang: link.lang }),
  };
}

/** The documents that a block is, if it is nothing else: links to files, or a line with a format and no address. */
export function filesIn(block: Block, isInList = false): Draft[] | undefined {
  const { text, links } = block;
  if (links.length === 0)
    return DETAILS.test(text) && described(text)['format'] ? [{ ...described(text), url: '' }] : undefined;
  const rest = links.reduce((left, link) => left.replace(link.text, ''), text).replace(DETAILS, '');
  const isOnlyLinks = !/[\p{L}\p{N}]/u.test(rest) && (isInList || links.every(isFile));
  return isOnlyLinks ? links.map((link) => fileAt(block, link)) : undefined;
}
