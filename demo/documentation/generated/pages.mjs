/** The pages for some readers, each with what it is about: `<!-- generated: pages owners -->`; `decisions` are the decision records. */
export default function pages(language, { pages }, audience) {
  const chosen = pages.filter((page) =>
    audience === 'decisions' ? page.isDecision : page.language === language && page.audience === audience,
  );
  const up = audience === 'decisions' ? '../' : '';
  return chosen
    .map(({ source, name, title, description, isDecision }) =>
      isDecision
        ? `- <span lang="en">[${title}](${up}${source})</span>`
        : `- **[${title}](${name}.md)**<br>${description}`,
    )
    .join('\n');
}
