/** Checking while somebody types: a long document in slices, and only what has changed anew. */
import { expect } from '@esm-bundle/chai';
import { check, checking } from '../../../../demo/builder/checks/check.js';
import { withValue, type Draft } from '../../../../demo/builder/document/draft.js';
import { good, TODAY } from './findings.js';

const COUNT = 500;

function long(): Draft {
  const draft = good() as unknown as { promises: { items: Record<string, unknown>[] } };
  const [promise] = draft.promises.items;
  draft.promises.items = Array.from({ length: COUNT }, (_, at) => ({
    ...structuredClone(promise),
    id: `lofte-${at}`,
    title: `Löfte ${at}`,
    areas: ['ungdomar'],
    body: [
      `Polisen och kommunens fältverksamhet träffas varje vecka, kl. 10, för att utbyta information. Insats ${at} görs på de platser och i de situationer som upplevs som otrygga bland dem som bor i kommunen.`,
    ],
  }));
  return draft as unknown as Draft;
}

describe('checking a document with 500 promises', () => {
  it('is done in slices of one promise', () => {
    const slices = [...checking(long(), TODAY)];
    expect(slices.length).to.be.greaterThan(COUNT);
    expect(Math.max(...slices.map((found) => found.length))).to.be.lessThan(20);
  });

  it('looks again only at what has changed', () => {
    const draft = long();
    const before = check(draft, TODAY);
    const next = withValue(draft, ['promises', 'items', 7, 'title'], 'NÅGOT ANNAT') as Draft;
    const after = check(next, TODAY);
    const known = new Set(before);
    const fresh = after.filter((finding) => !known.has(finding) && finding.path.includes('items'));
    expect(fresh.length).to.be.greaterThan(0);
    expect(fresh.every(({ path }) => path[2] === 7)).to.equal(true);
  });

  it('takes a time that typing does not feel', () => {
    // The best of some rounds: other programs have the machine too. Milliseconds are the benchmark's.
    const time = (run: () => void): number => {
      const started = performance.now();
      run();
      return performance.now() - started;
    };
    const first = Math.min(
      ...Array.from({ length: 5 }, () => {
        const draft = long();
        return time(() => check(draft, TODAY));
      }),
    );
    let draft = long();
    check(draft, TODAY);
    const again = Math.min(
      ...Array.from({ length: 5 }, (_, at) => {
        draft = withValue(draft, ['promises', 'items', at, 'title'], `Nytt ${at}`) as Draft;
        return time(() => check(draft, TODAY));
      }),
    );
    console.log(`500 promises: ${first.toFixed(1)} ms at first, ${again.toFixed(1)} ms at a change`);
    expect(again).to.be.lessThan(first / 5);
  });
});
