/** How a part is handed down to the element that a template makes for it. */
import type { Content } from '../document/content.js';
import type { Context } from './context.js';

/** The content of an element inside a template: the element around it renders it and keeps it up to date. */
export const given = <P>(part: P, { contentLanguage, base, document }: Context): Content<P> => ({
  part,
  language: contentLanguage,
  base,
  document,
  source: 'given',
});
