/** The municipality's page (municipality.html) as a host sets it up: other headers, styles and scripts of its own. */
import { expect } from '@esm-bundle/chai';
import { answer, openAddress, type Page } from '../embed/page.js';

const PAGE = '/tests/hosts/municipality.html';

/** What a visitor reads without the script … */
export const PLAIN = [
  'Trygghet',
  'Löften på en annan sida',
  'Dokument',
  'Överens',
  'Läs mer om avtalet.',
  'Gäller till och med: 2017',
  'Exempelby kommun',
  'Telefon: 08-123 456 00',
  'E-post: kommun@example.se',
  'Läs våra löften',
  'Sist',
];
/** … and with it. */
export const SHOWN = [
  'Trygghet',
  'Löften i form B',
  'Polisen på torget',
  'Läs mer om torget.',
  'En länk som inte följs',
  'Dokument',
  'Plan (pdf, 213 kB)',
  'Överens',
  'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
  'Läs mer om avtalet.',
  'Gäller till och med: 2017',
  'Exempelby kommun',
  'Telefon: 08-123 456 00',
  'E-post: kommun@example.se',
  'Trygghet i Exempelby',
  'Kommunen och polisen arbetar tillsammans.',
  'Medborgarlöften',
  'Polisen på torget',
  'Polisen syns mer på torget.',
  'Status: Pågår',
  'Trygg skolväg',
  'Vi går skolvägen tillsammans.',
  'Sist',
];
/** The elements that show something of their own accord. */
export const LOADS = 5;

/** The page with a Content-Security-Policy in its header. */
export const openWithPolicy = (policy: string): Promise<Page> =>
  openAddress(`/test-server/csp?page=${PAGE}&policy=${encodeURIComponent(policy)}`);

/** The page with that in its head, ahead of all other scripts but the recorder. */
export async function openWith(head = ''): Promise<Page> {
  const html = await (await fetch(PAGE)).text();
  return openAddress(
    answer(html.replace(/<!--[^]*?-->/g, '').replace('<script src="/dist', `${head}$&`), 'text/html'),
  );
}

/** The page as it lies, in a sandbox. */
export const openInSandbox = (sandbox: string): Promise<Page> => openAddress(PAGE, sandbox);

/** All is shown, and nothing is said in the console. */
export async function isShown(page: Page): Promise<void> {
  await page.loads(LOADS);
  await page.settled();
  await page.appears('script[type="application/ld+json"]');
  expect(page.recorded.errors).to.deep.equal([]);
  expect(page.recorded.warnings).to.deep.equal([]);
  expect((page.window as { siteWorks?: boolean }).siteWorks).to.equal(true);
}

/** The words of the page in order, whatever the site's styles do to its lines. */
export const wordsOf = (page: Page): string => (page.document.body.innerText ?? '').replace(/\s+/g, '');
