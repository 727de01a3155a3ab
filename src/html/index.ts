/** What is needed to read HTML, loaded when there is some to read. */
export { empty } from './empty.js';
export { findPart } from './foreign.js';
export { areStray, orphansOf } from './orphans.js';
export { readPart } from './read.js';
/** The texts of this module, for a script that keeps only its own. */
export { catalogues } from '../localization/catalogues/index.js';
