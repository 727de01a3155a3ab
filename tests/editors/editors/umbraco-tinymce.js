/**
 * TinyMCE as Umbraco 11 to 13 configures it: of its `ValidElements`, those elements that the snippets have, with what
 * it keeps of their attributes. A minus takes an element away that is empty.
 */
export default {
  valid_elements: [
    '+a[id|style|rel|hreflang|dir|lang|type|name|href|target|title|class]',
    ...['-strong/-b[class|style]', '-em/-i[class|style]', '#p[id|style|dir|class|align]', 'br[class]'],
    ...['-ol[class|reversed|start|style|type]', '-ul[class|style]', '-li[class|style]'],
    ...['-div[id|dir|class|align|style]', '-span[class|align|style]', 'address[class|align|style]'],
    ...[1, 2, 3, 4, 5, 6].map((level) => `-h${level}[id|dir|class|align|style]`),
    ...['dl', 'dt', 'dd'].map((tag) => `${tag}[id|class|title|style|dir|lang]`),
  ].join(),
  invalid_elements: 'font',
  entity_encoding: 'raw',
};
