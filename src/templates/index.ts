/** What each part looks like as ordinary HTML. Loaded when the first element has something to show. */
export { catalogues } from '../localization/catalogues/index.js';
export { gather } from '../document/gather.js';
export { validity } from '../document/validity.js';
export { textOf } from '../html/text.js';
export { labelLanguage, wordsOf } from './context.js';
export { adoptLightStyles } from './light.styles.js';
export { pageTemplate } from './page.js';
export {
  agreementTemplate,
  contactCardTemplate,
  documentsTemplate,
  priorityAreasTemplate,
  priorityAreaTemplate,
  promisesTemplate,
  promiseTemplate,
  publishedTemplate,
} from './parts.js';
