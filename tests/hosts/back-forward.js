/** What the page of back-forward.test.ts does by itself; it tells the test by the storage that they share, which no cache minds. */
{
  const key = new URLSearchParams(location.search).get('key');
  const told = [];
  const tell = (entry) => {
    told.push(entry);
    localStorage.setItem(key, JSON.stringify(told));
  };
  addEventListener('error', ({ message }) => tell({ error: message }));
  addEventListener('unhandledrejection', ({ reason }) => tell({ error: String(reason) }));

  const calls = [];
  const voice = { name: 'Alva', lang: 'sv-SE', voiceURI: 'Alva', localService: true, default: true };
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => [voice],
    speak: ({ text }) => calls.push(text),
    cancel: () => calls.push('cancel'),
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

  const player = () => document.querySelector('samverka-listen');
  const press = () => player().shadowRoot.querySelector('.play').click();
  const now = () => ({
    state: player().state,
    calls: calls.splice(0),
    lines: document.querySelector('main').innerText.split(/\s*\n\s*/),
    marks: CSS.highlights?.size ?? 0,
  });

  document.addEventListener('samverka-load', async ({ target }) => {
    if (!target.matches('samverka-promises')) return;
    // What it reads with has come.
    await player().updateComplete;
    calls.length = 0;
    press();
    tell({ at: 'begun', ...now() });
    // A page that leaves while it is loading is not kept.
    const leave = () => setTimeout(() => (location.href = 'back-forward-away.html'));
    if (document.readyState === 'complete') leave();
    else addEventListener('load', leave);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (told.length === 0 && !persisted && localStorage.getItem(key) === null) return;
    tell({ at: 'back', persisted, ...now() });
    if (!persisted) return;
    press();
    tell({ at: 'again', ...now() });
    player().stop();
  });
}
