/** The page around the content: menu, languages, Lyssna, what is on the page. */
import { posix } from 'node:path';

const WORDS = {
  sv: {
    skip: 'Hoppa till innehållet',
    site: 'Samverka: dokumentation',
    menu: 'Dokumentationens sidor',
    other: 'In English',
    here: 'På den här sidan',
    footer: 'Dokumentation för Samverka. Gjord av samma kod som den beskriver.',
  },
  en: {
    skip: 'Skip to the content',
    site: 'Samverka: documentation',
    menu: 'Pages of the documentation',
    other: 'På svenska',
    here: 'On this page',
    footer: 'Documentation of Samverka. Made from the code that it describes.',
  },
};

/** So many sections before a page needs a list of them. */
const LONG = 4;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function pageTemplate({ page, pages, title, content, sections }) {
  const words = WORDS[page.language];
  const to = (path) => posix.relative(posix.dirname(page.path), path);
  const link = (other, text) =>
    `<a href="${to(other.path)}"${other === page ? ' aria-current="page"' : ''}>${escape(text)}</a>`;
  const menu = pages.filter((other) => other.language === page.language && !other.isDecision);
  const twin = pages.find(
    (other) => other.name === page.name && other.language !== page.language && !other.isDecision,
  );
  const otherLanguage = page.language === 'sv' ? 'en' : 'sv';
  const start = menu.find(({ name }) => name === 'index');
  const language =
    !page.isDecision && twin
      ? `<a href="${to(twin.path)}" lang="${otherLanguage}" hreflang="${otherLanguage}">${words.other}</a>`
      : '';
  const here =
    page.name === 'index' || sections.length < LONG
      ? ''
      : `<nav class="here" aria-labelledby="har" data-listen="skip">
        <h2 id="har">${words.here}</h2>
        <ul>
          ${sections.map(({ id, html }) => `<li><a href="#${id}">${html.replace(/<\/?a\b[^>]*>/g, '')}</a></li>`).join('\n          ')}
        </ul>
      </nav>`;
  return `<!doctype html>
<html lang="${page.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(page.title)} – ${words.site}</title>
    <meta name="description" content="${escape(page.description)}">
    <link rel="icon" href="${to('icon.svg')}">
    <link rel="stylesheet" href="${to('documentation.css')}">
    <script src="${to('../samverka.js')}" defer></script>${
      page.script ? `\n    <script src="${to(page.script)}" type="module"></script>` : ''
    }
  </head>
  <body>
    <a class="skip" href="#innehall">${words.skip}</a>
    <header class="bar">
      <p class="name"><a href="${to(start.path)}">${words.site}</a></p>
      ${language}
    </header>
    <nav class="pages" aria-label="${words.menu}">
      <ul>
        ${menu.map((other) => `<li>${link(other, other.menu)}</li>`).join('\n        ')}
      </ul>
    </nav>
    <main id="innehall" tabindex="-1">
      <h1>${title}</h1>
      <samverka-listen></samverka-listen>
      ${here}
${content}
    </main>
    <footer>
      <p>${words.footer}</p>
    </footer>
  </body>
</html>
`;
}
