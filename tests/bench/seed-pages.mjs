/** The seed page as it is measured: plain, through Samverka's forms, and with the components of the peers. */
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const SCRIPT = /\s*<script src="..\/dist\/samverka.js" defer><\/script>/;
const MAIN = /<main[^]*<\/main>/;
/** The line that lets the agreement expire; with the other one it is valid. */
const EXPIRED = 'Gäller till och med: 2017';
const VALID = 'Gäller till och med: 2999';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (texts = []) => texts.map((text) => `<p>${escape(text)}</p>`).join('\n');

/** The components of a library, in its own tags: what stands for a frame, for what unfolds, for a link that is a button. */
const SHOELACE = {
  card: (heading, body) => `<sl-card><h3 slot="header">${heading}</h3>${body}</sl-card>`,
  details: (summary, body) => `<sl-details summary="${summary}" open>${body}</sl-details>`,
  button: (href, text) => `<sl-button href="${href}">${text}</sl-button>`,
  play: '<sl-button>Lyssna</sl-button>',
};
const WEB_AWESOME = {
  card: (heading, body) => `<wa-card with-header><h3 slot="header">${heading}</h3>${body}</wa-card>`,
  details: (summary, body) => `<wa-details summary="${summary}" open>${body}</wa-details>`,
  button: (href, text) => `<wa-button href="${href}">${text}</wa-button>`,
  play: '<wa-button>Lyssna</wa-button>',
};

/** The texts of the seed page in a library's components: a card an item, details around agreement and documents. */
function withComponents({ card, details, button, play }) {
  const { title, intro, promises, agreement, priorityAreas, documents, contacts } = JSON.parse(
    read('demo/samverkan-med-polisen.sv.json'),
  );
  const links = (items = []) => items.map(({ text, url }) => button(url, escape(text))).join('\n');
  const [contact] = contacts.items;
  return `<main id="innehall" tabindex="-1">${play}<h1>${title}</h1>${paragraphs(intro)}
<h2>${promises.title}</h2>${paragraphs([...promises.intro, promises.lead])}
${promises.items.map((item) => card(escape(item.title), paragraphs(item.body))).join('\n')}
${paragraphs(promises.outro)}
${details(escape(agreement.title), paragraphs(agreement.body))}
<h2>${escape(priorityAreas.title)}</h2>
${priorityAreas.items.map((item) => card(escape(item.title), links(item.links))).join('\n')}
${details(documents.title, paragraphs(documents.intro) + links(documents.items.map((item) => ({ ...item, text: item.title }))))}
<p>Senast publicerad: 2018-07-17</p>
<h2>${contacts.title}</h2>
${card(
  escape(contact.name),
  paragraphs(
    [contact.visitingAddress, contact.postalAddress].map((address) => Object.values(address).join(' ')),
  ) +
    links([
      { text: contact.phone.display, url: 'tel:+46857047000' },
      { text: contact.email, url: `mailto:${contact.email}` },
      contact.ask,
      contact.more,
    ]),
)}</main>`;
}

const absolute = (page) => page.replaceAll('"../', '"/').replace('"demo.css"', '"/demo/demo.css"');

/** The pages by name: their HTML, and a script for the page that resolves when all is there in its final shape. */
export function seedPages(peerScripts) {
  const formB = absolute(read('demo/form-b.html'));
  const formC = absolute(read('demo/form-c.html')).replace('src="samverkan', 'src="/demo/samverkan');
  const plain = absolute(read('demo/form-b.html').replace(SCRIPT, ''));
  const withPeer = (name, main, css) =>
    plain
      .replace(MAIN, () => main)
      .replace(
        '</head>',
        `${css.map((href) => `<link rel="stylesheet" href="/${href}">`).join('')}<script src="/bench/${name}.js" defer></script></head>`,
      );
  const modules = 'tests/bench/node_modules';
  return {
    plain: { html: plain, isReady: 'true' },
    'form B': { html: formB.replace(EXPIRED, VALID), isReady: hasShown(6) },
    'form B, expired': { html: formB, isReady: hasShown(6) },
    'form C': { html: formC, isReady: hasShown(1) },
    Shoelace: {
      html: withPeer('shoelace', withComponents(SHOELACE), [
        `${modules}/@shoelace-style/shoelace/dist/themes/light.css`,
      ]),
      script: peerScripts.shoelace,
      isReady: areUpdated,
    },
    'Web Awesome': {
      html: withPeer('web-awesome', withComponents(WEB_AWESOME), [
        `${modules}/@awesome.me/webawesome/dist/styles/themes/default.css`,
      ]),
      script: peerScripts['web-awesome'],
      isReady: areUpdated,
    },
  };
}

/** Each outermost part has told that all of it is shown, and the player has rendered its button. */
const hasShown = (count) =>
  `window.shown >= ${count} && [...document.querySelectorAll('samverka-listen')].length === 1 && [...document.querySelectorAll('samverka-listen')].every((each) => each.shadowRoot?.querySelector('.play'))`;

/** Every component has been defined and has rendered. */
const areUpdated =
  "[...document.querySelectorAll('main *')].filter((each) => each.localName.includes('-')).every((each) => each.matches(':defined') && each.hasUpdated)";
