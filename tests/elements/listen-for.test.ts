/** What the player reads, and words of the municipality’s own: `for` and `lexicon`. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { documentOf, find, put, settled, showData } from './fixtures.js';
import { play, readBy, SENTENCES, showPlayer, textOf, voice, type Player } from './listen.js';

/** What is told while something is done: of the console and of the events. */
async function toldIn(work: () => unknown): Promise<{ lines: string[]; events: unknown[] }> {
  const told = { lines: [] as string[], events: [] as unknown[] };
  const { warn } = console;
  console.warn = (line: string) => told.lines.push(line);
  const heard = ({ detail }: CustomEventInit): number => told.events.push(detail);
  document.addEventListener('samverka-error', heard);
  try {
    await work();
  } finally {
    console.warn = warn;
    document.removeEventListener('samverka-error', heard);
  }
  return told;
}

describe('for', () => {
  const page = (attributes: string): Player =>
    put<Player>(
      `<samverka-listen ${attributes}></samverka-listen><p id="a">Det första.</p><p>Emellan.</p><p id="b">Det andra.</p>`,
    );

  it('names what is read', async () => {
    expect(await readBy(page('for="b"'))).to.deep.equal(['Det andra.']);
  });

  it('may name several, which are read in its order', async () => {
    expect(await readBy(page('for=" b  a "'))).to.deep.equal(['Det andra.', 'Det första.']);
  });

  it('as data-for', async () => {
    expect(await readBy(page('data-for="b"'))).to.deep.equal(['Det andra.']);
  });

  it('is read at play', async () => {
    const player = page('for="a"');
    player.setAttribute('for', 'b');
    expect(await readBy(player)).to.deep.equal(['Det andra.']);
  });

  it('an id that is not there is told of, and the others are read', async () => {
    const player = page('for="borta a"');
    const { lines, events } = await toldIn(() => readBy(player));
    expect(lines).to.deep.equal([
      'Samverka <samverka-listen> for: ”borta” finns inte på sidan. Skriv ett id som finns.',
    ]);
    expect(events).to.deep.equal([
      { path: 'for', message: '”borta” finns inte på sidan. Skriv ett id som finns.', cause: undefined },
    ]);
    expect(voice.texts).to.deep.equal(['Det första.']);
  });

  it('is told of in the language of the player', async () => {
    const { lines } = await toldIn(() => play(page('for="borta a" lang="en"')));
    expect(lines).to.deep.equal([
      'Samverka <samverka-listen> for: “borta” is not on the page. Write an id that is.',
    ]);
  });

  it('with no id that is there, nothing is read in its place', async () => {
    const player = page('for="borta"');
    await toldIn(() => play(player));
    expect([player.state, voice.texts]).to.deep.equal(['unavailable', []]);
  });

  it('without it: the page around it, the main part, or all', async () => {
    const player = put<Player>('<samverka-listen></samverka-listen><p>I mitten.</p>');
    expect(await readBy(player)).to.deep.equal(['I mitten.']);
    const main = find(document, 'main');
    const article = document.createElement('article');
    article.append(...main.childNodes);
    main.replaceWith(article);
    try {
      document.body.insertAdjacentHTML('beforeend', '<p id="sist">Sist.</p>');
      voice.calls.length = 0;
      expect(await readBy(player)).to.deep.equal(['I mitten.', 'Sist.']);
    } finally {
      find(document, '#sist').remove();
      article.replaceWith(main);
    }
  });

  for (const tag of ['dialog open', 'div role="dialog"', 'div role="alertdialog"'])
    it(`without it, in <${tag}>: what stands there, of which nothing is read from outside`, async () => {
      const dialog = `<${tag}><samverka-listen></samverka-listen><p>I rutan.</p></${tag.split(' ')[0]}>`;
      put(`<p>Utanför.</p>${dialog}`);
      expect(await readBy(find<Player>(document, 'samverka-listen'))).to.deep.equal(['I rutan.']);
    });

  it('an empty one is none', async () => {
    const player = put<Player>('<samverka-listen for=""></samverka-listen><p>I mitten.</p>');
    expect(await readBy(player)).to.deep.equal(['I mitten.']);
  });

  it('never reads the player itself, nor what stands in it', async () => {
    const player = put<Player>('<samverka-listen><p>Reserv.</p></samverka-listen><p>Texten.</p>');
    expect(await readBy(player)).to.deep.equal(['Texten.']);
  });

  it('an id in its own shadow root comes first', async () => {
    const host = put<HTMLElement>('<div></div>');
    host.insertAdjacentHTML('afterend', '<p id="a">Utanför.</p><p id="b">Utanför också.</p>');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<samverka-listen for="a b"></samverka-listen><p id="a">Innanför.</p>';
    const player = find<Player>(host.shadowRoot as ShadowRoot, 'samverka-listen');
    expect(await readBy(player)).to.deep.equal(['Innanför.', 'Utanför också.']);
  });
});

