/**
 * Runs first in every page of a test of the reserve voice, after page-script.js: records each sample that goes to
 * an AudioContext's destination by the sample clock, what is highlighted by the same clock, and what the worker is asked
 * and answers. In the page it is `tap`.
 */
{
  /** What is not as the tap needs it: a test whose tap has faults proves nothing. */
  const faults = [];
  const contexts = [];
  const workers = [];
  /** Quanta of 128 samples with something in them: where they begin, and when they were made. */
  const quanta = [];
  /** How many quanta have come, silent ones too. */
  let count = 0;
  let lastFrame = -128;
  /** What was made and not heard here. */
  const missed = [];
  const taps = new Map();
  /** Each change of the highlighted word: text, the sentence, the clock in s, how late sound is heard, ms of the page. */
  const words = [];
  const clicks = [];
  const { connect } = AudioNode.prototype;

  /** Chromium now and then gives a quantum the place of the one before; as sound starts and goes on, the tap misses some. */
  function hear({ data: { frame: told, at, samples } }) {
    const frame = Math.max(told, lastFrame + 128);
    const gap = frame > lastFrame + 128 && { from: lastFrame + 128, to: frame };
    const hasSound = samples?.some(Boolean);
    // Before the first sound, only what may have been its beginning.
    if (gap && quanta.length) missed.push(gap);
    else if (gap && count && hasSound) missed.push({ from: Math.max(gap.from, frame - 4096), to: frame });
    lastFrame = frame;
    count += 1;
    if (hasSound) quanta.push({ frame, at, samples });
  }
  const fault = (words) => faults.length < 5 && faults.push(words);

  window.AudioContext = class extends AudioContext {
    constructor(...rest) {
      super(...rest);
      contexts.push(this);
      this.audioWorklet.addModule('/tests/speech/reserve-voice/tap-worklet.js').then(
        () => {
          const node = new AudioWorkletNode(this, 'tap', { outputChannelCount: [1] });
          node.port.onmessage = hear;
          // What does not go on to somewhere is not made; it gives silence itself.
          connect.call(node, this.destination);
          taps.set(this, node);
        },
        (error) => fault(`no worklet: ${error.message}`),
      );
    }
  };

  AudioNode.prototype.connect = function (target, ...rest) {
    if (target instanceof AudioDestinationNode) {
      const node = taps.get(this.context);
      if (node) connect.call(this, node);
      else fault('something was connected before the tap was there');
    }
    return connect.call(this, target, ...rest);
  };

  /** How many sentences more the worker gets to hear of, and what waits then. */
  let untilHeld = Infinity;
  let held = [];

  window.Worker = class extends Worker {
    constructor(url, ...rest) {
      super(url, ...rest);
      const entry = { url: String(url), at: performance.now(), asked: [], isEnded: false };
      this.entry = entry;
      workers.push(entry);
      this.addEventListener('message', ({ data }) => {
        const request = entry.asked.find(({ id }) => id !== undefined && id === data.id);
        if (data.type === 'sound' && request) {
          request.samples = (request.samples ?? 0) + data.samples.length;
          request.isWhole = data.isLast;
          (request.arrivals ??= []).push({
            after: performance.now() - request.at,
            samples: data.samples.length,
          });
        }
      });
    }
    postMessage(message, ...rest) {
      const { type, id, text, language, rate } = message;
      this.entry.asked.push({ type, id, text, language, rate, at: performance.now() });
      const send = () => super.postMessage(message, ...rest);
      if (type === 'speak' && --untilHeld < 0) held.push(send);
      else send();
    }
    terminate() {
      this.entry.isEnded = true;
      super.terminate();
    }
  };

  // Each change is seen, however short: at the end of the task that made it.
  let isAsked = false;
  let before;
  function look() {
    isAsked = false;
    const { highlighted, spaces } = window.speechTest;
    const [context] = contexts.slice(-1);
    const word = spaces(highlighted('samverka-word'));
    const sentence = spaces(highlighted('samverka-sentence'));
    const key = JSON.stringify([sentence, word, rangeKey('samverka-word')]);
    if (key === before) return;
    before = key;
    words.push({
      word,
      sentence,
      clock: context?.currentTime ?? 0,
      // Firefox may freeze when it is asked.
      latency: 'mozInnerScreenX' in window ? 0 : (context?.outputLatency ?? 0),
      at: performance.timeOrigin + performance.now(),
    });
  }
  /** The same word may stand in a sentence twice. */
  const rangeKey = (name) =>
    [...(CSS.highlights.get(name) ?? [])].map(({ startOffset, endOffset }) => [startOffset, endOffset]);
  for (const name of ['set', 'delete', 'clear']) {
    const original = HighlightRegistry.prototype[name];
    HighlightRegistry.prototype[name] = function (...rest) {
      if (!isAsked) queueMicrotask(look);
      isAsked = true;
      return original.apply(this, rest);
    };
  }

  for (const type of ['click', 'keydown'])
    addEventListener(
      type,
      ({ timeStamp }) => clicks.push({ type, at: performance.timeOrigin + timeStamp, count }),
      true,
    );

  /** When the page could do nothing, by what somebody else did, in ms since 1970. */
  const stalls = [];
  let last = Date.now();
  setInterval(() => {
    if (Date.now() - last > 40) stalls.push({ from: last, to: Date.now() });
    last = Date.now();
  }, 10);

  const heardAt = ({ samples }) => samples.findIndex((sample) => Math.abs(sample) > 0.001);

  window.tap = {
    faults,
    contexts,
    workers,
    missed,
    stalls,
    words,
    clicks,
    get count() {
      return count;
    },
    get clock() {
      return contexts.at(-1)?.currentTime;
    },
    get state() {
      return contexts.at(-1)?.state;
    },
    /** The first sound made after a time, in ms since 1970. */
    firstSound(after) {
      const found = quanta.find((quantum) => quantum.at >= after - 1 && heardAt(quantum) >= 0);
      return found && { at: found.at, frame: found.frame + heardAt(found) };
    },
    /** Sends what was recorded to the site, from the first sound on: the place of the first sample, then all samples; NaN is what was missed. */
    async send() {
      const first = Math.min(quanta[0]?.frame ?? 0, missed[0]?.from ?? Infinity);
      const all = new Float32Array(quanta.length ? quanta.at(-1).frame + 128 - first + 1 : 1);
      for (const { from, to } of missed) all.fill(NaN, from - first + 1, to - first + 1);
      for (const { frame, samples } of quanta) all.set(samples, frame - first + 1);
      new DataView(all.buffer).setUint32(0, first, true);
      await fetch('/recorded', { method: 'POST', body: all });
    },
    /** After so many sentences, the worker gets no more … */
    hold(count) {
      untilHeld = count;
    },
    /** … until now. */
    release() {
      untilHeld = Infinity;
      for (const send of held) send();
      held = [];
    },
    /** Keeps the page busy for so many ms, now and then, until it is called off. */
    disturb(busy, every) {
      const timer = setInterval(() => {
        const end = performance.now() + busy;
        while (performance.now() < end);
      }, every);
      return () => clearInterval(timer);
    },
  };
}
