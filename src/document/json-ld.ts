/** A Samverka document as schema.org data, for search engines. */
import { safeUrl } from './address.js';
import {
  outcomesOf,
  type Address,
  type Agreement,
  type Contact,
  type Documents,
  type PromiseItem,
  type SamverkaDocument,
} from './document.js';
import type { PartialDate } from './partial-date.js';
import type { Text } from './schema.js';

/** JSON-LD: an object, a list or a value; undefined properties are left out when it is written. */
type Json = string | number | boolean | undefined | readonly Json[] | { readonly [name: string]: Json };

/** The states of an Action that tell what became of a promise. */
const actionStatus = {
  planned: 'PotentialActionStatus',
  ongoing: 'ActiveActionStatus',
  fulfilled: 'CompletedActionStatus',
  partly: 'CompletedActionStatus',
  'not-fulfilled': 'FailedActionStatus',
  'not-assessed': undefined,
} as const;

/** One value as it is, several as a list. */
const one = (values: readonly Json[]): Json => (values.length > 1 ? values : values[0]);

const schemaOrg = (name: string): string => `https://schema.org/${name}`;

/** An ISO 8601 interval with open ends, which schema.org's `temporalCoverage` takes. */
const coverage = (from?: string, through?: string): string | undefined =>
  from || through ? `${from ?? '..'}/${through ?? '..'}` : undefined;

/** The first and the last moment of a date as precise as it is known: an action's times are of schema.org's kind DateTime, not Date. */
const begins = (date: PartialDate | undefined): string | undefined =>
  date && `${date}${'-01-01'.slice(date.length - 4)}T00:00`;
function ends(date: PartialDate | undefined): string | undefined {
  if (!date) return undefined;
  const [year, month = '12', day] = date.split('-');
  const last = day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}T23:59`;
}

/**
 * The JSON-LD of a page. Texts are in the document's language; addresses are resolved against `base`.
 */
export function jsonLd(page: SamverkaDocument, base: string, id?: string): Json {
  const say = (text: Text | undefined): string | undefined => {
    if (typeof text !== 'object') return text;
    const [base = ''] = page.lang.split('-');
    return text[page.lang] ?? text[base] ?? Object.values(text)[0];
  };
  const sayAll = (texts: readonly Text[] | undefined): string | undefined =>
    texts?.length ? texts.map(say).join('\n') : undefined;
  const resolve = (url: string | undefined): string | undefined =>
    url ? safeUrl(url, base)?.href : undefined;

  const { kind, name, url, organisationNumber } = page.publisher;
  const publisher: Json = {
    '@type': kind === 'other' ? 'Organization' : 'GovernmentOrganization',
    name: say(name) || undefined,
    url: resolve(url),
    taxID: organisationNumber,
  };
  const period = page.promises?.period;

  const address = (from: Address | undefined): Json =>
    from && {
      '@type': 'PostalAddress',
      streetAddress: from.street,
      postOfficeBoxNumber: from.postOfficeBox,
      postalCode: from.postalCode,
      addressLocality: from.city,
      addressCountry: 'SE',
    };

  const promise = (item: PromiseItem): Json => ({
    '@type': 'Action',
    name: say(item.title),
    description: sayAll(item.body),
    actionStatus: item.status && actionStatus[item.status] && schemaOrg(actionStatus[item.status] ?? ''),
    agent: item.responsible ? { '@type': 'Organization', name: say(item.responsible) } : undefined,
    location: item.place ? { '@type': 'Place', name: say(item.place) } : undefined,
    startTime: begins(item.period?.from),
    endTime: ends(item.period?.through),
    result: one(
      outcomesOf(item).map((outcome) => ({
        '@type': 'CreativeWork',
        text: say(outcome.text),
        url: resolve(outcome.url),
        datePublished: outcome.date,
      })),
    ),
  });

  const agreement = (item: Agreement): Json => ({
    '@type': 'DigitalDocument',
    name: say(item.title),
    text: sayAll(item.body),
    dateCreated: item.signed,
    expires: item.validThrough,
    temporalCoverage: coverage(item.validFrom, item.validThrough),
    author: item.parties?.map(({ name, kind, url }) => ({
      '@type': kind === 'other' ? 'Organization' : 'GovernmentOrganization',
      name: say(name),
      url: resolve(url),
    })),
  });

  const files = (documents: Documents): readonly Json[] =>
    documents.items.map((file) => ({
      '@type': 'DigitalDocument',
      name: say(file.title),
      url: resolve(file.url),
      encodingFormat: file.format,
      datePublished: file.date,
      inLanguage: file.lang,
    }));

  const contact = (item: Contact): Json => ({
    '@type': 'ContactPoint',
    name: say(item.name),
    contactType: say(item.role),
    telephone: one(
      [...(item.phone ? [item.phone] : []), ...(item.phones ?? [])].map(
        ({ e164, display }) => e164 ?? display,
      ),
    ),
    email: item.email,
    url: resolve(item.ask?.url),
  });

  const { dates, priorityAreas, contacts } = page;
  const addresses = contacts?.items.flatMap(
    ({ visitingAddress, postalAddress }) => visitingAddress ?? postalAddress ?? [],
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': id,
    name: say(page.title) || undefined,
    description: sayAll(page.intro),
    inLanguage: page.lang || undefined,
    datePublished: dates?.published,
    dateModified: dates?.updated,
    lastReviewed: dates?.reviewed,
    temporalCoverage: period && coverage(period.from, period.through),
    relatedLink: page.relatedLinks?.items.map((link) => resolve(link.url)),
    keywords: priorityAreas?.items.map((area) => say(area.title) ?? ''),
    publisher: {
      ...publisher,
      address: address(addresses?.[0]),
      contactPoint: contacts?.items.map(contact),
    },
    mainEntity: page.promises && {
      '@type': 'ItemList',
      name: say(page.promises.title),
      numberOfItems: page.promises.items.length,
      itemListElement: page.promises.items.map((item, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: promise(item),
      })),
    },
    hasPart: [
      ...(page.agreement ? [agreement(page.agreement)] : []),
      ...(page.documents ? files(page.documents) : []),
    ],
  };
}
