/** What the player remembers: nothing, unless the page says so. */
import { expect } from '@esm-bundle/chai';
import {
  readPreferences,
  writePreferences,
  type Preferences,
} from '../../../../src/speech/page/preferences.js';

const CHOSEN = { rate: 1.5, voices: { sv: 'alva' } };
/** Whether nothing is remembered. */
const isNothing = ({ rate, voices = {} }: Preferences): boolean =>
  rate === undefined && !Object.keys(voices).length;

const stores = { session: sessionStorage, local: localStorage } as const;

describe('preferences', () => {
  const clear = (): void => {
    sessionStorage.clear();
    localStorage.clear();
  };
  beforeEach(clear);
  afterEach(clear);

  for (const remember of [undefined, null, '', 'none', 'Local', 'forever'])
    it(`with remember ${JSON.stringify(remember)} are kept nowhere`, () => {
      writePreferences(remember, CHOSEN);
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
      writePreferences('local', CHOSEN);
      writePreferences('session', CHOSEN);
      expect(isNothing(readPreferences(remember))).to.equal(true);
    });

  for (const remember of ['session', 'local'] as const) {
    it(`with remember ${remember} are kept there, and nowhere else`, () => {
      writePreferences(remember, CHOSEN);
      expect(readPreferences(remember)).to.deep.equal(CHOSEN);
      const other = remember === 'session' ? localStorage : sessionStorage;
      expect(stores[remember].length).to.equal(1);
      expect(other.length).to.equal(0);
    });

    const BROKEN = [
      '',
      '{',
      'null',
      '5',
      '"rate"',
      'true',
      '[]',
      '{"rate":"snabbt"}',
      '{"rate":null}',
      '{"voices":null}',
      '{"voices":[]}',
      '{"voices":"alva"}',
      '{"voices":{"sv":5}}',
      '{"rate":1e999}',
    ];
    for (const stored of BROKEN)
      it(`with remember ${remember} and ${stored || 'nothing'} stored are such as a player can take`, () => {
        writePreferences(remember, CHOSEN);
        stores[remember].setItem(stores[remember].key(0) ?? '', stored);
        const { rate, voices = {} } = readPreferences(remember);
        expect(typeof rate).to.be.oneOf(['undefined', 'number']);
        expect(voices).to.be.an('object');
        for (const id of Object.values(voices)) expect(id).to.be.a('string');
      });

    for (const method of ['getItem', 'setItem'] as const)
      it(`with remember ${remember} are only forgotten, where ${method} throws`, () => {
        const own = Storage.prototype[method];
        Storage.prototype[method] = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        try {
          writePreferences(remember, CHOSEN);
          if (method === 'getItem') expect(isNothing(readPreferences(remember))).to.equal(true);
        } finally {
          Storage.prototype[method] = own as never;
        }
        if (method === 'setItem') expect(isNothing(readPreferences(remember))).to.equal(true);
      });

    it(`with remember ${remember} are only forgotten, where the browser gives no store at all`, () => {
      const name = `${remember}Storage` as const;
      const own = Object.getOwnPropertyDescriptor(window, name) ?? {};
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
      try {
        writePreferences(remember, CHOSEN);
        expect(isNothing(readPreferences(remember))).to.equal(true);
      } finally {
        Object.defineProperty(window, name, own);
      }
    });
  }
});
