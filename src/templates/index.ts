/** What each part looks like as ordinary HTML. Loaded when the first element has something to show. */
export { catalogues } from '../localization/catalogues/index.js';
export { validity } from '../document/validity.js';
export { refusalOf } from './choice.js';
export { wordsOf } from './context.js';
export { adoptStyles } from './adopt.js';
export { gatherIn } from './gathered.js';
export { saveTemplate, templateOf } from './template-of.js';
