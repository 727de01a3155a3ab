/** Reading keeps its sentence in view, and never takes the page from a visitor who is elsewhere. */
import { expect } from '@esm-bundle/chai';
import { find, put } from '../reading/page.js';
import { FAR, follow, isSeen, PAGE, rangeOf, scene, scroller, STYLE } from './scrolling.js';

describe('reading scrolls', () => {
  it('to a sentence that is not in view', () => {
    put(PAGE);
    follow('#a');
    expect(scrollY).to.equal(0);
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });

  it('to the first sentence, and back to an earlier one', () => {
    put(PAGE);
    follow('#c');
    expect(isSeen('#c')).to.equal(true);
    follow('#a');
    expect(isSeen('#a')).to.equal(true);
  });

  it('not while the sentence is in view', () => {
    put(`${STYLE}<p id="a">Ett.</p><p id="b">Två.</p>${FAR}`);
    scrollTo(0, 5);
    follow('#a', true);
    const before = scrollY;
    follow('#b', true);
    follow('#b');
    expect(scrollY).to.equal(before);
  });

  it('when half of the sentence is out of view', () => {
    put(
      `${STYLE}<p id="a">Ett.</p><p style="block-size:calc(100vh - 40px)"></p><p id="b">Två.<br>Tre.</p>${FAR}`,
    );
    follow('#a');
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });

  it('not to what takes no room', () => {
    put(`${STYLE}${FAR}<img id="a" alt=""><p id="b" hidden>Två</p>${FAR}`);
    follow('#a', true);
    follow('#b', true);
    scroller.follow([], true);
    expect(scrollY).to.equal(0);
  });

  it('not to what has left the page', () => {
    put(PAGE);
    const range = rangeOf('#c');
    find('#c').remove();
    scroller.follow([range], true);
    find('main').replaceChildren();
    scroller.follow([range], false);
  });
});

describe('a visitor who', () => {
  for (const [what, act] of [
    ['turns the wheel', () => new WheelEvent('wheel', { bubbles: true })],
    ['moves a finger', () => new Event('touchmove', { bubbles: true })],
    ...['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' '].map(
      (key) => [`presses “${key}”`, () => new KeyboardEvent('keydown', { key, bubbles: true })] as const,
    ),
  ] as const) {
    it(`${what} is left alone for a while`, () => {
      put(PAGE);
      follow('#a');
      find('#a').dispatchEvent(act());
      scene.now += 1000;
      follow('#b');
      expect(scrollY).to.equal(0);
    });
  }

  it('has scrolled is followed again after a while, where they are with it', () => {
    put(`${STYLE}<p id="a">Ett.</p>${FAR}<p id="b">Två.</p>${FAR}`);
    follow('#a');
    find('#a').dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    scene.now += 2000;
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });

  it('stops the event on the way is seen all the same', () => {
    put(PAGE);
    follow('#a');
    const stop = (event: Event): void => event.stopPropagation();
    find('#a').addEventListener('wheel', stop);
    find('#a').dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    follow('#b');
    expect(scrollY).to.equal(0);
  });

  it('presses another key is followed', () => {
    put(PAGE);
    follow('#a');
    for (const key of ['a', 'Tab', 'Enter', 'Escape', 'ArrowLeft'])
      find('#a').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });

  it('has gone elsewhere is left there, however long', () => {
    put(PAGE);
    follow('#a');
    scrollTo(0, find('#c').offsetTop);
    scene.now += 60_000;
    const before = scrollY;
    follow('#b');
    expect(scrollY).to.equal(before);
    follow('#a');
    expect(scrollY).to.equal(before);
  });

  it('comes back to what is read is followed from there', () => {
    put(PAGE);
    follow('#a');
    scrollTo(0, find('#c').offsetTop);
    follow('#b');
    scrollTo(0, find('#b').offsetTop - 100);
    const before = scrollY;
    follow('#a');
    expect(scrollY).to.be.below(before);
    expect(isSeen('#a')).to.equal(true);
  });

  it('asks is followed always', () => {
    put(PAGE);
    follow('#a');
    scrollTo(0, find('#c').offsetTop);
    find('#c').dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    follow('#b', true);
    expect(isSeen('#b')).to.equal(true);
  });

  it('scrolls after the end is not listened to', () => {
    put(PAGE);
    follow('#a');
    scroller.close();
    find('#a').dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    follow('#b');
    expect(isSeen('#b')).to.equal(true);
  });
});
