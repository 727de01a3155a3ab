/** Runs where sound is made: sends on every sample that the page lets be heard, with its place by the clock of the sound. */
registerProcessor(
  'tap',
  class extends AudioWorkletProcessor {
    process([[channel]]) {
      // Without a source it has no channel: silence, and the clock goes on.
      this.port.postMessage({ frame: currentFrame, at: Date.now(), samples: channel?.slice() });
      return true;
    }
  },
);
