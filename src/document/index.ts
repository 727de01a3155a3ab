/** What is needed to take content from an address or a value, loaded when there is one. */
export { allowOrigins } from './load.js';
export { fromAddress, fromData } from './sources.js';
