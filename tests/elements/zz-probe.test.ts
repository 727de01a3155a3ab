import '../../src/define/index.js';
import { everything, showData, settled, show } from './fixtures.js';
const n = () => document.querySelectorAll('script[type="application/ld+json"]').length;
it('probe', async () => {
  const page = await showData('samverka-page', everything('sv'));
  console.log('a', n());
  const d = document.createElement('div');
  document.querySelector('main')!.append(d);
  d.append(page);
  await import('../../src/document/json-ld.js');
  await settled();
  console.log('e', n());
  await new Promise((r) => setTimeout(r, 200));
  console.log('f', n());
});
