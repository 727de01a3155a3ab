/** Gives a page a Swedish voice of the browser's own, which says nothing and is told what to do: `fakeVoice.word(2)`. */
{
  const voices = [{ name: 'Alva', lang: 'sv-SE', voiceURI: 'Alva', localService: true, default: true }];
  let now;
  const tell = (type, more) => now?.[`on${type}`]?.(Object.assign(new Event(type), more));

  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
  Object.assign(SpeechSynthesis.prototype, {
    getVoices: () => voices,
    speak(utterance) {
      now = utterance;
      window.fakeVoice.said.push(utterance.text);
      setTimeout(() => now === utterance && tell('start'));
    },
    cancel() {
      const ended = now;
      now = undefined;
      setTimeout(() => ended?.onerror?.(Object.assign(new Event('error'), { error: 'canceled' })));
    },
  });
  window.fakeVoice = {
    said: [],
    /** Comes to a word of what is said, by its number from 0. */
    word(number) {
      const { index } = [...now.text.matchAll(/\S+/g)][number];
      tell('boundary', { name: 'word', charIndex: index });
    },
  };
}
