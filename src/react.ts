/**
 * The elements in JSX, for TypeScript with React 19: `import type {} from 'samverka/react'`, once. Types only; what registers
 * the elements is `samverka/define`. React sets a property where an element has one (`data`, `headingLevel`), else an attribute.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SamverkaAgreement } from './elements/agreement/agreement.js';
import type { SamverkaContactCard } from './elements/contact-card/contact-card.js';
import type { SamverkaDocuments } from './elements/documents/documents.js';
import type { SamverkaListen } from './elements/listen/listen.js';
import type { SamverkaPage } from './elements/page/page.js';
import type {
  SamverkaPriorityArea,
  SamverkaPriorityAreas,
} from './elements/priority-areas/priority-areas.js';
import type { SamverkaPromise, SamverkaPromises } from './elements/promises/promises.js';
import type { SamverkaPublished } from './elements/published/published.js';

/** They bubble, so any of the elements may be asked for any of them. */
interface Events {
  'onsamverka-load'?: (event: CustomEvent<{ source: string }>) => void;
  'onsamverka-error'?: (event: CustomEvent<{ path: string; message: string; cause: unknown }>) => void;
  'onsamverka-listen-change'?: (event: CustomEvent<{ state: SamverkaListen['state'] }>) => void;
}

/** Where content comes from. */
interface Source {
  src?: string;
  /** The part of a document to show, validated as it is set. */
  data?: unknown;
}

interface Heading {
  'heading-level'?: 2 | 3 | 4 | 5 | '2' | '3' | '4' | '5';
  headingLevel?: number;
}

type Props<E, Own> = DetailedHTMLProps<HTMLAttributes<E>, E> & Events & Own;

/** What each tag takes in JSX. */
export interface SamverkaIntrinsicElements {
  'samverka-page': Props<SamverkaPage, Source & Heading & { parts?: string; 'structured-data'?: 'off' }>;
  'samverka-promises': Props<SamverkaPromises, Source & Heading & { overview?: 'off' }>;
  'samverka-promise': Props<
    SamverkaPromise,
    Source &
      Heading & {
        status?: 'planned' | 'ongoing' | 'fulfilled' | 'partly' | 'not-fulfilled' | 'not-assessed';
        place?: string;
        period?: string;
      }
  >;
  'samverka-priority-areas': Props<SamverkaPriorityAreas, Source & Heading>;
  'samverka-priority-area': Props<SamverkaPriorityArea, Source & Heading>;
  'samverka-agreement': Props<
    SamverkaAgreement,
    Source & Heading & { signed?: string; 'valid-from'?: string; 'valid-through'?: string }
  >;
  'samverka-documents': Props<SamverkaDocuments, Source & Heading>;
  'samverka-published': Props<
    SamverkaPublished,
    Source & { published?: string; updated?: string; reviewed?: string }
  >;
  'samverka-contact-card': Props<SamverkaContactCard, Source & Heading & { contact?: string }>;
  'samverka-listen': Props<
    SamverkaListen,
    {
      for?: string;
      rate?: number | string;
      remember?: 'none' | 'session' | 'local';
      'reserve-voice'?: string;
      lexicon?: SamverkaListen['lexicon'];
    }
  >;
}

declare module 'react' {
  // The only way to tell React of tags.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends SamverkaIntrinsicElements {}
  }
}
