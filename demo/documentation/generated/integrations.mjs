/** The lines that open a CMS's editor or sanitizer for forms B and C: the very files that the paste matrix runs. */
import { TITLES } from './editors.mjs';

const INTRO = {
  sv: (name) => `Filen \`demo/integrations/${name}\`, som den är när testerna kör den:`,
  en: (name) => `The file \`demo/integrations/${name}\`, as it is when the tests run it:`,
};

const DRUPAL = {
  sv: (line) =>
    `Under _Configuration › Text formats and editors › Basic HTML_ lägger en administratör in raden här nedanför på två ställen: i _CKEditor 5 plugin settings › Source editing › Manually editable HTML tags_, och, om den inte kommer dit av sig själv, i _Limit allowed HTML tags_.\n\n\`\`\`html drupal-tag\n${line}\n\`\`\`\n\nVi har ingen Drupal i testerna. De efterliknar den: CKEditor 5 med Drupals regler, och sedan ett filter med samma lista av taggar.`,
  en: (line) =>
    `Under _Configuration › Text formats and editors › Basic HTML_ an administrator adds the line below in two places: in _CKEditor 5 plugin settings › Source editing › Manually editable HTML tags_, and, if it does not come there by itself, in _Limit allowed HTML tags_.\n\n\`\`\`html drupal-tag\n${line}\n\`\`\`\n\nThere is no Drupal in the tests. They imitate it: CKEditor 5 with Drupal's rules, then a filter with the same list of tags.`,
};

export default function integrations(language, { read }) {
  return Object.entries(TITLES)
    .map(([name, title]) => {
      if (name === 'drupal') {
        const [, line] = /^```\n([^]*?)\n```/m.exec(read('demo/integrations/drupal.md'));
        return `## ${title}\n\n${DRUPAL[language](line)}`;
      }
      const file = `${name}.js`;
      return `## ${title}\n\n${INTRO[language](file)}\n\n\`\`\`js integration ${name}\n${read(`demo/integrations/${file}`).trim()}\n\`\`\``;
    })
    .join('\n\n');
}
