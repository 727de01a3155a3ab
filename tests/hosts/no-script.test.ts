/** Without JavaScript: all that the three forms say can be read, and every link leads where it says. */
import { expect } from '@esm-bundle/chai';
import { openAddress } from '../embed/page.js';
import { openInSandbox, PLAIN } from './host.js';

const DEMO = [
  'form-a',
  'form-b',
  'form-c',
  'uppfoljning',
  'en/form-a',
  'en/form-b',
  'en/form-c',
  'en/follow-up',
];

describe('JavaScript off', () => {
  it('the words of forms A, B and C are there', async () => {
    const page = await openInSandbox('allow-same-origin');
    expect(page.window.recorded, 'scripts are off').to.equal(undefined);
    expect(page.lines()).to.deep.equal(PLAIN);
    for (const id of ['#form-a', '#document', '#form-b', '#form-c', '#page'])
      expect(page.isSeen(id), id).to.equal(true);
  });

  it('form A is a link to what it would show', async () => {
    const page = await openInSandbox('allow-same-origin');
    const link = page.one<HTMLAnchorElement>('#form-a a');
    expect(link.pathname).to.equal('/tests/embed/targets/form-b.html');
    expect((await fetch(link.href)).status).to.equal(200);
  });

  for (const name of DEMO)
    it(`demo/${name}.html has its words, or a link to them`, async () => {
      const page = await openAddress(`/demo/${name}.html`, 'allow-same-origin');
      const places = page.all(
        'main a[href*="samverka="], main [class^="samverka-"]:not(.samverka-listen), main samverka-page',
      );
      expect(places.length).to.be.above(0);
      for (const place of places) {
        expect(place.checkVisibility({ visibilityProperty: true })).to.equal(true);
        expect(place.innerText.trim()).not.to.equal('');
        const link = place.closest('a') ?? place.querySelector('a');
        if (link && link.origin === location.origin)
          expect((await fetch(link.href)).status, link.href).to.equal(200);
      }
    });

  it('the elements are ordinary blocks of text: nothing hides them', async () => {
    const page = await openInSandbox('allow-same-origin');
    for (const element of page.all('samverka-contact-card, samverka-page'))
      expect(element.innerText.trim().length).to.be.above(5);
  });
});
