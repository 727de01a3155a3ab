/** dist/script-tags.txt: the lines that a site puts on its pages, with the hashes of this build. */
import { createHash } from 'node:crypto';

/** Where the ready lines say that the files lie: a folder of each version's own, so that nothing in it ever changes. */
export const folderOf = (version) => `/samverka-${version}/`;

/** The import map that holds the modules beside the script to their hashes. */
function importMap(folder, integrity) {
  const modules = Object.entries(integrity).filter(([name]) => name !== 'samverka.js');
  return JSON.stringify({
    integrity: Object.fromEntries(modules.map(([name, hash]) => [folder + name, hash])),
  });
}

export function scriptTags({ version, integrity }) {
  const folder = folderOf(version);
  const map = importMap(folder, integrity);
  const mapHash = createHash('sha256').update(map).digest('base64');
  const tag = `<script src="${folder}samverka.js" integrity="${integrity['samverka.js']}" defer></script>`;
  return `Samverka ${version}

Välj ett av tre sätt och lägg raderna i sidornas <head>, en gång för hela webbplatsen.
Choose one of three ways and put its lines in the <head> of your pages, once for the whole site.


1. Enklast. Filerna ligger i /samverka/.
   Simplest. The files lie in /samverka/.

<script src="/samverka/samverka.js" defer></script>


2. Med kontrollsumma (SRI). Filerna ligger i ${folder}. Ändras skriptet kör webbläsaren det inte, och sidan står som redaktören skrev den.
   With a hash (SRI). The files lie in ${folder}. If the script is changed the browser does not run it, and the page stands as its editor wrote it.

${tag}


3. Med kontrollsumma för modulerna bredvid också. En webbläsare som inte känner till detta kör modulerna utan kontroll.
   With hashes for the modules beside it too. A browser that does not know of this runs the modules unchecked.

<script type="importmap">${map}</script>
${tag}

   Har webbplatsen en Content-Security-Policy måste den tillåta importkartan, som står i sidan:
   Where the site has a Content-Security-Policy, it has to allow the import map, which stands in the page:

script-src 'self' 'sha256-${mapHash}'
`;
}
