/** The language of a place in the page: the nearest `lang`, through shadow hosts, and the nearest that Samverka knows. */
import { expect } from '@esm-bundle/chai';
import { differs, follow, languageOf, unfollow } from '../../../src/localization/language.js';

/** Puts HTML in the page and gives the element with the id `x`. */
function place(html: string): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  const element = host.querySelector<HTMLElement>('#x');
  if (!element) throw new Error('There is no #x.');
  return element;
}

/** A shadow root inside an element, with a place inside it. */
function shadowIn(host: Element, html = '<p id="inner"></p>', mode: ShadowRootMode = 'open'): HTMLElement {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root.querySelector<HTMLElement>('#inner')!;
}

let pageLanguage: string | null;
beforeEach(() => {
  pageLanguage = document.documentElement.getAttribute('lang');
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.replaceChildren();
  if (pageLanguage === null) document.documentElement.removeAttribute('lang');
  else document.documentElement.lang = pageLanguage;
});

describe('the language of a place', () => {
  for (const [what, html, tag, locale] of [
    ['its own', '<p id="x" lang="sv"></p>', 'sv', 'sv'],
    ['that of the nearest around it', '<div lang="en"><div lang="sv"><p id="x"></p></div></div>', 'sv', 'sv'],
    ['that of the page', '<p id="x"></p>', 'en', 'en'],
    ['with its texts in English for en-GB', '<p id="x" lang="en-GB"></p>', 'en-GB', 'en'],
    ['with its texts in English for EN-us', '<p id="x" lang="EN-us"></p>', 'EN-us', 'en'],
    [
      'with its texts in Swedish for sv-x-lattlast',
      '<p id="x" lang="sv-x-lattlast"></p>',
      'sv-x-lattlast',
      'sv',
    ],
    ['Finnish, with the texts of the page', '<p id="x" lang="fi"></p>', 'fi', 'en'],
    [
      'Finnish, with the texts of what is around it',
      '<div lang="sv"><p id="x" lang="fi"></p></div>',
      'fi',
      'sv',
    ],
    [
      'Finnish in Sami in Swedish',
      '<div lang="sv"><div lang="smj"><p id="x" lang="fi"></p></div></div>',
      'fi',
      'sv',
    ],
    ['not known where lang is empty', '<div lang="sv"><p id="x" lang=""></p></div>', '', 'sv'],
    ['not Swedish in svx', '<p id="x" lang="svx"></p>', 'svx', 'en'],
    ['not English in eng', '<div lang="sv"><p id="x" lang="eng"></p></div>', 'eng', 'sv'],
    ['not what a page calls constructor', '<p id="x" lang="constructor"></p>', 'constructor', 'en'],
  ] as const)
    it(`is ${what}`, () => {
      expect(languageOf(place(html))).to.deep.equal({ tag, locale });
    });

  it('is none, with Swedish texts, where no language is given', () => {
    document.documentElement.removeAttribute('lang');
    expect(languageOf(place('<p id="x"></p>'))).to.deep.equal({ tag: '', locale: 'sv' });
  });

  it('is Swedish in its texts where no language around it is known', () => {
    document.documentElement.lang = 'fi';
    expect(languageOf(place('<p id="x" lang="smj"></p>'))).to.deep.equal({ tag: 'smj', locale: 'sv' });
  });

  for (const mode of ['open', 'closed'] as const)
    it(`is that of the host in an ${mode} shadow root`, () => {
      expect(languageOf(shadowIn(place('<p id="x" lang="sv"></p>'), undefined, mode))).to.deep.equal({
        tag: 'sv',
        locale: 'sv',
      });
    });

  it('goes through one host after the other, language by language', () => {
    const middle = shadowIn(
      place('<div lang="sv"><div id="x" lang="fi"></div></div>'),
      '<div lang="smj"><div id="inner"></div></div>',
    );
    expect(languageOf(shadowIn(middle))).to.deep.equal({ tag: 'smj', locale: 'sv' });
  });

  it('is that inside the shadow root when it has one', () => {
    expect(
      languageOf(shadowIn(place('<p id="x" lang="sv"></p>'), '<p lang="en"><b id="inner"></b></p>')),
    ).to.deep.equal({ tag: 'en', locale: 'en' });
  });

  it('is that of a text node too', () => {
    const text = new Text('hej');
    place('<p id="x" lang="sv"></p>').append(text);
    expect(languageOf(text)).to.deep.equal({ tag: 'sv', locale: 'sv' });
  });

  it('is found in an element that is in no page', () => {
    const element = document.createElement('p');
    expect(languageOf(element)).to.deep.equal({ tag: '', locale: 'sv' });
    element.lang = 'en';
    expect(languageOf(element)).to.deep.equal({ tag: 'en', locale: 'en' });
  });

  it('is found in a link that is in no page, although a link has a host of another kind', () => {
    const link = document.createElement('a');
    link.href = 'https://www.varmdo.se/';
    expect(languageOf(link)).to.deep.equal({ tag: '', locale: 'sv' });
  });

  it('is found in the document of a frame', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument?.createElement('p');
    if (!inner) throw new Error('The frame has no document.');
    frame.contentDocument?.body.append(inner);
    frame.contentDocument?.documentElement.setAttribute('lang', 'sv');
    expect(languageOf(inner)).to.deep.equal({ tag: 'sv', locale: 'sv' });
  });
});

