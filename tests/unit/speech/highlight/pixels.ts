/** What tests of the highlight see: pictures of the page, and the contrast of text in them. */
import { screenshot } from '../../../commands.js';

export type Colour = readonly [red: number, green: number, blue: number];

const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours as WCAG 2 counts it, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as the browser computes it. */
export function colourOf(value: string): Colour {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Takes a picture of the page's upper part, and gives it with what tells the colours of a stretch of text in it. */
export async function picture(name: string): Promise<{
  /** The most common colour there, the one that differs most from it, and how much is not ground, 0 to 1. */
  coloursOf(range: Range): { ground: Colour; letters: Colour; ink: number };
  /** What the stretch looks like, to be compared with another picture of it. */
  lookOf(range: Range): string;
}> {
  const path = `tests/tooling/shots/highlight-${name}.png`;
  // Where text stands depends on how wide the window of the picture is.
  const [width, height] = [innerWidth, innerHeight];
  await screenshot({ path, width, height });
  const blob = await (await fetch(`/${path}?${Math.random()}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
    willReadFrequently: true,
  }) as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const pixelsOf = (range: Range): Uint8ClampedArray => {
    const box = range.getBoundingClientRect();
    const [left, top] = [Math.ceil(box.left), Math.ceil(box.top)];
    return context.getImageData(left, top, Math.floor(box.right) - left, Math.floor(box.bottom) - top).data;
  };
  return {
    lookOf: (range) => pixelsOf(range).join(),
    coloursOf(range) {
      const data = pixelsOf(range);
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const key = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const all = [...counts]
        .sort(([, one], [, other]) => other - one)
        .map(([key]) => key.split(' ').map(Number) as unknown as Colour);
      const [ground] = all;
      const letters = all.reduce((most, colour) =>
        contrast(ground, colour) > contrast(ground, most) ? colour : most,
      );
      const ink = all.reduce(
        (sum, colour) => sum + (contrast(ground, colour) >= 3 ? (counts.get(colour.join(' ')) ?? 0) : 0),
        0,
      );
      return { ground, letters, ink: (ink * 4) / data.length };
    },
  };
}
