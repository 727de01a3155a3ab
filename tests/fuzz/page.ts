/** Where inputs are shown: in the page itself, with every element and the upgrader. */
import '../../src/define/index.js';
import { upgrade } from '../../src/embed/upgrade.js';
import { settled, type Part } from '../elements/fixtures.js';

upgrade();

const place = document.createElement('main');
document.body.append(place);

/** Shows HTML in a page in that language, once all in it show what they hold. */
export async function shown(content: Node | string, lang = 'sv'): Promise<HTMLElement> {
  const page = document.createElement('div');
  page.lang = lang;
  if (typeof content === 'string') page.innerHTML = content;
  else page.append(content);
  place.replaceChildren(page);
  await settled();
  return page;
}

/** HTML as nodes that are in no page yet. */
export function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** The outermost Samverka element. */
export function partIn(page: ParentNode): Part {
  const found = [...page.querySelectorAll<Part>('*')].find(({ localName }) =>
    localName.startsWith('samverka-'),
  );
  if (!found) throw new Error('There is no element.');
  return found;
}
