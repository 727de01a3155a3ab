/** The builder's texts, beside those of the elements: found with the same `msg`. Imported for its effect. */
import { addTexts } from '../../../src/localization/messages.js';
import { catalogues } from './catalogues/index.js';

addTexts(catalogues);
