/**
 * DOMPurify. Form A (a link) and form B (a class) need nothing. These lines let the elements themselves through (form C),
 * with the attributes that Samverka reads and no others.
 *
 *   DOMPurify.sanitize(html, samverka);
 */
const samverka = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^samverka-[a-z-]+$/,
    attributeNameCheck:
      /^(src|heading-level|parts|structured-data|contact|status|place|period|signed|valid-(from|through)|published|updated|reviewed|for|rate|remember|reserve-voice)$/,
  },
};

export default samverka;
