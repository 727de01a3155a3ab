/**
 * Chromium's own accessibility tree as indented text, one node a line:
 *
 *   heading "Medborgarlöften" level=2
 *   list
 *     listitem
 *       link "08-570 470 00"
 *   text: "Ordinary text, of neighbours joined."
 *
 * Ignored nodes are walked through, and so are boxes without a name. The text inside a node stands on lines of its own
 * only when it says something else than the node's name.
 */

/** Roles that say nothing by themselves. */
const TRANSPARENT = new Set(['none', 'generic', 'GenericContainer', 'Iframe', 'RootWebArea']);
/** Roles that are drawn, not said. */
const SKIPPED = new Set(['InlineTextBox', 'ListMarker']);
/** What is written behind a node; `false` and the like are left out. */
const SHOWN = [
  'level',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'disabled',
  'required',
  'readonly',
  'invalid',
  'busy',
  'modal',
  'live',
  'hasPopup',
  'roledescription',
];

const said = (value) => value.replace(/\s+/g, ' ').trim();
const quote = (text) => `"${text.replaceAll('"', '\\"')}"`;

function properties(node) {
  const values = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  const shown = SHOWN.flatMap((name) => {
    const value = values[name];
    // Items of lists have a level too, which says only how deep they lie.
    if (name === 'level' && node.role.value !== 'heading') return [];
    // That a thing is not pressed or not open is news as well.
    const isNews = ['pressed', 'expanded', 'checked'].includes(name)
      ? value !== undefined
      : value && value !== 'false';
    return isNews && value !== 'off' ? [value === true || value === 'true' ? name : `${name}=${value}`] : [];
  });
  if (node.value?.value !== undefined && node.value.value !== '')
    shown.push(`value=${quote(String(node.value.value))}`);
  if (node.description?.value) shown.push(`description=${quote(said(node.description.value))}`);
  return shown;
}

/** The tree below a node as text. `nodes` is what Accessibility.getFullAXTree gives; `frames` the trees of iframes by their id. */
export function printTree(nodes, root, frames = new Map()) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  /** Lines and pieces of text: neighbours that are text are joined once all are known. */
  const walk = (node) => {
    const role = node.role?.value ?? 'none';
    if (SKIPPED.has(role)) return [];
    if (role === 'StaticText') return [{ text: node.name?.value ?? '' }];
    if (role === 'LineBreak') return [{ text: ' ' }];
    const inner = join(
      (node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)) : [])).concat(framed(node)),
    );
    const name = said(node.name?.value ?? '');
    if (node.ignored || (TRANSPARENT.has(role) && !name) || role === 'RootWebArea') return inner;
    const isSaid = inner.length === 1 && inner[0].text !== undefined && said(inner[0].text) === name;
    const line = [role, ...(name ? [quote(name)] : []), ...properties(node)].join(' ');
    return [{ line, inner: isSaid ? [] : inner }];
  };

  const framed = (node) => {
    const frame = frames.get(node.backendDOMNodeId);
    return frame ? [{ block: printTree(frame.nodes, frame.nodes[0], frames) }] : [];
  };

  return print(join(walk(root)), '').join('\n');
}

function join(pieces) {
  return pieces.reduce((joined, piece) => {
    const last = joined.at(-1);
    if (piece.text !== undefined && last?.text !== undefined) last.text += piece.text;
    else joined.push({ ...piece });
    return joined;
  }, []);
}

function print(pieces, indent) {
  return pieces.flatMap(({ text, line, inner, block }) => {
    if (block !== undefined) return block.split('\n').map((row) => indent + row);
    if (line !== undefined) return [indent + line, ...print(inner, `${indent}  `)];
    return said(text) ? [`${indent}text: ${quote(said(text))}`] : [];
  });
}
