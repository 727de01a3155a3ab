/** Whose page it is: the municipality that the contacts or the text name, or else the police. */
import type { Draft } from '../document/draft.js';

const NAME =
  /(?:Göteborgs|Malmö|Helsingborgs|Lidingö|Solna|Västerås|Borås|Landskrona|Sundbybergs|Trollhättans|Vaxholms|Haparanda|Stockholms|Mölndals|Norrköpings) [Ss]tad(?!\p{L})|(?<!\p{L})(?:(?:Upplands|Östra|Västra|Norra|Södra|Lilla|Stora|Nya|Malung)[ -])?(?!Vår |Din |Er |En |Varje |Hela |Ingen |Denna |Ditt |Our |The |Your |Each |This |Every )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:kommun|[Mm]unicipality)(?!\p{L})|(?:Municipality|City) of \p{Lu}\p{Ll}+|(?<!\p{L})Region Gotland/gu;

const POLICE =
  /(?<!\p{L})(?:[Ll]okalpolisområde(?:t)?|[Pp]olisområde(?:t)?) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:s(?= (?:medborgar)?löfte))?|\p{Lu}\p{Ll}+ lokalpolisområde|Polisen (?:i |på )?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:Police|Constabulary)/gu;

/** What is named most often; the first one of several. */
function mostNamed(pattern: RegExp, text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce<readonly [string | undefined, number]>(
    (most, [name, count]) => (count > most[1] ? [name, count] : most),
    [undefined, 0],
  )[0];
}

/** The municipality that a text names most often. */
export const municipalityIn = (text: string): string | undefined => mostNamed(NAME, text);

/** "Lokalpolisområde Slättens medborgarlöften" is of Lokalpolisområde Slätten. */
function policeIn(text: string): string | undefined {
  const [, owner] =
    /((?:[Ll]okalpolisområde|[Pp]olisområde) \p{Lu}\p{Ll}+?)s (?:\p{L}+ ){0,2}?\p{L}*löfte/u.exec(text) ?? [];
  return owner ?? mostNamed(POLICE, text);
}

/** @param around what stands around the text: the title of the site, its header and footer. */
export function publisherOf({
  contacts,
  text,
  around,
  title,
}: {
  readonly contacts: Draft | undefined;
  readonly text: string;
  readonly around: string;
  readonly title: string;
}): Draft | undefined {
  const names = ((contacts?.['items'] ?? []) as readonly Draft[]).map(({ name }) => String(name ?? ''));
  const municipality =
    municipalityIn(names.join('\n')) ?? municipalityIn(`${title}\n${text}`) ?? municipalityIn(around);
  if (municipality) return { name: municipality, kind: 'municipality' };
  const police = policeIn(`${title}\n${text}`);
  return police ? { name: police, kind: 'police' } : undefined;
}
