/** The paragraph that a municipality may put in its accessibility statement: what Samverka is, what is known not to work, how to report. */

const WORDS = {
  sv: (version, gaps) => `> **Uppläsning och medborgarlöften (Samverka)**
>
> På sidor om samverkan med polisen använder vi komponenten Samverka, version ${version}. Den visar medborgarlöften,
> överenskommelser och kontaktuppgifter, och kan läsa upp sidan (knappen Lyssna).
>
> Leverantören har granskat Samverka mot WCAG 2.2 nivå A och AA och EN 301 549 v3.2.1. Vi känner till följande brister:
>
${gaps}
> - Samverka är prövad med skärmläsaren Orca. Den är inte prövad med NVDA, JAWS, VoiceOver eller TalkBack.
>
> Hittar du något annat som inte fungerar för dig, berätta det för oss: [KOMMUNENS KONTAKTVÄG]. Vi svarar inom [ANTAL] dagar. Är du
> inte nöjd med hur vi hanterar det kan du anmäla det till Myndigheten för digital förvaltning (DIGG).`,
  en: (version, gaps) => `> **Reading aloud and citizens’ promises (Samverka)**
>
> On pages about working with the police we use the component Samverka, version ${version}. It shows citizens’ promises,
> agreements and contact details, and can read the page aloud (the button Listen).
>
> Its makers have examined Samverka by WCAG 2.2 levels A and AA and EN 301 549 v3.2.1. We know of these shortcomings:
>
${gaps}
> - Samverka has been tried with the screen reader Orca. It has not been tried with NVDA, JAWS, VoiceOver or TalkBack.
>
> If you find something else that does not work for you, tell us: [HOW TO REACH THE MUNICIPALITY]. We answer within [NUMBER] days. If
> you are not content with how we handle it, you can report it to the Agency for Digital Government (DIGG).`,
};

/** @param gaps the rows that are met in part or not at all; those about making content are the municipality's own matter. */
export const statement = (language, version, gaps) =>
  WORDS[language](
    version,
    gaps
      .filter(({ number }) => !/^(5\.4|9\.6|11\.8)/.test(number))
      .map(({ number, remark }) => `> - ${remark[language]} (${number})`)
      .join('\n'),
  );
