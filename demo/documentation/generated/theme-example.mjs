/** The page that the controls change: the seed's own document, with every element in it. */
export default function themeExample(language) {
  const up = language === 'sv' ? '' : '../';
  return `<div id="example">
<samverka-page src="${up}example/samverkan-med-polisen.${language}.json" heading-level="3" structured-data="off"></samverka-page>
</div>`;
}
