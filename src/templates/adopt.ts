/** The style of an element: of what stands in the page, and of its own frame. */
import type { PartName } from '../document/parts.js';
import { adoptFrame } from './frames.styles.js';
import { adoptLightStyles } from './light.styles.js';

/** An element of a part, with the root that its frame stands in. */
interface Framed extends Element {
  readonly partName: PartName;
  readonly renderRoot: Node;
}

/** Adopts both where they stand; again after the element has moved. */
export function adoptStyles(element: Framed): void {
  adoptLightStyles(element.getRootNode());
  adoptFrame(element.partName, element.renderRoot);
}
