/** In the page, before all else: speech that is asked and says nothing, with as many voices as `window.voiceCount` says. */
(() => {
  const languages = [
    'sv',
    'en-GB',
    'en-US',
    'nb',
    'de',
    'fi',
    ...Array.from({ length: 121 }, (_, i) => `x${i}`),
  ];
  // As Chromium on Linux lists espeak's: each language with all characters.
  const voices = Array.from({ length: window.voiceCount ?? 2 }, (_, i) => {
    const lang = languages[i % languages.length];
    const character = Math.floor(i / languages.length);
    const name = `${lang} espeak-ng${character ? `+character${character}` : ''}`;
    return { name, lang, voiceURI: `espeak ${i}`, localService: true, default: false };
  });
  const spoken = [];
  const synthesis = Object.assign(new EventTarget(), {
    spoken,
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => [...voices],
    speak(utterance) {
      utterance.at = performance.now();
      spoken.push(utterance);
      this.speaking = true;
      queueMicrotask(() => utterance.dispatchEvent(new Event('start')));
    },
    cancel() {
      this.speaking = false;
    },
    pause() {},
    resume() {},
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text = '') {
      super();
      this.text = text;
      // A reader may listen either way.
      for (const type of ['start', 'boundary', 'end', 'error'])
        this.addEventListener(type, (event) => this[`on${type}`]?.(event));
    }
  };
  /** The browser says that a word of the last utterance begins. */
  window.sayWord = (charIndex, charLength) =>
    spoken
      .at(-1)
      .dispatchEvent(
        Object.assign(new Event('boundary'), { name: 'word', charIndex, charLength, elapsedTime: 0 }),
      );
})();
