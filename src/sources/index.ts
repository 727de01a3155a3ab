/** What is needed to take content from an address or a value, loaded when there is one. */
export { allowOrigins } from '../document/load.js';
export { fromAddress, fromData } from './content.js';
export { upgradeLink } from './link.js';
/** The texts of this module, for a script that keeps only its own. */
export { catalogues } from '../localization/catalogues/index.js';
