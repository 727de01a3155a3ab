/** Telephone numbers: that they can be dialled from any phone. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Msg } from '../../../src/localization/messages.js';
import { telUrl } from '../../../src/document/address.js';
import { contactsSchema } from '../../../src/document/document.js';
import type { Value } from '../document/draft.js';
import { objectAt, type Rule } from './rule.js';

const phoneSchema = contactsSchema['items!'][0].phone;
const numberSchema = contactsSchema.emergencyNumbers[0];

/** What is wrong with a number; undefined where nothing is, or nothing is written. */
export function faultIn(written: Value): ((msg: Msg) => string) | undefined {
  if (typeof written !== 'string' || !written.trim()) return undefined;
  const dialled = telUrl(written)?.slice('tel:'.length);
  if (!dialled)
    return (msg) =>
      msg(str`”${written}” går inte att ringa. Skriv numret med siffror, till exempel 08-123 456 00.`);
  const digits = dialled.replace('+', '').length;
  // A Swedish number has seven to nine digits behind its country code (PTS); any other at most fifteen (E.164).
  const isSwedish = dialled.startsWith('+46');
  if (dialled.startsWith('+') && (isSwedish ? digits < 9 : digits < 7))
    return (msg) => msg(str`”${written}” har för få siffror. Kontrollera numret.`);
  if (dialled.startsWith('+') && digits > (isSwedish ? 11 : 15))
    return (msg) =>
      msg(str`”${written}” har för många siffror. Kontrollera numret, och skriv bara ett i varje ruta.`);
  if (!dialled.startsWith('+') && digits > 6)
    return (msg) => msg(str`”${written}” saknar riktnummer. Börja med 0 eller +46.`);
  return undefined;
}

export const contacts: Rule = (place, _around, found) => {
  const phone = objectAt(place, phoneSchema);
  const number = objectAt(place, numberSchema);
  const look = (field: string, value: Value): void => {
    const message = faultIn(value);
    if (message) found({ path: [...place.path, field], kind: 'error', message });
  };
  if (phone) {
    look('e164', phone['e164']);
    // What is dialled is the other, where it is right.
    if (!phone['e164'] || faultIn(phone['e164'])) look('display', phone['display']);
  }
  if (number) look('number', number['number']);
};
