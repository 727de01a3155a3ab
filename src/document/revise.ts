/** A new value beside the one before it: what is equal in both is taken from the old one, so that it is known as the same. */

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The new value, made of the parts of the old one wherever those say the same; the old one itself where all of it does. Both
 * are plain data, as validation gives them.
 * @param changed is called for each object that says something else than the one in its place, or has none there.
 */
export function revise<T>(old: unknown, value: T, changed: () => void): T {
  if (!isObject(value)) return value;
  const before = isObject(old) && Array.isArray(old) === Array.isArray(value) ? old : {};
  const was = before as Readonly<Record<string, unknown>>;
  const entries = Object.entries(value).map(
    ([key, each]) => [key, revise(Object.hasOwn(was, key) ? was[key] : undefined, each, changed)] as const,
  );
  const keys = Object.keys(was);
  // In their order too: of a text's languages the first counts where none fits.
  const isSame =
    before === old &&
    entries.length === keys.length &&
    entries.every(([key, each], index) => key === keys[index] && each === was[key]);
  if (isSame) return old as T;
  if (Array.isArray(value)) return entries.map(([, each]) => each) as T;
  changed();
  return Object.fromEntries(entries) as T;
}
