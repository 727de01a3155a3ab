/** How the editor's own site looks, as far as Samverka takes after it: colours, corners and a font, and the lines of CSS that say so. */
import type { Msg } from '../../../src/localization/messages.js';

/** By the name of the property; `font` is the site's own and no line of Samverka's. */
export type Looks = Readonly<Record<string, string>>;

export interface Look {
  readonly name: string;
  readonly label: (msg: Msg) => string;
  readonly kind: 'colour' | 'length';
  /** What the control begins with when nothing is chosen. */
  readonly start: string;
}

/** The properties that the README names, in its order. */
export const looks: readonly Look[] = [
  {
    name: '--samverka-accent',
    label: (msg) => msg('Färg på löftets kant och på knappen'),
    kind: 'colour',
    start: '#1b7a72',
  },
  {
    name: '--samverka-border',
    label: (msg) => msg('Färg på linjer runt rutor'),
    kind: 'colour',
    start: '#87948f',
  },
  { name: '--samverka-surface', label: (msg) => msg('Färg i rutorna'), kind: 'colour', start: '#f2f6f5' },
  { name: '--samverka-focus', label: (msg) => msg('Färg på fokusramen'), kind: 'colour', start: '#1d2528' },
  { name: '--samverka-radius', label: (msg) => msg('Rundade hörn'), kind: 'length', start: '0.25em' },
  { name: '--samverka-gap', label: (msg) => msg('Avstånd mellan löften'), kind: 'length', start: '1.25em' },
];

/** True for what can stand as the value: nothing that could end the line. */
export const isLook = ({ kind }: Look, value: string): boolean =>
  kind === 'colour' ? /^#[0-9a-f]{6}$/i.test(value) : /^\d{1,3}(\.\d{1,3})?(em|px|%)$/.test(value);

/** The rule for the site's style sheet; '' where nothing is chosen. */
export function styleLines(chosen: Looks): string {
  const lines = looks.flatMap((look) => {
    const value = chosen[look.name] ?? '';
    return isLook(look, value) ? [`  ${look.name}: ${value};`] : [];
  });
  return lines.length ? `:root {\n${lines.join('\n')}\n}\n` : '';
}
