/**
 * The first script of a visitor's page: a browser with a Swedish voice, which says each sentence at once, and keeps what it
 * said and what was marked meanwhile. In the page it is `spoken`.
 */
{
  const spoken = (window.spoken = { said: [], marked: [], isOver: false });
  const voices = [
    { name: 'Alva', lang: 'sv-SE', voiceURI: 'Alva', localService: true, default: true },
    { name: 'Daniel', lang: 'en-GB', voiceURI: 'Daniel', localService: true, default: false },
  ];

  class Utterance extends EventTarget {
    lang = '';
    rate = 1;
    pitch = 1;
    volume = 1;
    voice = null;
    constructor(text = '') {
      super();
      this.text = text;
    }
    tell(type, more = {}) {
      const event = Object.assign(new Event(type), { utterance: this, charIndex: 0, name: '', ...more });
      this[`on${type}`]?.(event);
      this.dispatchEvent(event);
    }
  }

  class Synthesis extends EventTarget {
    #queue = [];
    pending = false;
    paused = false;
    get speaking() {
      return this.#queue.length > 0;
    }
    getVoices() {
      return [...voices];
    }
    speak(utterance) {
      this.#queue.push(utterance);
      if (this.#queue.length === 1) setTimeout(() => this.#say(utterance));
    }
    cancel() {
      const cancelled = this.#queue.splice(0);
      setTimeout(() => cancelled.forEach((one) => one.tell('error', { error: 'interrupted' })));
    }
    pause() {}
    resume() {}
    #say(utterance) {
      if (this.#queue[0] !== utterance) return;
      utterance.tell('start');
      setTimeout(() => {
        if (this.#queue[0] !== utterance) return;
        spoken.said.push({ text: utterance.text, voice: utterance.voice?.name });
        spoken.marked.push(marked());
        this.#queue.shift();
        const [next] = this.#queue;
        utterance.tell('end');
        // What is asked for in the end of another has begun by itself.
        if (next) this.#say(next);
      });
    }
  }

  const marked = () =>
    [...(CSS.highlights.get('samverka-sentence') ?? [])].map((range) => range.toString()).join('');

  Object.defineProperty(window, 'speechSynthesis', { value: new Synthesis(), configurable: true });
  window.SpeechSynthesisUtterance = Utterance;
  document.addEventListener('samverka-listen-change', ({ detail }) => {
    if (detail.state === 'idle' || detail.state === 'unavailable') spoken.isOver = true;
  });
}
