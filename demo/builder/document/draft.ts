/**
 * A document while it is written: plain values in the shape of a Samverka document (src/document/document.ts). Anything may be
 * missing, and dates, numbers and addresses may still be what somebody typed. Values are never changed in place: each
 * change gives a new draft that shares what is the same, so that an older one can be gone back to.
 */

export type Value = string | number | boolean | undefined | readonly Value[] | Draft;

export interface Draft {
  readonly [field: string]: Value;
}

/** Where a value stands: `['promises', 'items', 0, 'title']`. */
export type Path = readonly (string | number)[];

/** As problems name it: `promises.items[0].title`. */
export const pathName = (path: Path): string =>
  path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step),
    '',
  );

export const isDraft = (value: Value): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** The value at a path; undefined where there is none. */
export const valueAt = (draft: Value, path: Path): Value =>
  path.reduce<Value>(
    (value, step) =>
      isList(value)
        ? value[step as number]
        : isDraft(value) && Object.hasOwn(value, step)
          ? value[step]
          : undefined,
    draft,
  );

/** The list at a path; an empty one where there is none. */
export const listAt = (draft: Value, path: Path): readonly Value[] => {
  const value = valueAt(draft, path);
  return isList(value) ? value : [];
};

/** The draft with another value at a path; undefined takes a field away. */
export function withValue(draft: Value, [step, ...rest]: Path, value: Value): Value {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = isList(draft) ? [...draft] : [];
    list[step] = withValue(list[step], rest, value);
    return list;
  }
  const old = isDraft(draft) ? draft : {};
  const inner = withValue(old[step], rest, value);
  if (inner !== undefined) return { ...old, [step]: inner };
  return Object.fromEntries(Object.entries(old).filter(([field]) => field !== step));
}

/** The draft with one more item in the list at a path, at the end unless a place is given. */
export function withItem(draft: Value, path: Path, item: Value, at?: number): Value {
  const list = listAt(draft, path);
  return withValue(draft, path, list.toSpliced(at ?? list.length, 0, item));
}

/** The draft without an item of the list at a path. */
export const withoutItem = (draft: Value, path: Path, at: number): Value =>
  withValue(draft, path, listAt(draft, path).toSpliced(at, 1));

/** The draft with an item of the list at a path in another place. */
export function withMoved(draft: Value, path: Path, from: number, to: number): Value {
  const list = listAt(draft, path);
  return withValue(draft, path, list.toSpliced(from, 1).toSpliced(to, 0, list[from]));
}
