/** Values that cannot be read as what they should be: visitors don't see them. */
import { str } from '@lit/localize/internal/str-tag.js';
import { safeUrl } from '../../../src/document/address.js';
import { date, email, language, number, url } from '../../../src/document/schema.js';
import type { Path } from '../document/draft.js';
import { typedDate, typedNumber } from '../take/typed.js';
import { isEmpty, type Found, type Rule } from './rule.js';

function lookAtAddress(written: string, path: Path, found: Found): void {
  if (!safeUrl(written))
    found({
      path,
      kind: 'error',
      message: (msg) =>
        msg(
          str`Adressen ”${written}” tas bort, för den är inte säker att följa. Börja den med https://, http://, mailto: eller tel:, eller med / för en sida på er egen webbplats.`,
        ),
    });
  else if (/^www\.[^/]+\./i.test(written))
    found({
      path,
      kind: 'warning',
      message: (msg) => msg(str`Skriv https:// före ”${written}”. Annars söks sidan på er egen webbplats.`),
    });
  else if (email(written))
    found({
      path,
      kind: 'warning',
      message: (msg) => msg(str`Skriv mailto: före ”${written}”, så öppnas ett brev.`),
    });
}

export const values: Rule = ({ schema, value, path }, _around, found) => {
  if (typeof schema !== 'function' || isEmpty(value)) return;
  const words = typeof value === 'string' ? value.trim() : undefined;
  if (schema === date && (words === undefined || !typedDate(words)))
    found({
      path,
      kind: 'error',
      message: (msg) =>
        msg(
          str`”${value}” går inte att läsa som ett datum. Skriv till exempel 17 juli 2018, april 2014 eller 2017.`,
        ),
    });
  if (schema === number && (words === undefined ? !Number.isFinite(value) : typedNumber(words) === undefined))
    found({
      path,
      kind: 'error',
      message: (msg) => msg(str`”${value}” är inget tal. Skriv bara siffror, till exempel 70 eller 2,5.`),
    });
  if (schema === email && !email(value))
    found({
      path,
      kind: 'error',
      message: (msg) => msg(str`”${value}” är ingen e-postadress. Skriv den som namn@exempel.se.`),
    });
  if (schema === language && !language(value))
    found({
      path,
      kind: 'error',
      message: (msg) => msg(str`”${value}” är ingen språkkod. Skriv till exempel sv eller en.`),
    });
  if (schema === url && words !== undefined) lookAtAddress(words, path, found);
};
