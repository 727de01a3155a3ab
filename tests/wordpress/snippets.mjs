/** What authors write in these tests: one municipality's page, in each form, as classic content and as blocks. */

/** Each part: what an author writes, what a visitor reads, and what Samverka makes of it. */
export const PARTS = {
  promises: {
    html: `<h2>Medborgarlöften</h2>
<p>Vi lovar detta i år.</p>
<h3>Fältsamverkan</h3>
<p>Polisen och fältarna träffas varje vecka.</p>
<ul>
<li>Status: Pågår</li>
<li>Plats: Gustavsberg</li>
</ul>
<h3>Trygg skolväg</h3>
<p>Vi går skolvägen tillsammans. <a href="/skolvag">Läs mer om skolvägen</a></p>`,
    lines: [
      'Medborgarlöften',
      'Vi lovar detta i år.',
      'Fältsamverkan',
      'Polisen och fältarna träffas varje vecka.',
      'Status: Pågår',
      'Plats: Gustavsberg',
      'Trygg skolväg',
      'Vi går skolvägen tillsammans. Läs mer om skolvägen',
    ],
    shown: [
      'Medborgarlöften',
      '0 av 2 löften är uppfyllda',
      'Pågår: 1',
      'Inte bedömt: 1',
      'Vi lovar detta i år.',
      'Fältsamverkan',
      'Status: Pågår',
      'Polisen och fältarna träffas varje vecka.',
      'Plats: Gustavsberg',
      'Trygg skolväg',
      'Vi går skolvägen tillsammans. Läs mer om skolvägen',
    ],
    model: ['samverka-promises', 'Medborgarlöften', 'Fältsamverkan', 'Trygg skolväg'],
  },
  'contact-card': {
    html: `<h2>Kontakt</h2>
<ul>
<li>Namn: Exempelby kommun</li>
<li>Telefon: 08-123 456 00</li>
<li>E-post: <a href="mailto:kommun@example.se">kommun@example.se</a></li>
</ul>`,
    lines: ['Kontakt', 'Namn: Exempelby kommun', 'Telefon: 08-123 456 00', 'E-post: kommun@example.se'],
    shown: ['Kontakt', 'Exempelby kommun', 'Telefon: 08-123 456 00', 'E-post: kommun@example.se'],
    model: ['samverka-contact-card', 'Kontakt', 'Exempelby kommun'],
  },
  agreement: {
    html: `<h2>Överenskommelse</h2>
<p>Kommunen och polisen arbetar tillsammans.</p>
<ul>
<li>Gäller till och med: 2017</li>
</ul>`,
    lines: ['Överenskommelse', 'Kommunen och polisen arbetar tillsammans.', 'Gäller till och med: 2017'],
    shown: [
      'Överenskommelse',
      'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
      'Kommunen och polisen arbetar tillsammans.',
      'Gäller till och med: 2017',
    ],
    model: ['samverka-agreement', 'Överenskommelse'],
  },
  'priority-areas': {
    html: `<h2>Prioriterade områden</h2>
<ul>
<li>Ungdomar (<a href="/riskzon">Ungdomar i riskzon</a>)</li>
<li>Trafik</li>
</ul>`,
    lines: ['Prioriterade områden', 'Ungdomar (Ungdomar i riskzon)', 'Trafik'],
    model: ['samverka-priority-areas', 'Prioriterade områden', 'Ungdomar', 'Trafik'],
  },
};

export const NAMES = Object.keys(PARTS);

/** What stands before and after, and has to stay there. */
const FIRST = 'Här berättar vi om trygghet.';
const LAST = 'Ring polisen om du ser något.';

const parts = Object.values(PARTS);
/** What a visitor reads without Samverka … */
export const PLAIN = [FIRST, ...parts.flatMap(({ lines }) => lines), LAST];
/** … and with it, when the words are the author's. */
export const SHOWN = [FIRST, ...parts.flatMap(({ lines, shown }) => shown ?? lines), LAST];
export const MODELS = parts.map(({ model }) => model);
export const COUNT = parts.length;

const around = (middle) => `<p>${FIRST}</p>\n${middle}\n<p>${LAST}</p>`;
const each = (write) => NAMES.map((name) => write(name, PARTS[name].html)).join('\n');
const block = (name, html, attributes) =>
  `<!-- wp:${name}${attributes ? ` ${JSON.stringify(attributes)}` : ''} -->\n${html}\n<!-- /wp:${name} -->`;

