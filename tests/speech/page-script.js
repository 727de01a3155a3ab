/**
 * Runs first in every page of a test of speech: keeps what was handed to speechSynthesis and what came of it, what was
 * highlighted meanwhile, and finds controls by their name through shadow roots. In the page it is `speechTest`.
 */
{
  const spoken = [];
  const calls = [];
  const states = [];
  /** Every change of a highlight: name, text, when. */
  const highlights = [];
  const spaces = (text) => text.replace(/\s+/g, ' ').trim();

  // What is wrapped calls the original with the same `this`: a page that calls it wrongly fails as it would.
  const { prototype } = SpeechSynthesis;
  for (const name of ['speak', 'cancel', 'pause', 'resume']) {
    const original = prototype[name];
    prototype[name] = function (...rest) {
      look();
      calls.push({
        name,
        at: performance.now(),
        sentence: spaces(highlighted('samverka-sentence')),
        word: spaces(highlighted('samverka-word')),
      });
      if (name === 'speak' && rest[0] instanceof SpeechSynthesisUtterance) spoken.push(entryOf(rest[0]));
      return Reflect.apply(original, this, rest);
    };
  }

  function entryOf(utterance) {
    const { text, lang, voice, rate } = utterance;
    const entry = {
      text,
      lang,
      rate,
      voice: voice && describeVoice(voice),
      at: performance.now(),
      events: [],
    };
    for (const type of ['start', 'boundary', 'pause', 'resume', 'end', 'error'])
      utterance.addEventListener(type, (event) => {
        look();
        entry.events.push({
          type,
          // When it came: the page's own listener may have been called already.
          at: event.timeStamp,
          charIndex: event.charIndex,
          ...(event.error && { error: event.error }),
        });
      });
    return entry;
  }

  function describeVoice({ name, lang, voiceURI, localService }) {
    return { name, lang, voiceURI, localService };
  }

  /** The text under a highlight: a word may be in several ranges, between which nothing stands. */
  function highlighted(name) {
    let text = '';
    let before;
    for (const range of CSS.highlights?.get(name) ?? []) {
      if (before && textBetween(before.endContainer, before.endOffset, range) !== '') text += ' ';
      text += textBetween(range.startContainer, range.startOffset, range, true);
      before = range;
    }
    return text;
  }

  /** From a point to the beginning or the end of a range; a space if that is in another root. Static ranges have no text. */
  function textBetween(node, offset, range, toEnd = false) {
    if (node.getRootNode() !== range.startContainer.getRootNode()) return ' ';
    const live = document.createRange();
    live.setStart(node, offset);
    if (toEnd) live.setEnd(range.endContainer, range.endOffset);
    else live.setEnd(range.startContainer, range.startOffset);
    return live.toString();
  }

  const last = new Map();
  function look() {
    for (const name of ['samverka-sentence', 'samverka-word']) {
      const text = spaces(highlighted(name));
      if (text === (last.get(name) ?? '')) continue;
      last.set(name, text);
      highlights.push({ name, text, at: performance.now() });
    }
  }
  const lookAtEachFrame = () => {
    look();
    requestAnimationFrame(lookAtEachFrame);
  };
  requestAnimationFrame(lookAtEachFrame);

  document.addEventListener('samverka-listen-change', ({ detail }) =>
    states.push({ state: detail.state, at: performance.now() }),
  );

  /** How long each press of a key or click took until the next picture was drawn, for those that took more than 16 ms. */
  const interactions = [];
  if (PerformanceObserver.supportedEntryTypes.includes('event'))
    new PerformanceObserver((list) => {
      // Others, as what the mouse passes over, are no interactions.
      for (const { name, startTime, duration, interactionId } of list.getEntries())
        if (interactionId) interactions.push({ name, at: startTime, duration });
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });

  function* elementsOf(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
    }
  }

  const textOfIds = (element, ids) =>
    ids
      .split(/\s+/)
      .map((id) => element.getRootNode().getElementById(id)?.textContent ?? '')
      .join(' ');

  /** A label that is around its control has the words of the other nodes in it. */
  const labelsOf = (element) =>
    [...(element.labels ?? [])]
      .flatMap((label) => (label.contains(element) ? [...label.childNodes] : [label]))
      .filter((node) => !node.contains(element) && node.nodeType !== Node.COMMENT_NODE)
      .map((node) => node.textContent)
      .join(' ');

  /** The first of the ways to a name that gives one, as in the specification of accessible names. */
  const nameOf = (element) =>
    [
      textOfIds(element, element.getAttribute('aria-labelledby') ?? ''),
      element.getAttribute('aria-label') ?? '',
      labelsOf(element),
      element.localName === 'select' ? '' : element.textContent,
      element.title,
    ]
      .map(spaces)
      .find(Boolean);

  /** The control that is shown and has this name: a button, a link, a summary or a select. */
  function find(name) {
    for (const element of elementsOf(document))
      if (
        element.matches('button, [role="button"], summary, a[href], select, input') &&
        nameOf(element) === name &&
        element.checkVisibility({ visibilityProperty: true })
      )
        return element;
    return undefined;
  }

  const isOver = (element, x, y) => {
    let at = document.elementFromPoint(x, y);
    while (at?.shadowRoot?.elementFromPoint(x, y) && at.shadowRoot.elementFromPoint(x, y) !== at)
      at = at.shadowRoot.elementFromPoint(x, y);
    for (; at; at = at.parentNode ?? at.host) if (at === element) return true;
    return false;
  };

  /** The middle of the control with this name; nothing while it is not there, cannot be used or is covered. */
  function middleOf(name) {
    const element = find(name);
    if (!element || element.disabled) return undefined;
    const box = element.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight)
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    return width && height && isOver(element, x, y) ? { x, y } : undefined;
  }

  let asked;
  /** Where to click on the control with this name, when it has stood there since the call before; `id` names the click. */
  function place({ name, id }) {
    const before = asked?.id === id ? asked.middle : undefined;
    const middle = middleOf(name);
    asked = { id, middle };
    return before && middle && before.x === middle.x && before.y === middle.y && middle;
  }

  function hasFocus(element) {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === element;
  }

  /** Everything that was kept, as it is now. */
  const log = () => ({ spoken, calls, states, highlights, interactions, now: performance.now() });

  /** Resolves when what has happened has been drawn, and the observers know of it. */
  const drawn = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

  window.speechTest = {
    log,
    drawn,
    spoken,
    calls,
    states,
    highlights,
    interactions,
    spaces,
    highlighted,
    describeVoice,
    elementsOf,
    find,
    place,
    hasFocus,
  };
}
