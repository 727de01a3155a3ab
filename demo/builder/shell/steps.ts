/** The steps of the work, each with a place of its own in the page's address. */
import type { Msg } from '../../../src/localization/messages.js';

export const steps = [
  { name: 'borja', label: (msg: Msg) => msg('Börja') },
  { name: 'skriv', label: (msg: Msg) => msg('Skriv') },
  { name: 'granska', label: (msg: Msg) => msg('Se hur det blir') },
  { name: 'kontrollera', label: (msg: Msg) => msg('Kontrollera') },
  { name: 'ta-med', label: (msg: Msg) => msg('Ta med') },
] as const;

export type StepName = (typeof steps)[number]['name'];

/** The step that an address names; the first where it names none. */
export const stepOf = (hash: string): StepName =>
  steps.find(({ name }) => `#${name}` === hash)?.name ?? 'borja';
