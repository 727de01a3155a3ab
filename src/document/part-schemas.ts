/** The description of each part of a document, by the name its tag has without the prefix. */
import {
  agreementSchema,
  contactsSchema,
  datesSchema,
  documentSchema,
  documentsSchema,
  priorityAreaSchema,
  priorityAreasSchema,
  promiseSchema,
  promisesSchema,
} from './document.js';
import type { PartName } from './parts.js';
import type { Schema } from './schema.js';

export const partSchemas = {
  page: documentSchema,
  promises: promisesSchema,
  promise: promiseSchema,
  'priority-areas': priorityAreasSchema,
  'priority-area': priorityAreaSchema,
  agreement: agreementSchema,
  documents: documentsSchema,
  published: datesSchema,
  'contact-card': contactsSchema,
} as const satisfies Readonly<Record<PartName, Schema>>;
