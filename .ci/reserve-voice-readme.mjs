/** The notice beside the reserve voice: what it is, whose, under which licence, and where its source is. */
import { PACKAGE } from './reserve-voice-package.mjs';

const PORT = 'https://github.com/echogarden-project/espeak-ng-emscripten';
const FORK = 'https://github.com/echogarden-project/espeak-ng';
const UPSTREAM = 'https://github.com/espeak-ng/espeak-ng';

/** Of ordinary width, for those who open it in Notepad. */
export const readme = ({ samverka, engine, languages }) => `THE RESERVE VOICE OF SAMVERKA ${samverka}

This folder is a work of its own, under the GNU General Public License,
version 3 (GPL-3.0). The licence is in the file COPYING. The work comes
without any warranty. You may copy this folder, change it and give it to
others, under that licence.

Samverka itself (samverka.js and the files beside it) is another work, under
the MIT licence. It contains nothing of this folder. It only sends messages to
worker.js, which runs by itself, and works without this folder too.


What is in it

  worker.js     The speech engine eSpeak NG, compiled to JavaScript, with the
                code of Samverka's that answers its messages.
  core.bin      eSpeak NG's data that every language needs: phontab,
                phonindex, phondata and intonations, one after the other.
  *.bin         eSpeak NG's data for one language: its description and its
                dictionary. Here: ${languages.join(', ')}.
  voices.json   What the files hold, and their sizes.
  SOURCE.txt    The source of Samverka's part, see below.
  COPYING       The licence, GPL-3.0.


Whose it is, and where its source is

eSpeak NG, copyright (C) 1995-2014 Jonathan Duddington, (C) 2015-2017 Reece H.
Dunn and others. Compiled to JavaScript by the Echogarden project, in the npm
package ${PACKAGE}, version ${engine}:

  the package         https://www.npmjs.com/package/${PACKAGE}/v/${engine}
  how it is made      ${PORT}
  its source          ${FORK} (branch: fork)
  where that is from  ${UPSTREAM}

Samverka's part is in SOURCE.txt, with the scripts that make this folder from
the package. By itself that part is under the MIT licence; the worker as a
whole is under GPL-3.0.


What has been changed, in 2026

The script .ci/reserve-voice-package.mjs (in SOURCE.txt) takes out of the
package's espeak-ng.js what it needs in Node.js and as a module, and its list
of data files with the code that fetches them: the worker is given the files
that it needs. Then it is bundled with src/reserve-voice/ and minified. The
data files are as in the package; only those that are needed are here.


PÅ SVENSKA

Mappen är Samverkas reservröst: talsyntesen eSpeak NG med de språk som behövs.
Den är ett eget verk under licensen GPL-3.0, som står i filen COPYING. Samverka
självt har en annan licens (MIT) och innehåller inget av mappen: det skickar
bara meddelanden till worker.js. Källkoden finns på adresserna ovan och i
SOURCE.txt. Låt filerna ligga kvar tillsammans när mappen kopieras. Utan mappen
fungerar allt annat.
`;
