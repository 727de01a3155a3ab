/** HTML as municipalities have it, invented: out of Word, out of old editors, and whole pages. */

/** What Word puts on the clipboard: its lists are paragraphs, its headings are bold. */
export const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm;} --></style></head>
<body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->
<p class=MsoTitle>Trygghet i Norrviks kommun<o:p></o:p></p>
<p class=MsoNormal>Polisen och kommunen arbetar tillsammans för att alla ska känna sig trygga.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><b>Medborgarlöften 2025<o:p></o:p></b></p>
<p class=MsoNormal>I år lovar vi att:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><b>Trygga torg:</b> Vi är på torget varje fredag och lördag kväll.<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><b>Lugnare trafik:</b> Vi mäter hastigheten vid skolorna minst en gång i <span class=SpellE>veckan</span>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><b>Färre nedskräpade parker</b><o:p></o:p></p>
<p class=MsoNormal>Löftena följs upp i december.<o:p></o:p></p>
<p class=MsoNormal><b><span style='font-size:14.0pt'>Samverkansöverenskommelse<o:p></o:p></span></b></p>
<p class=MsoNormal>Överenskommelsen undertecknades den 3 mars 2023 och gäller t.o.m. 31 december 2026.<o:p></o:p></p>
<p class=MsoNormal><b>Prioriterade områden</b></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>Narkotika (<a href="https://norrvik.example/droger">Droger och ungdomar</a>, Krogar)<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>Våld i nära relationer<o:p></o:p></p>
<!--EndFragment--></body></html>`;

/** A whole page of a present-day CMS, with what stands around its text. */
export const page = `<!doctype html><html lang="sv"><head><title>Medborgarlöften | Norrviks kommun</title><script>document.title='x'</script></head><body>
<header><a href="/">Norrviks kommun</a><nav><ul><li><a href="/a">Bygga</a></li></ul></nav></header>
<main><div class="breadcrumb"><nav>Start / Trygghet</nav></div>
<article><header><h1>Trygghet och säkerhet</h1></header>
<p class="lead">Vi arbetar ihop med <a href="https://polisen.se/">Polisen</a> för en tryggare kommun.</p>
<h2>Bakgrund</h2><p>Sedan 2015 har kommunen och polisen ett avtal.</p>
<h2>Våra medborgarlöften</h2>
<p>Löftena bygger på medborgardialog.</p>
<section><h3>Trygghet i centrum</h3><p>Vi patrullerar i centrum på kvällar.</p><ul><li>Status: Pågår</li><li>Plats: Norrviks centrum</li><li>Period: 2025–2026</li><li>Mål: 100 pass</li></ul><h4>Aktiviteter</h4><ul><li>Trygghetsvandring</li><li>Fler lampor</li></ul></section>
<section><h3>Lugn trafik</h3><p>Vi mäter hastigheten.</p><p>Resultaten visas på webben.</p><dl><dt>Status</dt><dd>Uppfyllt</dd><dt>Utfall</dt><dd>52 mätningar</dd></dl></section>
<p>Tillsammans gör vi kommunen tryggare.</p>
<h2>Samverkansöverenskommelse 2023–2026</h2><p>Avtalet skrevs under i maj 2023.</p><p><a href="/dok/overenskommelse.pdf">Samverkansöverenskommelse (pdf, 213 kB)</a></p>
<h2>Prioriterade områden</h2><p>Vi arbetar med:</p>
<h3>Ungdomar</h3><p>Vi möter unga tidigt.</p><ul><li><a href="unga.html">Unga i Norrvik</a></li></ul><h3>Trafik</h3><p>Fler ska hålla hastigheten.</p>
<h2>Grannsamverkan</h2><p>Grannsamverkan är något annat. Läs om <a href="/grann">grannsamverkan</a>.</p>
<h2>Dokument</h2><ul><li><a href="plan.pdf">Handlingsplan Pdf, 1,2 MB, öppnas i nytt fönster.</a></li><li><a href="enkat.html">Trygghetsenkät</a></li></ul>
<h2>Kontakt</h2><p><strong>Kontaktcenter</strong><br>Storgatan 1<br>123 45 Norrvik</p><p>Telefon: <a href="tel:0101234567">010-123 45 67</a><br>E-post: <a href="mailto:info@norrvik.example">info@norrvik.example</a></p><p>Öppettider: måndag–fredag 8–16</p>
<h3>Polisen i Norrvik</h3><p>Telefon: 114 14</p><p><a href="/fraga">Ställ en fråga</a></p>
<p>Sidan uppdaterades: 4 maj 2025 av Anna Andersson</p>
</article></main><footer>Norrviks kommun, 123 45 Norrvik</footer></body></html>`;

/** Promises in a table with their status, and the dates of the agreement in another. */
export const table = `<h2>Medborgarlöften i Ådals kommun</h2><p>Så gick det för löftena.</p>
<table><thead><tr><th>Löfte</th><th>Status</th><th>Ansvarig</th><th>Kommentar</th></tr></thead><tbody>
<tr><td>Fler poliser i yttre tjänst</td><td>Uppfyllt</td><td>Polisen</td><td>Två nya områdespoliser.</td></tr>
<tr><td>Bättre belysning</td><td>Pågår</td><td>Gatukontoret</td><td></td></tr>
<tr><td>Lugna skolvägar</td><td>Sådär</td><td>Skolan och polisen</td><td>Mäts i höst.</td></tr></tbody></table>
<table><tr><td>Undertecknad</td><td>2024-02-01</td></tr><tr><td>Gäller till och med</td><td>2027</td></tr></table>`;

/** An old page: lines with breaks, headings in bold. */
export const oldPage = `<div id="content"><font size="4"><b>Samverkan mot brott</b></font><br><br>Kommunen och polisen samarbetar.<br><br><b>Medborgarlöfte</b><br>Vi lovar följande:<br><br><b>Synliga poliser</b><br>Polisen ska synas i Norrvik varje dag.<br><br><b>Trygg busstation</b><br>Vi sätter upp fler lampor vid stationen.<br><br><b>Kontakt</b><br>Norrviks kommun<br>Tfn: 010-123 45 67<br><a href="mailto:info@norrvik.example">Skicka e-post</a><br></div>`;

/** Lists whose items have lines, paragraphs and lists of their own. */
export const lists = `<h1>Trygg i Ån</h1><h2>Medborgarlöften</h2><ul><li><strong>Trygg å</strong><br>Vi går längs ån varje kväll.</li><li><p><b>Trygg bro</b></p><p>Bron får lampor.</p></li><li>Trygg strand<ul><li>Bänkar</li><li>Papperskorgar</li></ul></li></ul><p>Löftena gäller hela året.</p>
<h2>Prioriterade områden</h2><ul><li><a href="/u">Ungdomar</a></li><li>Trafik: nykterhet och hastighet</li><li>Våld<ul><li><a href="/v">Våld i hemmet</a></li><li>Hot</li></ul></li></ul>
<h2>Aktuellt</h2><p>Fest på lördag.</p><h2>Kontakt</h2><table><tr><td>Telefon</td><td>010-1</td></tr><tr><td>E-post</td><td><a href="mailto:a@b.se">a@b.se</a></td></tr></table>`;
