/** What editors who ask are told of an element with nothing in it. */
import type { Problem } from '../document/problem.js';

export const empty: Problem = {
  path: '',
  message: (msg) => msg('Elementet är tomt. Lägg in text i det eller ange src.'),
};
