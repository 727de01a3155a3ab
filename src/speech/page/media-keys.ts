/** The keys for media on keyboards, headphones and lock screens, where the browser hands them to a page that speaks. */

/** What the keys do. */
export interface MediaActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly previous: () => void;
  readonly next: () => void;
}

/** Gives the keys to a player, or takes them from it. */
export function setMediaKeys(actions: MediaActions | undefined, state: string): void {
  const session = navigator.mediaSession as MediaSession | undefined;
  if (!session) return;
  session.playbackState = state === 'playing' || state === 'paused' ? state : 'none';
  const { play, pause, stop, previous, next } = actions ?? {};
  const handlers = { play, pause, stop, previoustrack: previous, nexttrack: next } as const;
  for (const name of Object.keys(handlers) as (keyof typeof handlers)[])
    try {
      session.setActionHandler(name, handlers[name] ?? null);
    } catch {
      // Safari before 18 knows no `stop`.
    }
}
