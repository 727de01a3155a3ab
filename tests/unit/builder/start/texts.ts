/** Texts as municipalities write them, invented: what somebody pastes without its formatting. */

/** A page in English, with lines that have labels. */
export const english = `Safety in Norrvik

The police and the municipality work together to make Norrvik a safe place for everyone.

Citizens' promises

This year we promise:

Safer evenings

We will be present in the town centre every Friday and Saturday night.
Status: Ongoing

Calmer traffic

We will check speeds near schools at least once a week.

Agreement between the municipality and the police

The agreement was signed on 3 March 2023 and is valid until 31 December 2026.

Priority areas
- Young people (Young people at risk, Drugs)
- Traffic

Contact
Norrvik Municipality
Visiting address: Storgatan 1, Norrvik
Phone: 010-123 45 67
info@norrvik.example
More contact information

Last updated: 5 May 2025`;

/** The contact box of a page and nothing else. */
export const contactsOnly = `Norrviks kommun
Kontaktcenter
Storgatan 1
123 45 Norrvik
Tel 010-123 45 67
info@norrvik.example
Öppet måndag–fredag 8–16

Polisen Norrvik
Telefon: 114 14`;

/** Promises as the items of a list. */
export const bulletedPromises = `Medborgarlöften 2025
Polisen och Norrviks kommun har tagit fram tre löften:
• Löfte 1: Vi ska finnas på torget varje helg.
• Löfte 2: Trygga skolor
• Löfte 3: Lugn trafik – hastigheten ska mätas varje vecka vid skolorna.

Syftet är att fler ska känna sig trygga.

Överenskommelsen
Överenskommelsen gäller till och med 2026.`;

/** Promises with numbers, on a page without a heading for them. */
export const numberedPromises = `Samverkan i Norrviks kommun

Det här är våra medborgarlöften för i år, framtagna i dialog med dem som bor här.

1. Trygghet i centrum

Polisen och kommunens fältgrupp arbetar i centrum varje helg under sommaren.
Ansvarig: Polisen

2. Trygga skolor

Skolorna får besök av en områdespolis varje termin, och all personal utbildas.

Kontakta oss
Växel: 010-123 45 67`;

/** Out of a mail program that breaks lines, with words to the one who gets it. */
export const brokenLines = `Hej!

Här kommer texten till sidan om medborgarlöften som vi pratade om i
går. Hör av dig om något är oklart så ändrar vi innan den läggs ut på
webben.

Medborgarlöften

Trygg stad
Vi ska arbeta tillsammans i hela kommunen så att fler kan känna sig
trygga när de går ut på kvällen.

Trygg skola
Vi ska besöka alla skolor minst två gånger varje termin.

Mvh
Anna`;
