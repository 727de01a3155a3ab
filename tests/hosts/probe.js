/** In a frame that the test cannot look into: a scripted voice, and words to the test of all that happens. */
{
  const calls = [];
  const voice = { name: 'Alva', lang: 'sv-SE', voiceURI: 'Alva', localService: true, default: true };
  const tell = () => {
    const { recorded } = window;
    const player = document.querySelector('samverka-listen');
    let storage = 'there';
    try {
      localStorage.getItem('x');
    } catch ({ name }) {
      storage = name;
    }
    parent.postMessage(
      {
        origin: self.origin,
        storage,
        lines: (document.body?.innerText ?? '')
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter(Boolean),
        // The test server's own script, which it puts into every page, wants this origin too.
        errors: recorded.errors.filter((line) => !line.includes('__web-dev-server__')),
        warnings: recorded.warnings,
        problems: recorded.problems.length,
        loads: recorded.loads.length,
        state: player?.state,
        names: [...(player?.shadowRoot?.querySelectorAll('.bar button') ?? [])].map(
          ({ ariaLabel, title, textContent }) => ariaLabel || title || textContent.trim(),
        ),
        calls: [...calls],
      },
      '*',
    );
  };
  const note = (call) => {
    calls.push(call);
    // What asks this of the voice has its own state to change first.
    queueMicrotask(tell);
  };
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => [voice],
    speak: ({ text }) => note(text),
    cancel: () => note('cancel'),
  });
  class Utterance extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  }
  for (const [name, value] of Object.entries({
    speechSynthesis: speech,
    SpeechSynthesisUtterance: Utterance,
  }))
    Object.defineProperty(window, name, { value, configurable: true });

  window.recorded.changed = tell;
  // After the player has done so.
  addEventListener('load', () => addEventListener('pagehide', tell));
  addEventListener('DOMContentLoaded', () => {
    const player = document.querySelector('samverka-listen');
    if (player.shadowRoot)
      new MutationObserver(tell).observe(player.shadowRoot, { childList: true, subtree: true });
  });
  addEventListener('message', ({ data }) => {
    if (data === 'press') document.querySelector('samverka-listen').shadowRoot.querySelector('.play').click();
    tell();
  });
}
