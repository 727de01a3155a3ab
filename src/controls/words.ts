/** What the player says to a visitor, when it cannot read. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale, Msg } from '../localization/messages.js';
import type { Voice } from '../speech/engines/engine.js';
import type { Trouble } from '../speech/player/player.js';
import { primaryOf } from '../localization/primary.js';

/** Sweden's languages that browsers have no names for. */
const minorityNames = (msg: Msg): Readonly<Record<string, string>> => ({
  se: msg('nordsamiska'),
  smj: msg('lulesamiska'),
  sma: msg('sydsamiska'),
  fit: msg('meänkieli'),
  rom: msg('romani'),
});

/** The names of languages in a locale: "svenska", "Swedish". */
export function namesOf(tags: readonly string[], msg: Msg, locale: Locale): string[] {
  const names = minorityNames(msg);
  return tags.map((tag) => {
    const primary = primaryOf(tag);
    try {
      const name = names[primary] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(primary) ?? tag;
      // Safari begins it with a capital, as in a list; in Swedish it is no proper name.
      return locale === 'sv' ? name.toLowerCase() : name;
    } catch {
      return tag;
    }
  });
}

/** "finska och arabiska" */
export function listOf(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(words);
}

/** Why nothing, or not all, is heard. */
export function troubleWords({ kind, languages }: Trouble, msg: Msg, locale: Locale): string {
  const names = namesOf(languages, msg, locale);
  const [name = ''] = names;
  switch (kind) {
    case 'nothing':
      return msg('Det finns ingen text att läsa upp här.');
    case 'voice':
      // In Swedish the adjective is the name without its last letter: svenska, svensk.
      return locale === 'sv' && !/ska$/.test(name)
        ? msg(str`Det finns ingen röst för ${name} i den här webbläsaren`)
        : msg(str`Det finns ingen ${locale === 'sv' ? name.slice(0, -1) : name} röst i den här webbläsaren`);
    case 'parts':
      return msg(str`En del av texten lästes inte: webbläsaren har ingen röst för ${listOf(names, locale)}.`);
    case 'refused':
      return msg('Webbläsaren stoppade ljudet. Tryck på Lyssna en gång till.');
    case 'download':
      return msg('Rösten kunde inte hämtas. Kontrollera nätet och tryck på Lyssna igen.');
    case 'memory':
      return msg('Minnet räckte inte till för rösten. Stäng andra flikar och tryck på Lyssna igen.');
    case 'device':
      return msg('Ljudet försvann. Kontrollera högtalare eller hörlurar och tryck på Fortsätt.');
    case 'broken':
      return msg('Rösten svarar inte. Försök igen, eller välj en annan röst.');
  }
}

/** What a visitor without a voice can do, on this kind of machine. */
export function voiceHelp(agent: string, msg: Msg): string {
  if (/android/i.test(agent))
    return msg('Röster hämtas i telefonens inställningar, under Tillgänglighet och Text till tal.');
  // An iPad says that it is a Mac.
  if (/iphone|ipad|macintosh/i.test(agent))
    return msg('Röster hämtas i enhetens inställningar, under Hjälpmedel och Talat innehåll.');
  if (/windows/i.test(agent))
    return msg(
      'Röster hämtas i Windows inställningar, under Tid och språk och sedan Tal. Starta sedan om webbläsaren.',
    );
  if (/cros/i.test(agent))
    return msg('Röster hämtas i datorns inställningar, under Tillgänglighet och Text till tal.');
  return msg('Be den som sköter datorn att installera en röst, eller pröva en annan webbläsare.');
}

/** The size of a voice: "0,5 MB"; what is small is never nothing. */
export const voiceSize = (bytes: number, locale: Locale): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Math.max(0.1, bytes / 1e6))} MB`;

/** What a voice is called; the reserve voice says what it costs to fetch. */
export function voiceName({ name, bytes }: Voice, msg: Msg, locale: Locale): string {
  if (bytes === undefined) return name;
  return bytes ? msg(str`Reservröst (hämtas, ${voiceSize(bytes, locale)})`) : msg('Reservröst');
}
