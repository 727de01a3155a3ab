/** The options of an element: attributes, or `data-*` where a CMS lets no other attribute through. */

export type Option = (name: string) => string | undefined;

export const optionsOf =
  (element: Element): Option =>
  (name) =>
    element.getAttribute(name) ?? element.getAttribute(`data-${name}`) ?? undefined;
