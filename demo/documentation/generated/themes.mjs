/** The five example themes: what each is, a page that wears it, and its lines. */
const THEMES = {
  light: {
    sv: ['Ljust', 'En ljus webbplats med en grön profil.'],
    en: ['Light', 'A light site with a green profile.'],
  },
  dark: {
    sv: [
      'Mörkt',
      'En mörk webbplats. Raden color-scheme gör att spelarens ruta och statusorden också blir mörka.',
    ],
    en: [
      'Dark',
      'A dark site. The line color-scheme makes the panel of the player and the words of status dark too.',
    ],
  },
  'high-contrast': {
    sv: ['Hög kontrast', 'Svart och vitt, med gult och turkos. All text har minst 7:1.'],
    en: ['High contrast', 'Black and white, with yellow and cyan. All text has at least 7:1.'],
  },
  bootstrap: {
    sv: ['Bootstrap 5', 'En webbplats med Bootstrap 5. Färgerna hämtas ur Bootstraps egna egenskaper.'],
    en: ['Bootstrap 5', "A site with Bootstrap 5. The colours are taken from Bootstrap's own properties."],
  },
  newspaper: {
    sv: ['Tidning', 'En tidning med antikva, räta hörn och tunna linjer.'],
    en: ['Newspaper', 'A newspaper with a serif face, square corners and thin lines.'],
  },
};

export const themeNames = Object.keys(THEMES);
export const titleOf = (name, language) => THEMES[name][language][0];

const SHOWN = { sv: 'Se sidan i det här utseendet', en: 'See the page in these looks' };

export default function themes(language, { read }) {
  return themeNames
    .map((name) => {
      const [title, about] = THEMES[name][language];
      const lines = read(`demo/documentation/themes/${name}.css`).trim();
      return `### ${title}\n\n${about} [${SHOWN[language]}](../themes/${name}.html): ${title}.\n\n\`\`\`css theme ${name}\n${lines}\n\`\`\``;
    })
    .join('\n\n');
}
