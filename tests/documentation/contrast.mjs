/** Measures the contrast of a page as it is painted. Runs in the browser: `page.addInitScript({ path: … })` gives `window.contrast`. */
{
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });

  /** Any colour of CSS as red, green, blue and alpha, from 0 to 1. */
  function rgba(colour) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  }

  const over = (top, bottom) =>
    [0, 1, 2].map((index) => top[index] * top[3] + bottom[index] * (1 - top[3])).concat(1);

  const luminance = ([red, green, blue]) =>
    [red, green, blue]
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);

  const ratioOf = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The element that another one is painted in, through slots and shadow roots. */
  const around = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

  /** What is painted behind an element's text, and, with `outside`, behind the element itself. */
  function ground(element, isOutside = false) {
    const layers = [];
    for (let at = isOutside ? around(element) : element; at; at = around(at)) {
      const { backgroundColor } = getComputedStyle(at);
      layers.push(rgba(backgroundColor));
      if (layers.at(-1)[3] === 1) break;
    }
    const canvasColour = getComputedStyle(document.documentElement).colorScheme.includes('dark')
      ? [0.07, 0.07, 0.07, 1]
      : [1, 1, 1, 1];
    return layers.reverse().reduce((bottom, top) => over(top, bottom), canvasColour);
  }

  function* elementsIn(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    }
  }

  const isPainted = (element) =>
    element.checkVisibility() &&
    element.getBoundingClientRect().width > 1 &&
    getComputedStyle(element).clipPath === 'none';

  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());

  const nameOf = (element) =>
    `${element.localName}${element.className ? `.${element.className}` : ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`;

  const measured = (element, what, ratio) => ({
    name: nameOf(element),
    what,
    ratio: Math.round(ratio * 100) / 100,
  });

  const own = (colour, behind) => over(rgba(colour), behind);

  window.contrast = {
    /** Each text against what is behind it. */
    text: () =>
      [...elementsIn(document.body)]
        .filter(
          (element) =>
            hasText(element) && isPainted(element) && !/^(option|script|style)$/.test(element.localName),
        )
        .map((element) => {
          const behind = ground(element);
          return measured(element, 'text', ratioOf(own(getComputedStyle(element).color, behind), behind));
        }),
    /** Each control's edge, or its ground where that is what shows it, against what is around it; a picture's is its own colour. */
    controls: () =>
      [...elementsIn(document.body)]
        .filter((element) => /^(button|select)$/.test(element.localName) && isPainted(element))
        .map((element) => {
          const { borderTopColor, borderTopWidth, color } = getComputedStyle(element);
          const outside = ground(element, true);
          const edges = [ground(element), own(color, ground(element))];
          if (parseFloat(borderTopWidth)) edges.push(own(borderTopColor, outside));
          // A button without an edge is known by its picture or its words.
          const isBare = rgba(borderTopColor)[3] === 0;
          const candidates = isBare ? edges : [edges[0], edges[2]].filter(Boolean);
          return measured(element, 'control', Math.max(...candidates.map((each) => ratioOf(each, outside))));
        }),
    /** The ring around what has the focus, against what is around that. */
    focus() {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
      const outside = ground(element, true);
      const isThere = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return measured(element, 'focus', isThere ? ratioOf(own(outlineColor, outside), outside) : 0);
    },
    /** The texts in the highlights, and the word's ground against the sentence's. */
    highlights() {
      const element = document.querySelector('samverka-promise p');
      const styles = ['sentence', 'word'].map((name) =>
        getComputedStyle(element, `::highlight(samverka-${name})`),
      );
      const [sentence, word] = styles.map(({ backgroundColor, color }) => {
        const behind = own(backgroundColor, ground(element));
        return { behind, text: ratioOf(own(color, behind), behind) };
      });
      return [
        measured(element, 'sentence', sentence.text),
        measured(element, 'word', word.text),
        measured(element, 'word in sentence', ratioOf(word.behind, sentence.behind)),
      ];
    },
  };
}
