/**
 * The accessibility tree of the builder as somebody hears it, a line each: Chromium's own, without what is heard twice: labels,
 * which are the names of their fields, and the words inside fields and buttons, which are their values and names.
 */
import assert from 'node:assert/strict';
import { printTree } from '../tooling/a11y-tree.mjs';

/** Roles that repeat what another node says, or that only hold others. */
const REPEATS = /^\s*(LabelText|Legend|MenuListPopup|paragraph|listitem|list|group|banner|main)$/;
const WORDS_INSIDE = /^(textbox|button|combobox|radio|checkbox|Legend|LabelText)\b/;

/** The words of Chromium's that have a plainer name among people who use screen readers. */
const plainer = (line) =>
  line
    .replace(/^DisclosureTriangle "(.*)" expanded=false/, 'folded "$1"')
    .replace(/^DisclosureTriangle "(.*)" expanded/, 'unfolded "$1"')
    .replace(/ (expanded=false )?hasPopup=\w+/, '')
    .replace(/^Iframe/, 'frame');

/** All that is heard of a page, in its order; with `inFrame`, of the page in its frame. */
export async function heard(page, { inFrame = false } = {}) {
  const devTools = await page.context().newCDPSession(page);
  const { frameTree } = await devTools.send('Page.getFrameTree');
  const { frame } = inFrame ? frameTree.childFrames[0] : frameTree;
  const { nodes } = await devTools.send('Accessibility.getFullAXTree', { frameId: frame.id });
  await devTools.detach();
  // A value of several paragraphs is one line here.
  for (const { value } of nodes)
    if (typeof value?.value === 'string') value.value = value.value.replace(/\s+/g, ' ');
  const lines = printTree(nodes, nodes[0]).split('\n');
  let inside = Infinity;
  return lines.flatMap((line) => {
    const depth = /^ */.exec(line)[0].length;
    const said = line.trim();
    if (depth <= inside) inside = Infinity;
    if (inside !== Infinity) return /^(option|radio|checkbox)/.test(said) ? [plainer(said)] : [];
    if (WORDS_INSIDE.test(said)) inside = depth;
    return REPEATS.test(line) ? [] : [plainer(said).replace(/^text: /, '')];
  });
}

/** Fails unless those lines are heard, in that order; others may be heard between them. */
export function hears(lines, wanted) {
  let at = -1;
  for (const line of wanted
    .trim()
    .split('\n')
    .map((each) => each.trim())) {
    const next = lines.indexOf(line, at + 1);
    assert.ok(
      next > at,
      `“${line}” is not heard ${at < 0 ? '' : `after “${lines[at]}” `}in\n${lines.join('\n')}`,
    );
    at = next;
  }
}
