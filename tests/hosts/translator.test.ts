/** Hosts whose visitors translate the page in the browser, as Google Translate does: each text in `<font>`, while the page is read too. */
import { expect } from '@esm-bundle/chai';
import { isQuiet, isShown, leave, openWith, SHOWN, SHOWN_WORDS, wordsOf } from './host.js';
import type { Listener } from './listener.js';

/** What the translator does to a page: all texts, then the page's own language and class. */
function translate({ document }: Listener, words: (text: string) => string = (text) => text): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('script,style')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.setAttribute('dir', 'auto');
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    inner.textContent = words(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
  document.documentElement.lang = 'en';
  document.documentElement.classList.add('translated-ltr');
}

const ENGLISH: Readonly<Record<string, string>> = {
  Trygghet: 'Safety',
  'Polisen på torget': 'Police in the square',
};
const toEnglish = (text: string): string => ENGLISH[text.trim()] ?? `${text} (en)`;

const open = async (): Promise<Listener> => {
  const host = await openWith();
  await isShown(host);
  return host;
};

describe('Google Translate', () => {
  it('words in other nodes: all are there, and nothing is thrown', async () => {
    const host = await open();
    translate(host);
    await host.settled();
    const words = wordsOf(host);
    for (const line of SHOWN.filter((one) => !/Gäller|Status|Telefon|E-post|löften är|: 1$/.test(one)))
      expect(words).to.contain(line.replace(/\s+/g, ''));
    isQuiet(host);
  });

  it('words in another language stay translated', async () => {
    const host = await open();
    translate(host, toEnglish);
    await host.settled();
    expect(host.lines()[0]).to.equal('Safety');
    expect(host.lines()).to.include('Police in the square');
    isQuiet(host);
  });

  it('and back: “Show original” gives all as it was, once', async () => {
    const host = await open();
    const main = host.one('main');
    const before = main.innerHTML;
    translate(host, toEnglish);
    await host.settled();
    main.innerHTML = before;
    host.document.documentElement.lang = 'sv';
    host.document.documentElement.classList.remove('translated-ltr');
    await host.comes(() => wordsOf(host) === SHOWN_WORDS);
    await host.settled();
    expect(host.lines()).to.deep.equal(SHOWN);
    isQuiet(host);
  });

  it('before Samverka has shown anything', async () => {
    const host = await openWith(
      `<script>addEventListener('DOMContentLoaded', () => { for (const p of document.querySelectorAll('p, li, h1, h2')) for (const text of [...p.childNodes]) if (text.nodeType === 3 && text.data.trim()) { const font = document.createElement('font'); text.replaceWith(font); font.append(text); } })</script>`,
    );
    await isShown(host);
    expect(host.lines()).to.deep.equal(SHOWN);
  });

  it('translated first, then read: in the language of the translation', async () => {
    const host = await open();
    translate(host, toEnglish);
    await host.settled();
    host.begin();
    const { text, voice, lang } = host.voice.last ?? {};
    expect([text, voice, lang?.slice(0, 2)]).to.deep.equal(['Safety', 'Daniel', 'en']);
    isQuiet(host);
  });

  it('while it is read: it reads on to the end, and stops when the page goes', async () => {
    const host = await open();
    host.begin();
    await host.controls();
    host.voice.say();
    const spoken = host.voice.spoken.length;
    translate(host, toEnglish);
    await host.settled();
    expect(host.player.state).to.equal('playing');
    for (let guard = 0; host.player.state === 'playing' && guard < 200; guard++) host.voice.say();
    expect([host.player.state, host.voice.spoken.length > spoken]).to.deep.equal(['idle', true]);
    expect(host.marks).to.deep.equal([]);
    isQuiet(host);
    await host.fallsSilent(() => leave(host));
  });
});
