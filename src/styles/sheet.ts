/** Style sheets of ours in the roots of a page. */

/**
 * Gives a function that adopts these rules in a root, once. Where sheets cannot be constructed or adopted all is there,
 * unstyled.
 */
export function adopter(rules: string): (root: Node) => void {
  /** One sheet a document: a constructed sheet cannot be adopted in another one. */
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  return (root) => {
    const scope = root as Document | ShadowRoot;
    const page = root.ownerDocument ?? (root as Document);
    const Sheet = page.defaultView?.CSSStyleSheet;
    if (!Sheet || !('replaceSync' in Sheet.prototype) || !scope.adoptedStyleSheets) return;
    let sheet = sheets.get(page);
    if (!sheet) {
      sheet = new Sheet();
      sheet.replaceSync(rules);
      sheets.set(page, sheet);
    }
    if (!scope.adoptedStyleSheets.includes(sheet))
      scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  };
}
