/** What is needed to read HTML, loaded when there is some to read. */
export { findPart } from './foreign.js';
export { areStray, orphansOf } from './orphans.js';
export { readPart } from './read.js';
