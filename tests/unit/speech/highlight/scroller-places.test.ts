/** Reading keeps its sentence in view wherever it stands: above what is covered, in tall paragraphs, in boxes that scroll. */
import { expect } from '@esm-bundle/chai';
import { emulate } from '../../../commands.js';
import { find, put } from '../reading/page.js';
import { FAR, follow, isSeen, PAGE, rangeOf, scene, STYLE } from './scrolling.js';

describe('what is covered', () => {
  for (const share of [0.1, 0.4, 0.6])
    it(`of the lower end counts as out of view: ${share * 100} %`, () => {
      scene.covered = Math.round(innerHeight * share);
      put(
        `${STYLE}<p id="a">Ett.</p><div style="block-size:calc(${100 - share * 100 + 2}vh)"></div><p id="b">Två.</p>${FAR}`,
      );
      follow('#a');
      expect(isSeen('#b')).to.equal(false);
      follow('#b');
      expect(isSeen('#b'), 'the sentence').to.equal(true);
    });

  it('does not hide a sentence at the end of a paragraph', () => {
    scene.covered = Math.round(innerHeight * 0.4);
    put(
      `${STYLE}<p id="a">Ett.</p>${FAR}<p><span style="display:block;block-size:40vh"></span><span id="b">Två.</span></p>${FAR}`,
    );
    follow('#a');
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });
});

describe('in a paragraph that is higher than the window', () => {
  const tall = `${STYLE}<p id="a">Ett.</p><p>${'<span id="b">Två.</span><br>'.replace('<br>', '<br>'.repeat(200))}<span id="c">Tre.</span>${'<br>'.repeat(200)}</p>`;

  it('reading goes to the sentence itself', () => {
    put(tall);
    follow('#b');
    follow('#c');
    expect(isSeen('#c')).to.equal(true);
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });

  it('a sentence that is higher than the window begins in view', () => {
    put(`${STYLE}<p id="a">Ett.</p>${FAR}<p id="b">${'Två,<br>'.repeat(300)}</p>`);
    follow('#a');
    follow('#b');
    const { top } = rangeOf('#b').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight * 0.5);
    const before = scrollY;
    follow('#b');
    expect(scrollY).to.equal(before);
  });
});

describe('in a box that scrolls by itself', () => {
  const box = (inner: string): string =>
    `${STYLE}<p id="a">Ett.</p><div id="box" style="block-size:100px;overflow:auto"><div style="block-size:150px"></div>${inner}<div style="block-size:900px"></div></div>`;

  function expectInBox(): void {
    const { top, bottom } = find('#box').getBoundingClientRect();
    const sentence = rangeOf('#b').getBoundingClientRect();
    expect(sentence.top).to.be.at.least(top);
    expect(sentence.bottom).to.be.at.most(bottom);
  }

  it('reading scrolls the box, though the sentence would fit in the window', () => {
    put(box('<p id="b">Två.</p>'));
    follow('#a');
    follow('#b');
    expectInBox();
  });

  it('that is out of view, both scroll', () => {
    put(`${STYLE}<p id="a0">Noll.</p>${FAR}${box('<p id="b">Två.</p>')}${FAR}`);
    follow('#a0');
    follow('#b');
    const { top, bottom } = find('#box').getBoundingClientRect();
    const sentence = rangeOf('#b').getBoundingClientRect();
    expect(isSeen('#b')).to.equal(true);
    expect(sentence.top).to.be.at.least(top);
    expect(sentence.bottom).to.be.at.most(bottom);
  });

  it('in a shadow root around a slot, reading scrolls the box', () => {
    put(
      `${STYLE}<p id="a">Ett.</p><x-host><template shadowrootmode="open"><div id="box" style="block-size:100px;overflow:auto"><slot></slot></div></template>
        <div style="block-size:150px"></div><p id="b">Två.</p><div style="block-size:900px"></div></x-host>`,
    );
    follow('#a');
    follow('#b');
    expectInBox();
  });

  it('a visitor who has scrolled the box away is left there', () => {
    put(box('<p id="b">Två.</p><div style="block-size:500px"></div><p id="c">Tre.</p>'));
    find('#box').scrollTop = 140;
    follow('#b');
    find('#box').scrollTop = 0;
    follow('#c');
    expect(find('#box').scrollTop).to.equal(0);
  });
});

describe('motion', () => {
  it('is none where the visitor wants less, also on a page that scrolls smoothly', () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    put(PAGE);
    follow('#a');
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });

  it('is none in a tall paragraph either', () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    put(`${STYLE}<p>${'<br>'.repeat(200)}<span id="b">Två.</span>${'<br>'.repeat(200)}</p>`);
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });

  it('is smooth otherwise', async () => {
    await emulate();
    const events = new AbortController();
    put(PAGE);
    follow('#a');
    // Safari before 26.2 has no scrollend.
    const arrived = new Promise<void>((resolve) =>
      addEventListener('scroll', () => isSeen('#b') && resolve(), { signal: events.signal }),
    );
    follow('#b');
    expect(scrollY).to.be.below(find('#b').offsetTop - innerHeight);
    await arrived;
    events.abort();
  });
});

describe('what stands still over the text', () => {
  const header =
    '<div id="head" style="position:sticky;inset-block-start:0;block-size:120px;background:Canvas">Meny</div>';

  it('at the top is found: what is under it comes into view', () => {
    put(`${STYLE}${header}<p id="a">Ett.</p>${FAR}<p id="b">Två.</p><p id="c">Tre.</p>${FAR}`);
    follow('#a');
    follow('#b');
    scrollBy({ top: rangeOf('#c').getBoundingClientRect().top - 40, behavior: 'instant' });
    scene.now += 5000;
    follow('#c', true);
    const { bottom } = find('#head').getBoundingClientRect();
    expect(rangeOf('#c').getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('does not count where the text is in it', () => {
    put(`<div style="position:fixed;inset:0;overflow:auto">${PAGE}</div>`);
    follow('#a');
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });
});

describe('in a box that scrolls sideways', () => {
  it('reading goes to what is beside, and the page stays', () => {
    put(
      `${STYLE}<p id="a">Ett.</p><div id="box" style="inline-size:200px;overflow-x:auto"><p style="inline-size:2000px;display:flex;justify-content:space-between"><span id="b">Två.</span><span id="c">Tre.</span></p></div>${FAR}`,
    );
    follow('#b');
    follow('#c');
    const { left, right } = find('#box').getBoundingClientRect();
    const there = rangeOf('#c').getBoundingClientRect();
    expect(there.left).to.be.at.least(left);
    expect(there.right).to.be.at.most(right + 1);
    expect(scrollX).to.equal(0);
    follow('#b');
    expect(rangeOf('#b').getBoundingClientRect().left).to.be.at.least(left);
  });
});

describe('where body scrolls by itself', () => {
  afterEach(() => document.body.removeAttribute('style'));

  it('reading scrolls body', () => {
    document.documentElement.style.cssText = 'block-size:100%;overflow:hidden';
    document.body.style.cssText = 'block-size:100%;overflow:auto;margin:0';
    put(PAGE);
    follow('#a');
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
    document.body.scrollTo({ top: 0, behavior: 'instant' });
  });
});
