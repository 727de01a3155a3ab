/** Custom states, which a site's CSS selects with `:state(expired)`. */

/** Sets a state or takes it away. */
export function setState(internals: ElementInternals, name: string, on: boolean): void {
  try {
    internals.states[on ? 'add' : 'delete'](name);
  } catch {
    // Chrome before 125 knows only names with dashes in front, and older browsers none: styling alone is lost.
  }
}
