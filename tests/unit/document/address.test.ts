/** Web addresses: which are safe, which lead to another site, and how they are written where they are shown. */
import { expect } from '@esm-bundle/chai';
import { hrefOf, isExternal, safeUrl } from '../../../src/document/address.js';

describe('a safe address', () => {
  for (const [address, href] of [
    ['https://www.varmdo.se', 'https://www.varmdo.se/'],
    ['http://www.varmdo.se/a b', 'http://www.varmdo.se/a%20b'],
    ['/kontakt', 'https://kommun.example/kontakt'],
    ['kontakt', 'https://kommun.example/trygghet/kontakt'],
    ['../upp', 'https://kommun.example/upp'],
    ['?a=1', 'https://kommun.example/trygghet/polisen?a=1'],
    ['#har', 'https://kommun.example/trygghet/polisen#har'],
    ['', 'https://kommun.example/trygghet/polisen'],
    ['//annan.example/x', 'https://annan.example/x'],
    ['mailto:a@b.se', 'mailto:a@b.se'],
    ['tel:112', 'tel:112'],
    ['HTTPS://WWW.VARMDO.SE/Å', 'https://www.varmdo.se/%C3%85'],
  ] as const)
    it(`${JSON.stringify(address)} is ${href}`, () => {
      expect(safeUrl(address, 'https://kommun.example/trygghet/polisen')?.href).to.equal(href);
    });

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://kommun.example/1',
    'filesystem:https://kommun.example/1',
    'file:///x',
    'ftp://x.example/',
    'about:blank',
    'chrome://settings',
    'ws://x.example/',
    'https://',
    'http://[',
  ])
    it(`${JSON.stringify(address)} is none`, () => {
      expect(safeUrl(address, 'https://kommun.example/')?.href).to.equal(undefined);
    });

  it('is resolved against the page when no base is given', () => {
    expect(safeUrl('x')?.href).to.equal(new URL('x', document.baseURI).href);
  });

  it('is none when the base cannot be read', () => {
    expect(safeUrl('x', 'not a base')?.href).to.equal(undefined);
  });
});

describe('a link to another site', () => {
  const { protocol, hostname, port, origin } = location;

  for (const [what, address] of [
    ['another domain', 'https://www.varmdo.se/'],
    ['another port', `${protocol}//${hostname}:${Number(port) + 1}/`],
    ['another scheme', `https://${hostname}:${port}/`],
    ['a subdomain', `${protocol}//www.${hostname}:${port}/`],
    ['the same machine by another name', `${protocol}//127.0.0.1:${port}/`],
  ] as const)
    it(`is ${what}`, () => {
      expect(isExternal(new URL(address))).to.equal(true);
    });

  for (const [what, address] of [
    ['a page of the same site', `${origin}/kontakt`],
    ['a name and password before it', `${protocol}//a:b@${hostname}:${port}/`],
    ['an e-mail address', 'mailto:a@varmdo.se'],
    ['a telephone number', 'tel:112'],
  ] as const)
    it(`is not ${what}`, () => {
      expect(isExternal(new URL(address))).to.equal(false);
    });

  it('is not the own site when <base> names another one', () => {
    const base = document.createElement('base');
    base.href = 'https://annan.example/';
    document.head.prepend(base);
    try {
      expect(isExternal(new URL(`${origin}/kontakt`))).to.equal(false);
      expect(isExternal(new URL('https://annan.example/'))).to.equal(true);
    } finally {
      base.remove();
    }
  });
});

describe('what is written in href', () => {
  const foreign = 'https://kommun.example/trygghet/polisen';

  it('is what the author wrote when it means the same in this page', () => {
    expect(hrefOf('/kontakt', document.baseURI)).to.equal('/kontakt');
    expect(hrefOf('kontakt', document.baseURI)).to.equal('kontakt');
    expect(hrefOf('https://www.varmdo.se', foreign)).to.equal('https://www.varmdo.se');
    expect(hrefOf('mailto:a@b.se', foreign)).to.equal('mailto:a@b.se');
  });

  it('is resolved when it would mean something else here', () => {
    expect(hrefOf('/kontakt', foreign)).to.equal('https://kommun.example/kontakt');
    expect(hrefOf('a.pdf', foreign)).to.equal('https://kommun.example/trygghet/a.pdf');
    expect(hrefOf('#har', foreign)).to.equal(`${foreign}#har`);
  });

  it('is nothing for an address that is not safe', () => {
    expect(hrefOf('javascript:alert(1)', foreign)).to.equal(undefined);
    expect(hrefOf(' java\tscript:alert(1)', document.baseURI)).to.equal(undefined);
  });
});
