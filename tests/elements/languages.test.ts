/** Languages: labels follow the element, content keeps its own; `lang` stands where the language changes, nowhere else. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  documentOf,
  everything,
  find,
  json,
  lines,
  otherPage,
  put,
  SEED,
  settled,
  show,
  showData,
  showSrc,
  type Json,
  type Part,
} from './fixtures.js';

/** The language of each text in an element: the nearest `lang` of every text node, with the text. */
function spoken(element: Element): [string, string][] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: [string, string][] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const lang = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (/\p{L}/u.test(data)) texts.push([lang, data.trim()]);
  }
  return texts;
}
const spokenIn = (lang: string, element: Element): string[] =>
  spoken(element).flatMap(([spokenLang, text]) => (spokenLang === lang ? text : []));

/** Every element with a `lang`, by its tag. */
const marked = (element: Element): string[] =>
  [...element.querySelectorAll('[lang]')].map(({ localName, lang }: Json) => `${localName} ${lang}`);

describe('a page of two languages', () => {
  it('has each element in its own', async () => {
    const place = await show<HTMLElement>(`<div>
      <samverka-published published="2018-07-17"></samverka-published>
      <section lang="en"><samverka-published published="2018-07-17"></samverka-published>
      <samverka-published lang="sv" published="2018-07-17"></samverka-published></section></div>`);
    expect(lines(place)).to.deep.equal([
      'Senast publicerad: 17 juli 2018',
      'Last published: 17 July 2018',
      'Senast publicerad: 17 juli 2018',
    ]);
    expect(marked(place)).to.deep.equal(['section en', 'samverka-published sv']);
  });

  it('has an author’s nested elements in theirs', async () => {
    const element =
      await show(`<samverka-promises><h2>Löften</h2><samverka-promise><h3>Ljus</h3><p>Status: Pågår</p></samverka-promise>
      <samverka-promise lang="en"><h3>Light</h3><p>Status: Pågår</p></samverka-promise></samverka-promises>`);
    expect(lines(element)).to.deep.equal([
      'Löften',
      '0 av 2 löften är uppfyllda',
      'Pågår: 2',
      'Ljus',
      'Status: Pågår',
      'Light',
      'Status: Ongoing',
    ]);
  });

  it('has no lang where there is one language', async () => {
    for (const lang of ['sv', 'en'] as const) {
      document.documentElement.lang = lang;
      const page = await showSrc('samverka-page', json(everything(lang), 'one'));
      expect([page.outerHTML.match(/ lang=/g), page.hasAttribute('lang')]).to.deep.equal([null, false]);
    }
  });
});

