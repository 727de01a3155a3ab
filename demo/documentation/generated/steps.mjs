/** A CMS's own steps, in the builder's words: `<!-- generated: steps wordpress -->`. */
import { productTexts } from '../product-texts.mjs';

const WORDS = {
  sv: {
    take: 'Ta',
    or: 'Kommer den inte fram, ta',
    A: 'form A, en länk',
    B: 'form B, vanlig text med en klass',
    C: 'form C, elementet självt',
  },
  en: {
    take: 'Take',
    or: 'If it does not come through, take',
    A: 'form A, a link',
    B: 'form B, plain text with a class',
    C: 'form C, the element itself',
  },
};

export default async function steps(language, _context, id) {
  const { systems, stepsFor, msgIn } = await productTexts();
  const system = systems.find((each) => each.id === id);
  if (!system)
    throw new Error(`The builder has no system ${id}. It has ${systems.map((each) => each.id).join(', ')}.`);
  const words = WORDS[language];
  const msg = msgIn(language);
  const { form, otherwise, why } = system;
  const second = otherwise === form ? '' : ` ${words.or} **${words[otherwise]}**.`;
  const list = stepsFor(system, form).map((step, index) => `${index + 1}. ${step(msg)}`);
  return `${words.take} **${words[form]}**. ${why(msg)}${second}\n\n${list.join('\n')}`;
}
