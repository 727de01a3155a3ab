/** Links that leave the site say so inside, after a space, in the language of the element; by origin, never by `rel`. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { find, lines, settled, show, showData, type Part } from './fixtures.js';

const WARNING = '(länk till annan webbplats)';
const OTHER = 'https://example.org/x';

/** The text of a link in an author's HTML. */
const own = async (html: string, attributes = ''): Promise<string> => {
  const element = await show(
    `<samverka-promise ${attributes}><h3>Löfte</h3><p>Läs ${html}.</p></samverka-promise>`,
  );
  return find(element, 'p a').innerText;
};

/** The text of a link of the model. */
const given = async (url: string, attributes = '', text = 'mer'): Promise<string> => {
  const element = await showData(
    'samverka-priority-area',
    { id: 'a', title: 'A', links: [{ text, url }] },
    attributes,
  );
  return find(element, 'a').innerText;
};

for (const [source, text] of [
  ['an author’s HTML', (url: string, attributes?: string) => own(`<a href="${url}">mer</a>`, attributes)],
  ['a document', given],
] as const)
  describe(`a link in ${source}`, () => {
    it('to another site says so, in the language of the element', async () => {
      expect(await text(OTHER)).to.equal(`mer ${WARNING}`);
      expect(await text(OTHER, 'lang="en"')).to.equal('mer (link to another website)');
    });

    it('to the same site says nothing, however it is written', async () => {
      for (const url of [
        'plan.html',
        '/plan',
        '#del',
        '?sida=2',
        `${location.origin}/plan`,
        `//${location.host}/plan`,
      ])
        expect(await text(url), url).to.equal('mer');
    });

    it('to the same host on another port or scheme is to another site', async () => {
      expect(await text(`http://${location.hostname}:1/`)).to.equal(`mer ${WARNING}`);
      expect(await text(`https://${location.host}/`)).to.equal(`mer ${WARNING}`);
      expect(await text('//example.org/')).to.equal(`mer ${WARNING}`);
    });

    it('to mail or telephone says nothing', async () => {
      expect(await text('mailto:kommun@example.org')).to.equal('mer');
      expect(await text('tel:+46857047000')).to.equal('mer');
    });
  });

describe('a link in an author’s HTML', () => {
  it('is not judged by rel, target or class', async () => {
    const forced = 'target="_blank" rel="noopener noreferrer nofollow external" class="external"';
    expect(await own(`<a href="/plan" ${forced}>mer</a>`)).to.equal('mer');
    expect(await own(`<a href="${OTHER}" rel="">mer</a>`)).to.equal(`mer ${WARNING}`);
  });

  it('that says so already says it once, in any of the languages', async () => {
    for (const said of [
      'mer (länk till annan webbplats)',
      'mer, länk till annan webbplats',
      'mer <span>(Länk till annan webbplats)</span>',
      'more (link to another website)',
    ])
      expect(await own(`<a href="${OTHER}">${said}</a>`)).to.equal(said.replace(/<[^>]*>/g, ''));
  });

  it('without words gets none: an image says what it says', async () => {
    const element = await show(
      `<samverka-promise><h3>Löfte</h3><p><a href="${OTHER}"><img src="/demo/none.png" alt=""></a> Text.</p></samverka-promise>`,
    );
    expect(find(element, 'a').textContent).to.equal('');
  });

  it('keeps all its attributes', async () => {
    const html = `<a href="${OTHER}" target="_blank" rel="noopener" class="min" id="lank" title="T" data-x="1">mer</a>`;
    await own(html);
    const link = find<HTMLAnchorElement>(document, '#lank');
    expect(link.outerHTML.replace(/ ?<span.*?<\/span>/, '')).to.equal(html);
  });

  it('changes its warning with the language, and never doubles it', async () => {
    const element = await show<Part>(
      `<samverka-promise><h3>Löfte</h3><p><a href="${OTHER}">mer</a></p></samverka-promise>`,
    );
    for (const [lang, words] of [
      ['en', 'mer (link to another website)'],
      ['sv', `mer ${WARNING}`],
      ['en-GB', 'mer (link to another website)'],
    ] as const) {
      element.lang = lang;
      await settled();
      expect(find(element, 'a').innerText).to.equal(words);
    }
  });

  it('is marked wherever it stands: in lists, tables, rows, headings and quotations', async () => {
    const link = `<a href="${OTHER}">mer</a>`;
    const element =
      await show(`<samverka-promise><h3>Löfte ${link}</h3><ul><li>Ett ${link}</li></ul><table><tr><td>${link}</td></tr></table>
      <blockquote>${link}</blockquote><p>Plats: Torget ${link}</p></samverka-promise>`);
    expect([...element.querySelectorAll('a')].map((each) => each.innerText)).to.deep.equal(
      Array(5).fill(`mer ${WARNING}`),
    );
    expect(lines(element)).to.include(`Plats: Torget mer ${WARNING}`);
  });

  it('keeps the model free of the warning', async () => {
    const element = await show(
      `<samverka-promise><h3>Löfte</h3><p>Läs <a href="${OTHER}">mer</a>.</p></samverka-promise>`,
    );
    expect((element.model as { body: string[] }).body).to.deep.equal(['Läs mer.']);
    element.setAttribute('place', 'Torget');
    await settled();
    expect((element.model as { body: string[] }).body).to.deep.equal(['Läs mer.']);
  });

  it('that an author adds later is marked too', async () => {
    const element = await show('<samverka-promise><h3>Löfte</h3><p>Text.</p></samverka-promise>');
    element.insertAdjacentHTML('beforeend', `<p><a href="${OTHER}">mer</a></p>`);
    await settled();
    expect(find(element, 'a').innerText).to.equal(`mer ${WARNING}`);
  });
});

describe('a link in a document', () => {
  it('has the warning inside, and opens in the same window', async () => {
    await given(OTHER);
    const link = find<HTMLAnchorElement>(document, 'samverka-priority-area a');
    expect([link.textContent?.trim(), link.getAttribute('target'), link.getAttribute('rel')]).to.deep.equal([
      `mer ${WARNING}`,
      null,
      null,
    ]);
  });

  it('that says so already says it once', async () => {
    expect(await given(OTHER, '', `mer ${WARNING}`)).to.equal(`mer ${WARNING}`);
  });
});
