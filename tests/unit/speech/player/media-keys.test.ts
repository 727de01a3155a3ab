/** The media keys: given to a player and taken from it, where the browser has them. */
import { expect } from '@esm-bundle/chai';
import { setMediaKeys, type MediaActions } from '../../../../src/speech/page/media-keys.js';

const NAMES = ['play', 'pause', 'stop', 'previoustrack', 'nexttrack'];

describe('media keys', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'mediaSession');
  let handlers: Map<string, unknown>;
  let unknown: Set<string>;
  let session: { playbackState: string; setActionHandler: (name: string, handler: unknown) => void };
  const pressed: string[] = [];
  const actions: MediaActions = {
    play: () => void pressed.push('play'),
    pause: () => void pressed.push('pause'),
    stop: () => void pressed.push('stop'),
    previous: () => void pressed.push('previous'),
    next: () => void pressed.push('next'),
  };
  const give = (value: unknown): void =>
    void Object.defineProperty(navigator, 'mediaSession', { value, configurable: true });

  beforeEach(() => {
    pressed.length = 0;
    handlers = new Map();
    unknown = new Set();
    session = {
      playbackState: 'none',
      setActionHandler(name, handler) {
        if (unknown.has(name)) throw new TypeError(`${name} is not a MediaSessionAction`);
        handlers.set(name, handler);
      },
    };
    give(session);
  });
  afterEach(() => {
    if (own) Object.defineProperty(navigator, 'mediaSession', own);
    else Reflect.deleteProperty(navigator, 'mediaSession');
  });

  it('do what they say', () => {
    setMediaKeys(actions, 'playing');
    for (const name of NAMES) (handlers.get(name) as () => void)();
    expect(pressed).to.deep.equal(['play', 'pause', 'stop', 'previous', 'next']);
  });

  it('are given back', () => {
    setMediaKeys(actions, 'playing');
    setMediaKeys(undefined, 'idle');
    expect(NAMES.map((name) => handlers.get(name))).to.deep.equal([null, null, null, null, null]);
    expect(session.playbackState).to.equal('none');
  });

  for (const [state, told] of Object.entries({
    playing: 'playing',
    paused: 'paused',
    loading: 'none',
    idle: 'none',
    unavailable: 'none',
  }))
    it(`tell “${told}” when the player is ${state}`, () => {
      session.playbackState = 'paused';
      setMediaKeys(actions, state);
      expect(session.playbackState).to.equal(told);
    });

  it('Safari before 18 knows no stop: the others are there', () => {
    unknown.add('stop');
    setMediaKeys(actions, 'playing');
    expect([...handlers.keys()]).to.deep.equal(NAMES.filter((name) => name !== 'stop'));
  });

  it('a browser that knows none of them: nothing is thrown', () => {
    for (const name of NAMES) unknown.add(name);
    setMediaKeys(actions, 'playing');
    expect(handlers.size).to.equal(0);
  });

  it('a browser without MediaSession: nothing is thrown', () => {
    give(undefined);
    setMediaKeys(actions, 'playing');
    setMediaKeys(undefined, 'idle');
  });
});