describe('a text inside another', () => {
  it('needs a lang of its own where its language is another', () => {
    expect(differs('sv', 'en')).to.equal(true);
    expect(differs('en-GB', 'en')).to.equal(true);
    expect(differs('sv', '')).to.equal(true);
  });

  it('needs none where it is the same, or not known', () => {
    expect(differs('sv', 'sv')).to.equal(false);
    expect(differs('SV', 'sv')).to.equal(false);
    expect(differs(undefined, 'sv')).to.equal(false);
  });
});

describe('following the language', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  // What the page's own language was set to before the test is told first.
  beforeEach(settled);

  const followed = (element: Element): { times: number } => {
    const calls = { times: 0 };
    follow(element, () => (calls.times += 1));
    return calls;
  };

  it('tells when a lang around the element is set, changed and taken away', async () => {
    const element = place('<div><p id="x"></p></div>');
    const calls = followed(element);
    for (const [index, change] of [
      () => element.parentElement?.setAttribute('lang', 'sv'),
      () => element.parentElement?.setAttribute('lang', 'en'),
      () => element.parentElement?.removeAttribute('lang'),
      () => element.setAttribute('lang', 'sv'),
      () => (document.documentElement.lang = 'fi'),
    ].entries()) {
      change();
      await settled();
      expect(calls.times).to.equal(index + 1);
    }
    unfollow(element);
  });

  it('tells when the lang of a host, or of what is around it, changes', async () => {
    const host = place('<div><div id="x"></div></div>');
    const inner = shadowIn(shadowIn(host));
    const calls = followed(inner);
    host.lang = 'sv';
    await settled();
    expect(calls.times).to.equal(1);
    host.parentElement?.setAttribute('lang', 'en');
    await settled();
    expect(calls.times).to.equal(2);
    inner.lang = 'sv';
    await settled();
    expect(calls.times).to.equal(3);
    unfollow(inner);
  });

  it('tells no one who is not in the page, or follows no longer', async () => {
    const [gone, done] = [place('<p id="x"></p>'), place('<p id="x"></p>')];
    const calls = [followed(gone), followed(done)];
    gone.remove();
    unfollow(done);
    document.documentElement.lang = 'sv';
    await settled();
    expect(calls.map(({ times }) => times)).to.deep.equal([0, 0]);
    unfollow(gone);
  });

  it('tells of no other attribute', async () => {
    const element = place('<p id="x"></p>');
    const calls = followed(element);
    element.title = 'a';
    document.documentElement.dir = 'ltr';
    await settled();
    expect(calls.times).to.equal(0);
    document.documentElement.removeAttribute('dir');
    unfollow(element);
  });
});
