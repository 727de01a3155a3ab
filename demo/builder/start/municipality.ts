/** Whose page it is: the municipality that the contacts or the text name. */

const NAME =
  /(?:Göteborgs|Malmö|Helsingborgs|Lidingö|Solna|Västerås|Borås|Landskrona|Sundbybergs|Trollhättans|Vaxholms|Haparanda|Stockholms|Mölndals|Norrköpings) stad(?!\p{L})|(?<!\p{L})(?:(?:Upplands|Östra|Västra|Norra|Södra|Lilla|Stora|Nya|Malung)[ -])?(?!Vår |Din |Er |En |Varje |Hela |Ingen |Our |The |Your |Each )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:kommun|[Mm]unicipality)(?!\p{L})|(?:Municipality|City) of \p{Lu}\p{Ll}+/gu;

/** The municipality that is named most often; the first one of several. */
export function municipalityIn(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce<readonly [string | undefined, number]>(
    (most, [name, count]) => (count > most[1] ? [name, count] : most),
    [undefined, 0],
  )[0];
}
