/** What somebody has chosen with the controls, as lines of CSS. */
export interface Choice {
  /** `:root` for a custom property, a part or a highlight. */
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

/** One rule a selector, in the order in which they were chosen; '' where nothing is. */
export function linesOf(choices: readonly Choice[]): string {
  const rules = new Map<string, string[]>();
  for (const { selector, property, value } of choices) {
    const lines = rules.get(selector) ?? [];
    lines.push(`  ${property}: ${value};`);
    rules.set(selector, lines);
  }
  return [...rules].map(([selector, lines]) => `${selector} {\n${lines.join('\n')}\n}\n`).join('');
}

/** The same for one place of the page, so that the page around it keeps its looks. */
export const within = (place: string, choices: readonly Choice[]): Choice[] =>
  choices.map(({ selector, ...rest }) => ({
    ...rest,
    selector: selector === ':root' ? place : `${place} ${selector}`,
  }));
