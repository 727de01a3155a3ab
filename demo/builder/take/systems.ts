/**
 * The systems that pages are written in, the form that works in each, and its own steps. Only what has been measured in the
 * stock configurations of their editors (FIELD.md, section 1), or is so in every version of them, is said here; a
 * municipality may have set its own up otherwise, so each entry has a form to fall back on.
 */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Msg } from '../../../src/localization/messages.js';

type Words = (msg: Msg) => string;

export interface System {
  readonly id: string;
  readonly name: Words;
  /** The form to take. */
  readonly form: 'A' | 'B' | 'C';
  /** What to take where that one does not come through. */
  readonly otherwise: 'A' | 'B';
  /** How it gets in: as HTML in a source view or block, or as an address in the dialogue for links. */
  readonly pasted: 'html' | 'address';
  /** Why that form, in a sentence. */
  readonly why: Words;
  readonly steps: readonly Words[];
}

/** What must be there first, in every system, once. */
export const scriptFirst: Words = (msg) =>
  msg('Skriptet samverka.js ska finnas på webbplatsen. Be den som sköter den att lägga in det en gång.');

/** Forms A and C fetch it. */
export const fileFirst =
  (address: string): Words =>
  (msg) =>
    msg(
      str`Hämta dokumentet (json) längre ned, och lägg filen på webbplatsen så att dess adress är ${address}.`,
    );

const linkSteps: readonly Words[] = [
  (msg) => msg('Skriv länkens text på en egen rad, utan annan text bredvid.'),
  (msg) => msg('Markera texten och tryck på knappen för länk.'),
  (msg) => msg('Klistra in hela adressen. Finns ett eget fält för ankare, ska det som står efter # dit.'),
  (msg) => msg('Spara, och titta på sidan: innehållet ska stå där länken stod.'),
];

const lookSteps: readonly Words[] = [
  (msg) => msg('Spara, och titta på sidan.'),
  (msg) => msg('Fattas något, ta formen som nämns i andra hand.'),
];

const wordpressSteps: readonly Words[] = [
  (msg) => msg('Öppna sidan och tryck på plustecknet för att lägga till ett block.'),
  (msg) => msg('Välj blocket Anpassad HTML.'),
  (msg) => msg('Klistra in koden i blocket.'),
  ...lookSteps,
];

const sourceSteps: readonly Words[] = [
  (msg) => msg('Ställ markören där innehållet ska stå, och öppna källkoden i redigerarens verktygsrad.'),
  (msg) => msg('Klistra in koden på en egen rad, och stäng källkoden.'),
  ...lookSteps,
];

/** True of all thirty configurations. */
const linksSurvive: Words = (msg) =>
  msg('En länk med hela sin adress är kvar i alla 30 redigerare som vi har prövat.');

const byLink = (id: string, name: Words, why: Words = linksSurvive): System => ({
  id,
  name,
  form: 'A',
  otherwise: 'A',
  pasted: 'address',
  why,
  steps: linkSteps,
});

export const systems: readonly System[] = [
  {
    id: 'wordpress',
    name: (msg) => msg('WordPress, som administratör eller redaktör'),
    form: 'C',
    otherwise: 'B',
    pasted: 'html',
    why: (msg) =>
      msg(
        'WordPress släpper igenom egna element från administratörer och redaktörer, om webbplatsen inte ingår i ett nätverk. Använd ett HTML-block: i det klassiska innehållet flyttas det som står i elementet ut.',
      ),
    steps: wordpressSteps,
  },
  {
    id: 'wordpress-author',
    name: (msg) => msg('WordPress, som författare eller i ett nätverk av webbplatser'),
    form: 'B',
    otherwise: 'A',
    pasted: 'html',
    why: (msg) =>
      msg(
        'WordPress tar bort egna element som författare skriver, men behåller rubriker, listor, länkar och klasser.',
      ),
    steps: wordpressSteps,
  },
  byLink(
    'drupal-basic',
    (msg) => msg('Drupal, textformatet Grundläggande HTML'),
    (msg) => msg('Formatet behåller varken div eller klasser, men länkar med hela sin adress.'),
  ),
  {
    id: 'drupal-full',
    name: (msg) => msg('Drupal, textformatet Full HTML'),
    form: 'B',
    otherwise: 'A',
    pasted: 'html',
    why: (msg) =>
      msg(
        'Full HTML är till för kod som ska stå kvar, men vi har inte prövat alla inställningar av det. Är klasserna borta när du har sparat, ta en länk.',
      ),
    steps: [(msg) => msg('Välj textformatet Full HTML under fältet.'), ...sourceSteps],
  },
  byLink(
    'umbraco',
    (msg) => msg('Umbraco'),
    (msg) => msg('Några versioner av Umbraco flyttar ut innehållet ur en div. En länk påverkas inte.'),
  ),
  {
    id: 'tinymce',
    name: (msg) => msg('Ett system med TinyMCE, till exempel Optimizely (Episerver) eller Joomla'),
    form: 'B',
    otherwise: 'A',
    pasted: 'html',
    why: (msg) =>
      msg(
        'TinyMCE behåller rubriker, listor, länkar och klasser om inget annat är inställt, men tar bort egna element.',
      ),
    steps: sourceSteps,
  },
  byLink(
    'ckeditor-4',
    (msg) => msg('Ett system med CKEditor 4'),
    (msg) => msg('CKEditor 4 tar bort det som ingen av dess knappar kan göra, men behåller länkar.'),
  ),
  byLink(
    'ckeditor-5',
    (msg) => msg('Ett system med CKEditor 5, till exempel TYPO3'),
    (msg) =>
      msg(
        'CKEditor 5 behåller klasser och egna element bara där den har ställts in för det, men alltid länkar.',
      ),
  ),
  byLink(
    'quill',
    (msg) => msg('Ett system med Quill'),
    (msg) => msg('Quill behåller bara det som den själv kan skriva. Länkar kan den.'),
  ),
  byLink(
    'tiptap',
    (msg) => msg('Ett system med Tiptap'),
    (msg) => msg('Tiptap behåller bara det som den själv kan skriva. Länkar kan den.'),
  ),
  byLink(
    'other',
    (msg) => msg('Ett annat system, till exempel Sitevision eller SharePoint'),
    (msg) =>
      msg(
        'Vi vet inte vad det behåller. En länk är det säkraste: den är kvar i alla 30 redigerare som vi har prövat.',
      ),
  ),
  {
    id: 'none',
    name: (msg) => msg('Inget system: HTML-filer eller en egen modul för HTML'),
    form: 'C',
    otherwise: 'B',
    pasted: 'html',
    why: (msg) => msg('Där ingenting ändrar koden är elementet enklast: det hämtar filen själv.'),
    steps: [(msg) => msg('Klistra in koden där innehållet ska stå.'), ...lookSteps],
  },
];

/** The steps for a form in a system: its own, or, for another form than the one that was measured there, those of any system. */
export const stepsFor = (system: System, form: System['form']): readonly Words[] =>
  form === system.form ? system.steps : form === 'A' ? linkSteps : sourceSteps;
