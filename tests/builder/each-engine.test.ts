/**
 * The builder's whole page in each engine, in a frame of this one: somebody pastes the old page, writes by keys, sees it, and takes
 * it away. What each step does in full is tested in Chromium, beside this file.
 */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

const SEED = await (await fetch(new URL('seed.txt', import.meta.url))).text();

/** What is looked for, as soon as it is there: the page says when it has changed. */
async function found<T>(page: Document, find: () => T | null | undefined | false): Promise<T> {
  const now = find();
  if (now) return now;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const then = find();
      if (!then) return;
      observer.disconnect();
      resolve(then);
    });
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

const byText = (page: Document, selector: string, words: string): HTMLElement | undefined =>
  [...page.querySelectorAll<HTMLElement>(selector)].find((element) => element.textContent.includes(words));

const control = (page: Document, label: string): HTMLInputElement | undefined =>
  [...page.querySelectorAll('label')].find((each) => each.textContent.trim() === label)
    ?.control as HTMLInputElement;

async function open(): Promise<Document> {
  localStorage.removeItem('samverka-builder');
  const frame = document.createElement('iframe');
  frame.title = 'Byggaren';
  frame.width = '780';
  frame.height = '560';
  frame.src = '/demo/builder/index.html';
  const isThere = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await isThere;
  const page = frame.contentDocument;
  if (!page) throw new Error('The builder is not in its frame.');
  await found(page, () => page.querySelector('nav'));
  return page;
}

async function press(element: HTMLElement): Promise<void> {
  element.focus();
  await sendKeys({ press: 'Enter' });
}

/** Goes to a step, by its link. */
async function goTo(page: Document, step: string): Promise<void> {
  const link = page.querySelector<HTMLElement>(`nav a[href="#${step}"]`);
  if (link) await press(link);
  await found(page, () => page.activeElement?.id === `${step}-rubrik`);
}

describe('the builder in each engine', () => {
  afterEach(() => {
    document.querySelector('iframe')?.remove();
    localStorage.removeItem('samverka-builder');
  });

  it('reads the old page, is written in, shows it, and gives it away', async () => {
    const page = await open();
    const area = page.querySelector('textarea');
    if (!area) throw new Error('There is no field to paste in.');
    area.focus();
    // As a paste does it, without the clipboard, which not every engine gives to a test.
    page.execCommand('insertText', false, SEED);
    expect(area.value).to.equal(SEED);
    await press(byText(page, 'button', 'Läs texten') as HTMLElement);
    await found(page, () => page.activeElement?.id === 'skriv-rubrik');
    const leftovers = [...page.querySelectorAll('.leftovers li > span')].map(
      ({ textContent }) => textContent,
    );
    expect(leftovers).to.deep.equal(['Talande webbLyssna', 'länk till annan webbplats']);

    // A title is written by keys, and the work is kept.
    await press(byText(page, 'summary', 'Fältsamverkan') as HTMLElement);
    const title = await found(page, () => control(page, 'Vad lovar ni?'));
    expect(title.value).to.equal('Fältsamverkan');
    title.focus();
    title.select();
    await sendKeys({ type: 'Trygga torg' });
    await sendKeys({ press: 'Tab' });
    await found(page, () => byText(page, 'summary', 'Löfte 2: Trygga torg'));

    // The preview shows it, with the page's own elements.
    await goTo(page, 'granska');
    const preview = await found(page, () => page.querySelector('iframe')?.contentDocument);
    const heading = await found(preview, () => byText(preview, 'samverka-promise h4', 'Trygga torg'));
    expect(heading.checkVisibility()).to.equal(true);
    expect(preview.querySelectorAll('samverka-promise')).to.have.length(3);
    expect(preview.querySelector('samverka-contact-card')?.textContent).to.include('08-570 470 00');

    // The checks lead to their fields.
    await goTo(page, 'kontrollera');
    await press(byText(page, 'button', 'Gå till Överenskommelse, Gäller till och med') as HTMLElement);
    await found(page, () => page.activeElement === control(page, 'Gäller till och med'));

    // Form B has all of it.
    await goTo(page, 'ta-med');
    const form = page.querySelector<HTMLInputElement>('input[name="form"][value="B"]');
    form?.focus();
    await sendKeys({ press: 'Space' });
    const code = await found(page, () => byText(page, '#kod', 'samverka-promises'));
    for (const words of ['<h3>Trygga torg</h3>', 'brott i nära relationer', 'mailto:varmdo.kommun@varmdo.se'])
      expect(code.textContent).to.include(words);
  });

  it('is kept over a reload, and can be forgotten', async () => {
    const page = await open();
    await press(byText(page, 'button', 'Börja med exemplet') as HTMLElement);
    await found(page, () => page.activeElement?.id === 'skriv-rubrik');
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const isThere = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentWindow?.location.reload();
    await isThere;
    const again = frame.contentDocument as Document;
    const title = await found(again, () => control(again, 'Sidans rubrik'));
    expect(title.value).to.equal('Samverkan med polisen');
    // By mouse: Firefox gives the focus to what the address names once more after the load.
    byText(again, 'button', 'Glöm utkastet')?.click();
    await found(again, () => again.activeElement?.id === 'borja-rubrik');
    expect(localStorage.getItem('samverka-builder')).to.equal(null);
  });
});
