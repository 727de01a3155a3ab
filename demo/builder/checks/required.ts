/** What a document cannot do without: visitors don't see an item that lacks it. */
import { isDraft } from '../document/draft.js';
import type { Msg } from '../../../src/localization/messages.js';
import { hasFields, isEmpty, type Rule } from './rule.js';

/** What to write, by the name of the field. */
const asks: Readonly<Record<string, ((msg: Msg) => string) | undefined>> = {
  title: (msg) => msg('Skriv en rubrik. Utan den visas inte det här.'),
  text: (msg) => msg('Skriv en text. Utan den visas inte det här.'),
  url: (msg) => msg('Skriv adressen som länken ska gå till. Utan den visas inte länken.'),
  name: (msg) => msg('Skriv ett namn. Utan det visas inte det här.'),
  display: (msg) => msg('Skriv telefonnumret.'),
  label: (msg) => msg('Skriv vart numret går.'),
  number: (msg) => msg('Skriv numret.'),
  say: (msg) => msg('Skriv hur orden ska läsas upp.'),
  lang: (msg) => msg('Välj språk.'),
};

/** These are given when the document is taken away; lists may be empty. */
const GIVEN = /^(id|schemaVersion)!$/;

export const required: Rule = ({ schema, value, path }, _around, found) => {
  if (!hasFields(schema) || !isDraft(value)) return;
  for (const [written, field] of Object.entries(schema)) {
    if (!written.endsWith('!') || GIVEN.test(written) || Array.isArray(field)) continue;
    const name = written.slice(0, -1);
    // An object that is there says itself what it lacks.
    if (!isEmpty(value[name]) || (hasFields(field) && isDraft(value[name]))) continue;
    const inner = hasFields(field) ? 'name' : name;
    const message = asks[inner];
    if (message)
      found({ path: hasFields(field) ? [...path, name, inner] : [...path, name], kind: 'error', message });
  }
};
