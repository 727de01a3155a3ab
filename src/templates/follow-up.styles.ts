/** How it looks what became of promises: the overview, the status beside a heading, the meter, what was done. */

/** An icon and colours for each status: text of at least 7:1, and a stronger colour for pieces of the bar. */
const STATUSES: Readonly<Record<string, readonly [icon: string, light: string, dark: string, bar: string]>> =
  {
    fulfilled: ['✓', '#dff3e2,#11451d', '#14361b,#b9ecc3', '#1e7b34,#4fc26a'],
    partly: ['◐', '#fff1cc,#4d3400', '#3d2f00,#ffe08a', '#d99a00,#e0b040'],
    'not-fulfilled': ['✕', '#fbe9e7,#7a1c10', '#4a1a14,#ffcfc7', '#b3261e,#f0806f'],
    ongoing: ['▸', '#e3eefb,#0b3a6e', '#12304f,#cfe3fa', '#2f6fc1,#7fb0ec'],
    planned: ['○', '#f1eefa,#3b2a6b', '#2b2344,#ddd3f7', '#8c7cc4,#a99bdc'],
    'not-assessed': ['–', '#eee,#333', '#333,#eee', 'transparent,transparent'],
  };

const pair = (colours: readonly [string, string]): string => `light-dark(${colours.join()})`;

const looks = Object.entries(STATUSES).map(([status, [icon, light, dark, bar]]) => {
  const [[ground = '', text = ''], [darkGround = '', darkText = '']] = [light.split(','), dark.split(',')];
  const at = `[data-status='${status}']`;
  // The alternative text keeps the icon from being read; a browser that does not know it takes the line before.
  return `
  :where(.samverka-status${at}) {
    background: ${pair([ground, darkGround])};
    color: ${pair([text, darkText])};
  }
  :where(.samverka-status${at})::before {
    content: '${icon}';
    content: '${icon}' / '';
  }
  :where(.samverka-bar > ${at}) {
    background: light-dark(${bar});
  }`;
});

export const followUp = `
  :where(.samverka-head) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin-block-end: 0.5em;
  }
  :where(.samverka-head) > :where(h2, h3, h4, h5, h6) {
    margin-block: 0 !important;
  }
  :where(.samverka-state) {
    margin: 0 !important;
  }
  :where(.samverka-state dt) {
    font-weight: 400;
  }
  :where(.samverka-status) {
    padding: 0.0625em 0.625em;
    border: 1px solid;
    border-radius: 1em;
    font-weight: 600;
    /* In one piece on a line of its own, before a word in it is broken. */
    display: inline-block;
    max-inline-size: 100%;
    box-sizing: border-box;
  }
  :where(.samverka-status)::before {
    margin-inline-end: 0.375em;
  }
  ${looks.join('')}
  :where(.samverka-overview) {
    margin-block: 1em;
    padding: 1em min(1.25em, 5%);
    border: 1px solid var(--samverka-border, color-mix(in srgb, currentcolor 35%, transparent));
    border-radius: var(--samverka-radius, 0.25em);
    background: var(--samverka-surface, transparent);
    break-inside: avoid;
  }
  :where(.samverka-overview > *) {
    margin: 0.75em 0 0;
  }
  :where(.samverka-overview) > :where(:first-child) {
    margin-block-start: 0 !important;
  }
  :where(.samverka-overview) > :where(:last-child) {
    margin-block-end: 0 !important;
  }
  :where(.samverka-facts) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
  }
  :where(.samverka-answer) {
    margin: 0;
    font-size: 1.375em;
    font-weight: 600;
  }
  :where(.samverka-bar) {
    display: flex;
    gap: 2px;
    print-color-adjust: exact;
  }
  :where(.samverka-bar > *) {
    flex: 1;
    box-sizing: border-box;
    block-size: 0.875em;
    border: 1px solid color-mix(in srgb, currentcolor 45%, transparent);
  }
  :where(.samverka-counts) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  :where(.samverka-counts > li) {
    min-inline-size: 0;
  }
  :where(.samverka-meter) {
    display: block;
    box-sizing: border-box;
    max-inline-size: 40em;
    margin-block: 1em 0;
    border: 1px solid;
    background: light-dark(#e9edf0, #2c3136);
    print-color-adjust: exact;
  }
  :where(.samverka-meter:dir(rtl)) {
    transform: scaleX(-1);
  }
  :where(.samverka-meter rect) {
    fill: var(--samverka-accent, light-dark(#0b5394, #7fb0ec));
  }
  :where(.samverka-meter path) {
    stroke: currentcolor;
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  :where(.samverka-rows li[data-done]) {
    list-style: none;
  }
  :where(.samverka-rows li[data-done])::before {
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-start: -1.25em;
    font-weight: 600;
    content: '○';
    content: '○' / '';
  }
  :where(.samverka-rows li[data-done='true'])::before {
    content: '✓';
    content: '✓' / '';
  }
`;