describe('lexicon', () => {
  const text = '<div id="text"><p>Vi bor i Exempelby.</p><p lang="en">We live in Exempelby.</p></div>';

  it('says words as the page wants them said', async () => {
    const player = await showPlayer('', text);
    player.lexicon = [{ text: 'Exempelby', say: 'Eksempelby' }];
    expect(await readBy(player)).to.deep.equal(['Vi bor i Eksempelby.', 'We live in Eksempelby.']);
  });

  it('in one language', async () => {
    const player = await showPlayer('', text);
    player.lexicon = [{ text: 'Exempelby', say: 'Eksempelby', lang: 'sv' }];
    expect(await readBy(player)).to.deep.equal(['Vi bor i Eksempelby.', 'We live in Exempelby.']);
  });

  it('of the document that is read', async () => {
    const lexicon = [{ text: 'Exempelby', say: 'Eksempelby', lang: 'sv' }];
    const page = await showData(
      'samverka-page',
      documentOf({ title: 'Trygghet', intro: ['Vi bor i Exempelby.'], lexicon }),
    );
    const player = find<Player>(page, 'samverka-listen');
    await player.updateComplete;
    expect(await readBy(player)).to.deep.equal(['Trygghet', 'Vi bor i Eksempelby.']);
  });

  it('of the document of a part that is read', async () => {
    const lexicon = [{ text: 'Exempelby', say: 'Eksempelby' }];
    const data = documentOf({
      lexicon,
      promises: { title: 'Löften', items: [{ id: 'a', title: 'Vi i Exempelby', body: [] }] },
    });
    const src = `/test-server/json?body=${encodeURIComponent(JSON.stringify(data))}`;
    put('<div id="text"><samverka-promises></samverka-promises></div>');
    const part = find(document, 'samverka-promises');
    const loaded = new Promise((resolve) => part.addEventListener('samverka-load', resolve, { once: true }));
    part.setAttribute('src', src);
    await loaded;
    find(document, '#text').insertAdjacentHTML(
      'beforebegin',
      '<samverka-listen for="text"></samverka-listen>',
    );
    const player = find<Player>(document, 'samverka-listen');
    await settled();
    expect(await readBy(player)).to.deep.equal(['Löften', 'Vi i Eksempelby']);
  });

  it('of the player beats that of the document', async () => {
    const lexicon = [{ text: 'Exempelby', say: 'Fel' }];
    const page = await showData('samverka-page', documentOf({ title: 'Exempelby', lexicon }));
    const player = find<Player>(page, 'samverka-listen');
    player.lexicon = [{ text: 'Exempelby', say: 'Rätt' }];
    expect(await readBy(player)).to.deep.equal(['Rätt']);
  });

  it('a wrong one is told of as any other fault of the document', async () => {
    const data = documentOf({ title: 'Trygghet', lexicon: [{ text: 'Exempelby' }] });
    const { lines } = await toldIn(() => showData('samverka-page', data));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('lexicon');
  });

  it('which is none leaves all as it is', async () => {
    const player = await showPlayer();
    player.lexicon = undefined as never;
    expect(await readBy(player)).to.deep.equal(SENTENCES);
  });

  it('of another document on the page is not used', async () => {
    const lexicon = [{ text: 'mening', say: 'fel' }];
    const page = await showData('samverka-page', documentOf({ title: 'Trygghet', lexicon }));
    page.insertAdjacentHTML('afterend', `<samverka-listen for="text"></samverka-listen>${textOf()}`);
    const player = find<Player>(document, 'samverka-listen[for]');
    await settled();
    expect(await readBy(player)).to.deep.equal(SENTENCES);
  });
});
