/** Where voices are installed, in the words that the player itself says on each kind of machine. */
import { productTexts } from '../product-texts.mjs';
import { table } from '../table.mjs';

/** What each platform's browsers call themselves, as the player looks for it. */
export const PLATFORMS = {
  Windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
  macOS: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
  iOS: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)',
  Android: 'Mozilla/5.0 (Linux; Android 15)',
  ChromeOS: 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)',
  Linux: 'Mozilla/5.0 (X11; Linux x86_64)',
};

const NAMES = { iOS: 'iPhone, iPad' };
const HEAD = { sv: ['Enhet', 'Så gör du'], en: ['Device', 'What to do'] };

export default async function voices(language) {
  const { voiceHelp, msgIn } = await productTexts();
  return table(
    HEAD[language],
    Object.entries(PLATFORMS).map(([name, agent]) => [
      NAMES[name] ?? name,
      voiceHelp(agent, msgIn(language)),
    ]),
  );
}
