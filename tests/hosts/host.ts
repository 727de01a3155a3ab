/** The municipality's page (municipality.html) as a host sets it up, and what has to be true of it in every host. */
import { expect } from '@esm-bundle/chai';
import { make } from '../embed/made.js';
import { answer, openAddress, type Page } from '../embed/page.js';
import { Listener } from './listener.js';

export const PAGE = '/tests/hosts/municipality.html';

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
  '0 av 2 löften är uppfyllda',
  'Pågår: 1',
  'Inte bedömt: 1',
  'Polisen på torget',
  'Status: Pågår',
  'Polisen syns mer på torget.',
  'Trygg skolväg',
  'Vi går skolvägen tillsammans.',
  'Sist',
];
/** The elements that show something of their own accord. */
export const LOADS = 5;
/** The tag of the site script on the page. */
export const TAG = '<script src="/dist/samverka.js" defer></script>';

/** What a host makes of the page. */
export interface Setting {
  /** More for the head, ahead of all other scripts but the recorder. */
  readonly head?: string;
  /** What is otherwise in the page's HTML. */
  readonly change?: (html: string) => string;
  /** Headers of the page, which is then made by the service worker, and finds what else is made. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
}

/** The HTML of the page, without its comments. */
export const pageHtml = async ({ head = '', change = (html) => html }: Setting = {}): Promise<string> => {
  const html = (await (await fetch(PAGE)).text()).replace(/<!--[^]*?-->/g, '');
  return change(html.replace(TAG, () => head + TAG));
};

/** What stands in the body of the page. */
export const bodyHtml = async (): Promise<string> =>
  (await pageHtml()).replace(/^[^]*<body>|<\/body>[^]*$/g, '');

let count = 0;

/** The page in a host of that kind, with a scripted voice. */
export async function openHost(setting: Setting = {}): Promise<Listener> {
  const { headers, type = 'text/html' } = setting;
  const html = await pageHtml(setting);
  const address = headers ? await make(`host-${++count}.html`, html, type, headers) : answer(html, type);
  return Listener.of(await openAddress(address));
}

/** The page with that in its head. */
export const openWith = (head = ''): Promise<Listener> => openHost({ head });

/** The page with a Content-Security-Policy in its header. */
export const openWithPolicy = async (policy: string): Promise<Listener> =>
  Listener.of(await openAddress(`/test-server/csp?page=${PAGE}&policy=${encodeURIComponent(policy)}`));

/** The page as it lies, in a sandbox. */
export const openInSandbox = (sandbox: string): Promise<Page> => openAddress(PAGE, sandbox);

/** Nothing was refused and nothing was said. */
export function isQuiet({ recorded: { violations, errors, warnings } }: Page): void {
  expect({ violations, errors, warnings }).to.deep.equal({ violations: [], errors: [], warnings: [] });
}

/** All is shown, and nothing is said in the console. */
export async function isShown(page: Page, loads = LOADS): Promise<void> {
  await page.loads(loads);
  await page.settled();
  await page.appears('script[type="application/ld+json"]');
  isQuiet(page);
  expect((page.window as { siteWorks?: boolean }).siteWorks).to.equal(true);
}

/** The words of the page in order, whatever the site's styles do to its lines. */
export const wordsOf = (page: Page): string => (page.document.body.innerText ?? '').replace(/\s+/g, '');
export const SHOWN_WORDS = SHOWN.join('').replace(/\s+/g, '');

export const jsonLdOf = ({ document }: { readonly document: Document }): string =>
  document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';

/** Presses the button that saves the contact, and gives the name of the file. */
export async function save(page: Page): Promise<string> {
  const clicked = new Promise<string>((resolve) => {
    const { prototype } = (page.window as unknown as { HTMLAnchorElement: typeof HTMLAnchorElement })
      .HTMLAnchorElement;
    prototype.click = function () {
      resolve(this.download);
    };
  });
  page.one('samverka-contact-card').shadowRoot?.querySelector('button')?.click();
  return clicked;
}

/** The visitor goes to another page. */
export async function leave({ frame }: Page): Promise<void> {
  const gone = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = 'about:blank';
  await gone;
}

/** What every host is to bear: the tests of one that is opened so. */
export function itIsAsElsewhere(open: () => Promise<Listener>): void {
  it('all is shown, and nothing is thrown', async () => {
    const host = await open();
    await isShown(host);
    expect(host.lines()).to.deep.equal(SHOWN);
  });

  it('the page is read aloud, from its first word to its last', async () => {
    const host = await open();
    await isShown(host);
    await host.readsAll();
    isQuiet(host);
  });

  it('the voice stops when the page goes', async () => {
    const host = await open();
    await isShown(host);
    await host.fallsSilent(() => leave(host));
  });
}
