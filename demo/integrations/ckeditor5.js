/**
 * CKEditor 5, with its plugin GeneralHtmlSupport. Form A (a link) needs nothing. The first rule lets editors use the
 * elements themselves (form C), the second keeps the class of form B and of the player on a div.
 *
 *   ClassicEditor.create(place, { plugins: [...yours, GeneralHtmlSupport], ...samverka });
 *
 * `$customElement` is CKEditor's own word for an element that it does not know: it has to be in the list.
 */
const samverka = {
  htmlSupport: {
    allow: [
      { name: /^(samverka-[a-z-]+|\$customElement)$/, attributes: true, classes: true },
      { name: 'div', attributes: /^(id|lang|data-.*)$/, classes: /^samverka-/ },
    ],
  },
};

export default samverka;
