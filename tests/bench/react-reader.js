/** In the page: a reader of React's, as its documentation says, with the words of the page in spans that it makes itself. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useSpeech } from 'react-text-to-speech';

function Reader({ text }) {
  const { Text, start } = useSpeech({ text, highlightText: true, stableText: true });
  window.startReader = start;
  return createElement(Text);
}

/** Puts the reader in the place of `main`'s paragraphs. */
window.mountReader = () => {
  const main = document.querySelector('main');
  const text = createElement(
    'div',
    null,
    [...main.querySelectorAll('p, h2')].map((each, key) =>
      createElement(each.localName, { key }, each.textContent),
    ),
  );
  createRoot(main).render(createElement(Reader, { text }));
};
