/** What the product itself says, for the pages that tell of it: bundled and read by product-texts.mjs when the site is made. */
export { looks } from '../../builder/preview/looks.js';
export { fileFirst, scriptFirst, stepsFor, systems } from '../../builder/take/systems.js';
export { voiceHelp } from '../../../src/controls/words.js';
export { fields, rows, statusTexts } from '../../../src/document/fields.js';
export { msgIn } from '../../../src/localization/messages.js';
import '../../builder/texts/index.js';