/** An author's HTML as the blocks that the editor makes of it. */
export const blocksOf = (html) =>
  html
    .split(/\n(?=<(?:h\d|p|ul)\b)/)
    .map((element) => {
      const [, tag, level] = /^<(h(\d)|p|ul)/.exec(element);
      if (level) return block('heading', element, level === '2' ? undefined : { level: Number(level) });
      if (tag === 'p') return block('paragraph', element);
      const items = element
        .split('\n')
        .map((line) => (line.startsWith('<li>') ? block('list-item', line) : line))
        .join('\n');
      return block('list', items);
    })
    .join('\n\n');

const paragraph = (text) => block('paragraph', `<p>${text}</p>`);
const aroundBlocks = (middle) => [paragraph(FIRST), middle, paragraph(LAST)].join('\n\n');

/** The player, in the form that a snippet is in. */
const LISTEN_B = '<div class="samverka-listen"></div>';
const LISTEN_C = '<samverka-listen></samverka-listen>';

/** The link of form A: the words of it are a visitor's way to the target when nothing else works. */
const A_PARTS = ['listen', ...NAMES];
export const A_TEXT = 'Läs våra löften';
const link = (target) => `<p><a href="${target}#samverka=${A_PARTS.join(',')}&amp;lang=sv">${A_TEXT}</a></p>`;

/** With the words of the link in place of the parts. */
export const A_PLAIN = [FIRST, A_TEXT, LAST];

/** One element, as authors type it. */
export const PROMISES_C =
  '<samverka-promises>\n<h2>Löften</h2>\nVi lovar.\n\n<h3>Torget</h3>\n<p>Ord.</p>\n</samverka-promises>\n\nSist.';

/** Classic content, by form. */
export const CLASSIC = {
  A: (target) => around(link(target)),
  // As the text tab of the classic editor has it: paragraphs are empty lines.
  'A, as plain lines': (target) => `${FIRST}\n\n${link(target).replace(/<\/?p>/g, '')}\n\n${LAST}`,
  B: () => around(`${LISTEN_B}\n${each((name, html) => `<div class="samverka-${name}">\n${html}\n</div>`)}`),
  C: () => around(`${LISTEN_C}\n${each((name, html) => `<samverka-${name}>\n${html}\n</samverka-${name}>`)}`),
  'C, all on one line': () =>
    around(
      each((name, html) => `<samverka-${name}>${html.replaceAll('\n', '')}</samverka-${name}>`).replace(
        '<samverka-promises>',
        `${LISTEN_C}\n$&`,
      ),
    ),
  'C, as plain lines': () =>
    `${FIRST}\n\n${LISTEN_C}\n\n${each(
      (name, html) =>
        `<samverka-${name}>\n\n${html.replace(/<\/?p>/g, '\n').replace(/\n{3,}/g, '\n\n')}\n\n</samverka-${name}>\n`,
    )}\n${LAST}`,
};

/** Blocks, by form. */
export const BLOCKS = {
  'A, a paragraph': (target) => aroundBlocks(block('paragraph', link(target))),
  'A, Custom HTML': (target) => aroundBlocks(block('html', link(target))),
  'B, Custom HTML': () =>
    aroundBlocks(
      block(
        'html',
        `${LISTEN_B}\n${each((name, html) => `<div class="samverka-${name}">\n${html}\n</div>`)}`,
      ),
    ),
  'B, groups with a class': () =>
    aroundBlocks(
      [
        block('group', '<div class="wp-block-group samverka-listen"></div>', {
          className: 'samverka-listen',
        }),
        each((name, html) =>
          block('group', `<div class="wp-block-group samverka-${name}">${blocksOf(html)}</div>`, {
            className: `samverka-${name}`,
            layout: { type: 'constrained' },
          }),
        ),
      ].join('\n\n'),
    ),
  'C, Custom HTML': () =>
    aroundBlocks(
      block(
        'html',
        `${LISTEN_C}\n${each((name, html) => `<samverka-${name}>\n${html}\n</samverka-${name}>`)}`,
      ),
    ),
  'C, a Custom HTML block before and after ordinary blocks': () =>
    aroundBlocks(
      [
        block('html', LISTEN_C),
        each((name, html) =>
          [block('html', `<samverka-${name}>`), blocksOf(html), block('html', `</samverka-${name}>`)].join(
            '\n\n',
          ),
        ),
      ].join('\n\n'),
    ),
};