describe('a Swedish document on an English page', () => {
  const make = async (tag = 'samverka-page'): Promise<Part> => {
    document.documentElement.lang = 'en';
    return showSrc(tag, json(everything('sv')));
  };

  it('has English labels and dates', async () => {
    const shown = lines(await make());
    expect(shown).to.include.members([
      'Status: Partly fulfilled',
      'Assessed: 17 July 2018',
      'Period: from 2017 to June 2018',
      'Place: Torget',
      'No longer valid. The agreement was valid until 2017. Read the current agreement',
      'Råd (link to another website)',
      'Avtalet (pdf, 213 kB) – Avtal (April 2014) – Avtalet as a web page',
      'Last published: 17 July 2018',
      'Postal address: 134 81 Norrvik',
    ]);
  });

  it('says of each text which language it is in', async () => {
    const page = await make();
    const swedish = spokenIn('sv', page);
    expect(swedish).to.include.members([
      'Trygghet',
      'Vi lyssnar.',
      'Löften',
      'Ljusare gator',
      'Lampor på torget.',
      'Torget',
      'Kommunen',
      'Krogen',
      '40 lampor',
      '31 lampor',
      'Vandring',
      'Polisen',
      'Avtalet',
      'Tillstånd',
      'svarar',
      'vardagar',
      'Fråga',
      'Mer',
    ]);
    // "Norrvik", "SOS" and names are the same in any language.
    const english = spokenIn('en', page).filter((text) =>
      /[åäö]|^(Vandring|Kommunen|Krogen|Torget|Polisen|svarar|Mer)/.test(text),
    );
    expect(english).to.deep.equal([]);
    const labels = spoken(page).filter(
      ([lang, text]) => lang === 'sv' && /^(Status|Place|Assessed|\(link|No longer|Last)/.test(text),
    );
    expect(labels).to.deep.equal([]);
  });

  it('says so of words inside Samverka’s own too: when an activity is', async () => {
    const page = await make('samverka-promise');
    const item = find(page, 'dd li');
    expect(item.innerText).to.equal('Vandring (våren, done)');
    expect(
      spoken(item)
        .filter(([, text]) => text.includes('våren'))
        .map(([lang]) => lang),
    ).to.deep.equal(['sv']);
    expect(
      spoken(item)
        .filter(([, text]) => text.includes('done'))
        .map(([lang]) => lang),
    ).to.deep.equal(['en']);
  });

  it('has the lang on what holds the text, never on a Samverka element', async () => {
    const page = await make();
    expect(marked(page).filter((line) => line.startsWith('samverka-'))).to.deep.equal([]);
    expect(page.hasAttribute('lang')).to.equal(false);
    for (const tag of [
      'samverka-promises',
      'samverka-agreement',
      'samverka-contact-card',
      'samverka-documents',
    ]) {
      const element = await make(tag);
      expect(
        [element, ...element.querySelectorAll('samverka-promise')].some((each) => each.hasAttribute('lang')),
      ).to.equal(false);
    }
  });

  it('has its labels without a lang, as they are in the language around them', async () => {
    const page = await make();
    expect([...page.querySelectorAll('dt')].every((label) => !label.hasAttribute('lang'))).to.equal(true);
  });

  it('has warnings in links in the right language', async () => {
    const page = await make('samverka-priority-area');
    const link = [...page.querySelectorAll('a')].at(-1) as Element;
    expect(spoken(link)).to.deep.equal([
      ['sv', 'Råd'],
      ['en', '(link to another website)'],
    ]);
  });

  it('changes to labels without a lang when the page turns Swedish', async () => {
    const page = await make();
    document.documentElement.lang = 'sv';
    await settled();
    const fresh = await showSrc('samverka-page', json(everything('sv')));
    expect(marked(page)).to.deep.equal(marked(fresh));
    expect(marked(fresh)).to.deep.equal([]);
  });

  it('read from another page has its language too', async () => {
    document.documentElement.lang = 'en';
    const element = await showSrc(
      'samverka-promise',
      otherPage(
        '<div class="samverka-promise"><h2>Ljus</h2><p>Läs <a href="https://example.org/">mer</a>.</p><p>Plats: Torget<br>Status: Pågår</p></div>',
      ),
    );
    expect(lines(element)).to.deep.equal([
      'Ljus',
      'Status: Ongoing',
      'Läs mer (link to another website).',
      'Place: Torget',
    ]);
    expect(spokenIn('sv', element)).to.deep.equal(['Ljus', 'Läs', 'mer', 'Torget']);
    expect(element.hasAttribute('lang')).to.equal(false);
  });
});

describe('a text in several languages', () => {
  const item: Json = {
    id: 'a',
    title: { sv: 'Ljus', en: 'Light', fi: 'Valo' },
    body: [{ sv: 'Text.', en: 'Words.' }, 'Bara svenska.'],
    place: { sv: 'Torget' },
  };
  const shown = async (lang: string): Promise<Part> => {
    document.documentElement.lang = lang;
    return showSrc('samverka-promise', json(documentOf({ promises: { title: 'Löften', items: [item] } })));
  };

  it('is shown in the language of the element', async () => {
    expect(lines(await shown('sv'))).to.deep.equal(['Ljus', 'Text.', 'Bara svenska.', 'Plats: Torget']);
    expect(lines(await shown('en'))).to.deep.equal(['Light', 'Words.', 'Bara svenska.', 'Place: Torget']);
    expect(spoken(await shown('en'))).to.deep.equal([
      ['en', 'Light'],
      ['en', 'Words.'],
      ['sv', 'Bara svenska.'],
      ['en', 'Place'],
      ['sv', 'Torget'],
    ]);
  });

  it('is shown in the document’s language, and says so, where it is not translated', async () => {
    const element = await shown('de');
    expect(spoken(element).filter(([, text]) => !/Plats/.test(text))).to.deep.equal([
      ['sv', 'Ljus'],
      ['sv', 'Text.'],
      ['sv', 'Bara svenska.'],
      ['sv', 'Torget'],
    ]);
  });

  it('is found by the first part of the tag, and in any case', async () => {
    expect(lines(await shown('en-GB'))[0]).to.equal('Light');
    expect(lines(await shown('EN'))[0]).to.equal('Light');
    expect(lines(await shown('fi-FI'))[0]).to.equal('Valo');
  });

  it('in the first language there is, where it has neither', async () => {
    document.documentElement.lang = 'de';
    const element = await showData('samverka-promise', { id: 'a', title: { fi: 'Valo' }, body: [] });
    expect(spoken(element)).to.deep.equal([['fi', 'Valo']]);
  });

  it('follows a change of language', async () => {
    const element = await shown('sv');
    element.lang = 'en';
    await settled();
    expect(lines(element)[0]).to.equal('Light');
  });
});

describe('dates', () => {
  it('are in the language of their element, and say so inside another', async () => {
    document.documentElement.lang = 'fi';
    const element = put<Part>('<samverka-published></samverka-published>');
    element.setAttribute('src', SEED);
    await new Promise((resolve) => element.addEventListener('samverka-load', resolve));
    expect(lines(element)).to.deep.equal(['Senast publicerad: 17 juli 2018']);
    expect(spokenIn('sv', element)).to.deep.equal(['Senast publicerad', '17 juli 2018']);
  });
});
