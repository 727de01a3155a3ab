/** What the tests with hostile documents and hostile pages share: what must not run, and how to see that it did not. */
import { expect } from '@esm-bundle/chai';
import { startMaking } from './made.js';
import type { Page } from './page.js';

/** What would run if it were taken for HTML. */
export const HACK =
  '<img src=x onerror="parent.hacked=window.hacked=1"><script>parent.hacked=window.hacked=1</script>';
/** Addresses that must not be followed. */
export const SCRIPTS = [
  'javascript:hacked=1',
  ' java\tscript:hacked=1',
  'JAVASCRIPT:hacked=1//',
  'data:text/html,<script>parent.hacked=1</script>',
  'vbscript:x',
  'blob:x',
  'file:///etc/passwd',
];
export const whole = { schemaVersion: 1, lang: 'sv', title: 'T', publisher: { name: 'M' } };
export const FALLBACK = '<p>Reserv</p>';

before(startMaking);
afterEach(() => expect((window as { hacked?: unknown }).hacked).to.equal(undefined));

/** An element of that address, with something to stand until then. */
export const element = (src: string, tag = 'samverka-page'): string =>
  `<${tag} src="${src}">${FALLBACK}</${tag}>`;

/** No script address, no handler, nothing that loads, and one block of data for search engines. */
export function isHarmless(page: Page): void {
  expect(page.window.hacked).to.equal(undefined);
  expect(
    page.all('body script, img, iframe, object, embed, svg, form, style, link[rel=stylesheet]'),
  ).to.have.length(0);
  for (const link of page.all<HTMLAnchorElement>('a'))
    expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
  for (const each of page.all('body *'))
    for (const name of each.getAttributeNames())
      expect(name, each.outerHTML).not.to.match(/^on|^style$|^src(doc|set)$|^formaction$/);
  for (const script of page.all('script[type="application/ld+json"]'))
    expect(() => JSON.parse(script.textContent ?? '')).not.to.throw();
  expect(page.recorded.errors).to.deep.equal([]);
}
