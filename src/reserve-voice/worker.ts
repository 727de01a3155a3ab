/**
 * The reserve voice's worker: answers the page's messages with sound. It is bundled with the engine into one classic script,
 * dist/reserve-voice/worker.js, which as a whole is under the engine's licence, GPL-3.0. It fetches nothing.
 */
import { ReserveVoice } from './engine.js';
import type { Answer, Request } from '../speech/engines/reserve-voice/messages.js';

let voice: Promise<ReserveVoice> | undefined;

const answer = (message: Answer, transfer: Transferable[] = []): void => postMessage(message, { transfer });

async function load({ files }: Extract<Request, { type: 'load' }>): Promise<void> {
  const isFirst = !voice;
  try {
    voice ??= ReserveVoice.create();
    (await voice).add(files);
    answer({ type: 'loaded' });
  } catch (error) {
    // An engine that has not started is made anew at the next try.
    if (isFirst) voice = undefined;
    answer({ type: 'failed', ...faultOf(error) });
  }
}

async function speak({ id, text, language, rate }: Extract<Request, { type: 'speak' }>): Promise<void> {
  try {
    if (!voice) throw new Error('The reserve voice has no data yet.');
    (await voice).speak(text, language, rate, (portion) =>
      answer({ type: 'sound', id, ...portion }, [portion.samples.buffer]),
    );
  } catch (error) {
    answer({ type: 'failed', id, ...faultOf(error) });
  }
}

/** Memory that cannot be had is a RangeError, which at the engine's start comes wrapped in an abort of its. */
function faultOf(error: unknown): { fault: 'memory' | 'broken'; message: string } {
  // The engine's own ends are objects with a message that are not errors.
  const { message = String(error) } = Object(error) as Partial<Error>;
  const isMemory = error instanceof RangeError || /RangeError|\bOOM\b|out of memory/i.test(message);
  return { fault: isMemory ? 'memory' : 'broken', message };
}

addEventListener(
  'message',
  ({ data }: MessageEvent<Request>) => void (data.type === 'load' ? load(data) : speak(data)),
);
