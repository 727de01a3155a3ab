/** What the player remembers of a visitor's choices: nothing, unless the page says so. */

export interface Preferences {
  readonly rate?: number;
  readonly volume?: number;
  /** The id of the voice chosen for each language. */
  readonly voices?: Readonly<Record<string, string>>;
}

const KEY = 'samverka-listen';

/** The store that `remember` names; none unless it is `session` or `local`, or where the browser refuses. */
function storeOf(remember: string | null | undefined): Storage | undefined {
  try {
    return remember === 'session' ? sessionStorage : remember === 'local' ? localStorage : undefined;
  } catch {
    return undefined;
  }
}

/** What was kept, as far as it makes sense: anybody on the site may write there. */
export function readPreferences(remember: string | null | undefined): Preferences {
  try {
    const { rate, volume, voices } = JSON.parse(storeOf(remember)?.getItem(KEY) ?? '{}') as Record<
      string,
      unknown
    >;
    return {
      ...(typeof rate === 'number' && { rate }),
      ...(typeof volume === 'number' && { volume }),
      voices: Object.fromEntries(Object.entries(voices ?? {}).filter(([, id]) => typeof id === 'string')),
    };
  } catch {
    return {};
  }
}

export function writePreferences(remember: string | null | undefined, preferences: Preferences): void {
  try {
    storeOf(remember)?.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A full store, or one that private browsing refuses: it is only forgotten.
  }
}
