/** Starts the builder on its page. */
import './texts/index.js';
import { Builder } from './shell/builder.js';
import { shellTemplate } from './shell/shell.js';

const main = document.querySelector('main');
if (main) {
  const root = document.createElement('div');
  root.className = 'builder';
  Object.assign(root.dataset, main.dataset);
  main.append(root);
  new Builder(root, shellTemplate);
  // The other language of the page goes on with the same step.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-step]'))
    link.addEventListener('click', () => (link.hash = location.hash));
}
