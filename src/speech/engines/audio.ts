/** The page's sound of our own, apart from the engines: a click asks for it before anything else has been loaded. */

let context: AudioContext | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;

/**
 * Asks for sound of our own. Safari gives it only in a click, and browsers allow few contexts.
 * @returns none where the browser has no Web Audio.
 */
export function wake(): AudioContext | undefined {
  clearTimeout(resting);
  try {
    // As the reserve voice has it: parts that were resampled one by one would click where they meet.
    if (!context || context.state === 'closed') context = new AudioContext({ sampleRate: 22_050 });
    // Some browsers never answer where sound is not allowed.
    context.resume().catch(() => undefined);
  } catch {
    // The browser has no Web Audio, or no more of it: the click goes on, and what needs it says so.
  }
  return context;
}

/** Gives the sound back, when what is on its way has been heard: a context that runs keeps the machine awake. */
export function rest(): void {
  clearTimeout(resting);
  resting = setTimeout(() => {
    if (context?.state === 'running') void context.suspend();
  }, 500);
}
