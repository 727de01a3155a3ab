/** What the form is made of: fields, groups of them, and lists that grow. */
import type { Msg } from '../../../src/localization/messages.js';

export type Words = (msg: Msg) => string;

interface Named {
  readonly name: string;
  readonly label: Words;
  readonly help?: Words;
}

/** One control: what it is for is said beside it, always. */
export interface Field extends Named {
  readonly help: Words;
  /**
   * `line` and `paragraphs` are texts, in each language; `plain` has none; `areas` are the ids of priority areas, `document` that of
   * one document; `promise-group` that of a group of promises; `hours` are opening hours; `bytes` is a number that a chosen file gives.
   */
  readonly kind:
    | 'line'
    | 'paragraphs'
    | 'hours'
    | 'plain'
    | 'date'
    | 'url'
    | 'email'
    | 'telephone'
    | 'number'
    | 'choice'
    | 'yes-no'
    | 'areas'
    | 'document'
    | 'promise-group'
    | 'bytes';
  readonly choices?: readonly (readonly [value: string, label: Words])[];
}

/** Fields that belong together. */
export interface Group extends Named {
  readonly kind: 'group';
  readonly fields: readonly AnyField[];
}

/** As many of a kind as one likes. */
export interface List extends Named {
  readonly kind: 'list';
  /** One of them: "Löfte", and what adds another: "Lägg till ett löfte". */
  readonly one: Words;
  readonly add: Words;
  readonly fields: readonly AnyField[];
  /** The field that names one among the others. */
  readonly title: string;
  /** Whether each is folded away until it is opened. */
  readonly isLong?: boolean;
}

export type AnyField = Field | Group | List;
