/** What is measured in a page, through shadow roots: runs before the page's own scripts and is `window.measures` there. */
export function measures() {
  const all = (root = document) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  const what = (element) =>
    `${element.localName} ${(element.innerText || element.getAttribute('aria-label') || '').trim().slice(0, 40)}`;
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  /** Hidden for the eye only, for those who listen. */
  const isForEars = (element) => {
    for (let each = element; each; each = parentOf(each)) {
      const { width, height } = each.getBoundingClientRect();
      if ((width <= 1 || height <= 1) && getComputedStyle(each).overflow === 'hidden') return true;
    }
    return false;
  };

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** A colour's parts, 0 to 255 and 0 to 1, whatever way it is written. */
  function rgba(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }
  const over = (front, back) =>
    [0, 1, 2].map((index) => front[index] * front[3] + back[index] * (1 - front[3])).concat(1);
  /** What lies behind an element, itself not counted. */
  function ground(element) {
    const layers = [];
    for (let each = parentOf(element); each; each = parentOf(each)) {
      layers.push(rgba(getComputedStyle(each).backgroundColor));
      if (layers.at(-1)[3] === 1) break;
    }
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    return layers.reduceRight(
      (back, layer) => over(layer, back),
      isDark ? [18, 18, 18, 1] : [255, 255, 255, 1],
    );
  }
  const light = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** The contrast of two colours, as WCAG has it. */
  function contrast(front, back) {
    const [dark, bright] = [light(over(front, back)), light(back)].sort((one, other) => one - other);
    return (bright + 0.05) / (dark + 0.05);
  }

  window.measures = {
    /** Adds a style sheet to the page and to every shadow root. */
    style(css) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      for (const root of [document, ...all().flatMap(({ shadowRoot }) => shadowRoot ?? [])])
        root.adoptedStyleSheets.push(sheet);
    },
    /** What makes the page wider than its window; of what is in one another, the innermost. */
    sideways() {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const wide = all().filter(
        (element) =>
          isShown(element) &&
          element.getBoundingClientRect().right > clientWidth + 1 &&
          // A table's frame scrolls by itself.
          !element.parentElement?.closest('.table'),
      );
      return [`${scrollWidth} px in ${clientWidth}`, ...wide.slice(-3).map(what)];
    },
    /** What has words that are cut. */
    cut: () =>
      all()
        .filter((element) => isShown(element) && element.innerText?.trim() && !isForEars(element))
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
          return (
            (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map(what),
    /** The targets that are too small, and those whose name lacks what they say. */
    targets() {
      const found = all().filter(
        (element) =>
          element.matches('a[href], button, summary, select, input, textarea, [role="button"]') &&
          isShown(element) &&
          !isForEars(element),
      );
      const boxes = new Map(found.map((element) => [element, element.getBoundingClientRect()]));
      const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
      const isSmall = ({ width, height }) => width < 24 || height < 24;
      /** A circle of 24 px about its middle touches no other target, nor the circle of one that is small too. */
      const isApart = (element) => {
        const { x, y } = middle(boxes.get(element));
        return found.every((other) => {
          if (other === element) return true;
          const box = boxes.get(other);
          if (isSmall(box)) return Math.hypot(middle(box).x - x, middle(box).y - y) >= 24;
          const near = {
            x: Math.max(box.left, Math.min(x, box.right)),
            y: Math.max(box.top, Math.min(y, box.bottom)),
          };
          return Math.hypot(near.x - x, near.y - y) >= 12;
        });
      };
      const isInText = (element) =>
        getComputedStyle(element).display === 'inline' &&
        element.closest('p, li, dd, td')?.innerText.trim().length > element.innerText.trim().length;
      return {
        count: found.length,
        small: found
          .filter((element) => isSmall(boxes.get(element)) && !isInText(element) && !isApart(element))
          .map(what),
        misnamed: found
          .filter((element) => {
            const label = element.getAttribute('aria-label');
            return label && !label.toLowerCase().includes(element.innerText.trim().toLowerCase());
          })
          .map(what),
      };
    },
    /** The buttons that cannot be told from what lies behind: neither edge nor ground nor picture differs by 3:1. */
    edges: () =>
      all()
        .filter(
          (element) => element.matches('button:enabled, select') && isShown(element) && !isForEars(element),
        )
        .filter((element) => {
          const { borderTopColor, borderTopWidth, backgroundColor, color } = getComputedStyle(element);
          const back = ground(element);
          const edge = parseFloat(borderTopWidth) ? contrast(rgba(borderTopColor), back) : 1;
          const own = rgba(backgroundColor);
          const picture = element.querySelector('svg') ? contrast(rgba(color), over(own, back)) : 1;
          return edge < 3 && picture < 3 && contrast(own, back) < 3;
        })
        .map(what),
    /** Where the focus is and what is wrong with how it is seen; nothing when it has left the page. */
    focus() {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const ring = contrast(rgba(outlineColor), ground(element));
      const { x, y, width, height } = element.getBoundingClientRect();
      const isInWindow = y + height > 0 && y < innerHeight && x + width > 0 && x < innerWidth;
      const problem =
        outlineStyle === 'none' || (outlineStyle !== 'auto' && parseFloat(outlineWidth) < 2)
          ? `no ring (${outlineStyle} ${outlineWidth})`
          : outlineStyle !== 'auto' && ring < 3
            ? `a ring of ${ring.toFixed(2)}:1`
            : isInWindow
              ? undefined
              : 'out of the window';
      return { what: what(element), problem };
    },
  };
}
