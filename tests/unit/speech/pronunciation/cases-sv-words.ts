/**
 * Swedish abbreviations, numbers, ranges, addresses and signs, and how they are said.
 * A line a case: text | what is said | shown word→its spoken words, where they differ from what is shown.
 */
export const SWEDISH_WORDS = `
# abbreviations
Det gäller bl a skolan. | Det gäller bland annat skolan. | bl a→bland annat
Det gäller bl.a. skolan. | Det gäller bland annat skolan. | bl.a.→bland annat
Det gäller bl. a. skolan. | Det gäller bland annat skolan. | bl. a.→bland annat
Bl.a. skolan är med. | bland annat skolan är med. | Bl.a.→bland annat
T ex en park | till exempel en park | T ex→till exempel
t.ex. en park | till exempel en park | t.ex.→till exempel
t. ex. en park | till exempel en park | t. ex.→till exempel
polisen m fl | polisen med flera | m fl→med flera
polisen m.fl. | polisen med flera. | m.fl.→med flera
polisen m.fl. är med | polisen med flera är med | m.fl.→med flera
lampor m m | lampor med mera | m m→med mera
lampor m.m. | lampor med mera. | m.m.→med mera
(lampor m.m.) | (lampor med mera.) | m.m.→med mera
kl 9 | klockan nio | kl→klockan · 9→nio
kl. 9 | klockan nio | kl.→klockan · 9→nio
ca 20 personer | cirka tjugo personer | ca→cirka · 20→tjugo
ca. 20 personer | cirka tjugo personer | ca.→cirka · 20→tjugo
nr 4 | nummer fyra | nr→nummer · 4→fyra
nr. 4 | nummer fyra | nr.→nummer · 4→fyra
Nr 4 | nummer fyra | Nr→nummer · 4→fyra
tel 112 | telefon ett ett två | tel→telefon · 112→ett ett två
tel. 08-570 470 00 | telefon noll åtta, fem sju noll, fyra sju noll, noll noll | tel.→telefon · 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
Tfn: 08-570 470 00 | telefon: noll åtta, fem sju noll, fyra sju noll, noll noll | Tfn→telefon · 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
jfr förra året | jämför förra året | jfr→jämför
fr.o.m. 1 maj | från och med första maj | fr.o.m.→från och med · 1→första
fr o m 1 maj | från och med första maj | fr o m→från och med · 1→första
t.o.m. fredag | till och med fredag | t.o.m.→till och med
t o m fredag | till och med fredag | t o m→till och med
fr. o. m. maj t. o. m. juni | från och med maj till och med juni | fr. o. m.→från och med · t. o. m.→till och med
dvs varje dag | det vill säga varje dag | dvs→det vill säga
d.v.s. varje dag | det vill säga varje dag | d.v.s.→det vill säga
skolor osv. | skolor och så vidare. | osv.→och så vidare
skolor o.s.v. och så | skolor och så vidare och så | o.s.v.→och så vidare
p.g.a. regn | på grund av regn | p.g.a.→på grund av
pga regn | på grund av regn | pga→på grund av
s.k. trygghetsvandring | så kallad trygghetsvandring | s.k.→så kallad
f.d. skolan | före detta skolan | f.d.→före detta
kommunen resp. polisen | kommunen respektive polisen | resp.→respektive
inkl. moms | inklusive moms | inkl.→inklusive
exkl. moms | exklusive moms | exkl.→exklusive
ev. i maj | eventuellt i maj | ev.→eventuellt
bänkar etc. | bänkar etcetera. | etc.→etcetera
bänkar o.d. | bänkar och dylikt. | o.d.→och dylikt
bänkar e.d. | bänkar eller dylikt. | e.d.→eller dylikt
bänkar o.dyl. i parken | bänkar och dylikt i parken | o.dyl.→och dylikt
i.o.m. avtalet | i och med avtalet | i.o.m.→i och med
m.a.o. tryggare | med andra ord tryggare | m.a.o.→med andra ord
f.n. stängt | för närvarande stängt | f.n.→för närvarande
forts. på nästa sida | fortsättning på nästa sida | forts.→fortsättning
enl. avtalet | enligt avtalet | enl.→enligt
ang. avtalet | angående avtalet | ang.→angående
kap. 3 | kapitel tre | kap.→kapitel · 3→tre
s. 12 | sidan tolv | s.→sidan · 12→tolv
se s. 12–14 | se sidan tolv till fjorton | s.→sidan · 12→tolv · –→till · 14→fjorton
v. 12 | vecka tolv | v.→vecka · 12→tolv
v. 29–31 | vecka tjugonio till trettioett | v.→vecka · 29→tjugonio · –→till · 31→trettioett
v 12 | vecka tolv | v→vecka · 12→tolv
3 st bänkar | tre styck bänkar | 3→tre · st→styck
3 st. | tre styck. | 3→tre · st→styck
ordf. Anna Berg | ordförande Anna Berg | ordf.→ordförande
avd. 3 | avdelning tre | avd.→avdelning · 3→tre
bil. 2 | bilaga två | bil.→bilaga · 2→två
tf. chef | tillförordnad chef | tf.→tillförordnad
Dr. Anna Berg | doktor Anna Berg | Dr.→doktor
prof. Berg | professor Berg | prof.→professor
St. Göran | sankt Göran | St.→sankt
S:t Eriksgatan | sankt Eriksgatan | S:t→sankt
obs! Nytt | observera! Nytt | obs→observera
jag läste tex en tom bok from bla Anna | jag läste tex en tom bok from bla Anna
EU:s 27 länder | EU:s tjugosju länder | 27→tjugosju
En bil 3 km bort | En bil tre kilometer bort | 3→tre · km→kilometer
min 3 år gamla dotter | min tre år gamla dotter | 3→tre
Välkomna kl. 10.30, m.m. | Välkomna klockan tio trettio, med mera. | kl.→klockan · 10→tio · 30→trettio · m.m.→med mera
# numbers
0 | noll | 0→noll
1 | ett | 1→ett
11 | elva | 11→elva
20 | tjugo | 20→tjugo
21 | tjugoett | 21→tjugoett
99 | nittionio | 99→nittionio
100 | etthundra | 100→etthundra
101 | etthundraett | 101→etthundraett
213 | tvåhundratretton | 213→tvåhundratretton
1000 | ettusen | 1000→ettusen
1 500 | ettusen femhundra | 1 500→ettusen femhundra
1 500 personer | ettusen femhundra personer | 1 500→ettusen femhundra
12 500 | tolvtusen femhundra | 12 500→tolvtusen femhundra
12.500 | tolvtusen femhundra | 12.500→tolvtusen femhundra
1 500 000 | en miljon femhundratusen | 1 500 000→en miljon femhundratusen
2 000 000 kr | två miljoner kronor | 2 000 000→två miljoner · kr→kronor
1 000 000 | en miljon | 1 000 000→en miljon
2013 personer | tvåtusen tretton personer | 2013→tvåtusen tretton
21 000 | tjugoettusen | 21 000→tjugoettusen
2,5 | två komma fem | 2,5→två komma fem
0,5 | noll komma fem | 0,5→noll komma fem
2.5 | två komma fem | 2.5→två komma fem
3,14 | tre komma fjorton | 3,14→tre komma fjorton
1,125 | ett komma ett två fem | 1,125→ett komma ett två fem
-5 | minus fem | -→minus · 5→fem
−5 grader | minus fem grader | −→minus · 5→fem
-5 °C | minus fem grader Celsius | -→minus · 5→fem · °C→grader Celsius
+5 °C | plus fem grader Celsius | +→plus · 5→fem · °C→grader Celsius
007 | noll noll sju | 007→noll noll sju
12345678901234 | ett två tre fyra fem sex sju åtta nio noll ett två tre fyra | 12345678901234→ett två tre fyra fem sex sju åtta nio noll ett två tre fyra
20180717 | sjuttonde juli tjugohundraarton | 20180717→sjuttonde juli tjugohundraarton
3.2.1 | tre punkt två punkt ett | 3→tre · .→punkt · 2→två · .→punkt · 1→ett
1½ timme | en och en halv timme | 1½→en och en halv
E18 | E arton | 18→arton
A4 | A fyra | 4→fyra
2-3 bänkar | två till tre bänkar | 2→två · -→till · 3→tre
18-åring | artonåring | 18-åring→artonåring
5-åriga barn | femåriga barn | 5-åriga→femåriga
20-tal | tjugotal | 20-tal→tjugotal
# ordinals
1:a | första | 1:a→första
2:a pris | andra pris | 2:a→andra
3:e gången | tredje gången | 3:e→tredje
17:e juli | sjuttonde juli | 17→sjuttonde
21:a | tjugoförsta | 21:a→tjugoförsta
112:e | etthundratolfte | 112:e→etthundratolfte
# years
1998 | nittonhundranittioåtta | 1998→nittonhundranittioåtta
2018 | tjugohundraarton | 2018→tjugohundraarton
1100 | elvahundra | 1100→elvahundra
1905 | nittonhundrafem | 1905→nittonhundrafem
2000 | tvåtusen | 2000→tvåtusen
2005 | tvåtusen fem | 2005→tvåtusen fem
2010 | tjugohundratio | 2010→tjugohundratio
2099 | tjugohundranittionio | 2099→tjugohundranittionio
1990-talet | nittonhundranittiotalet | 1990-talet→nittonhundranittiotalet
1900-talet | nittonhundratalet | 1900-talet→nittonhundratalet
2000-talet | tvåtusentalet | 2000-talet→tvåtusentalet
70-talet | sjuttiotalet | 70-talet→sjuttiotalet
under 2018 | under tjugohundraarton | 2018→tjugohundraarton
År 2018. | År tjugohundraarton. | 2018→tjugohundraarton
2018 års avtal | tjugohundraarton års avtal | 2018→tjugohundraarton
2018 personer | tvåtusen arton personer | 2018→tvåtusen arton
2018 kr | tvåtusen arton kronor | 2018→tvåtusen arton · kr→kronor
2018 m | tvåtusen arton meter | 2018→tvåtusen arton · m→meter
2018 anmälningar | tvåtusen arton anmälningar | 2018→tvåtusen arton
1999 kronor | ettusen niohundranittionio kronor | 1999→ettusen niohundranittionio
Under 2018 besökte polisen skolan | Under tjugohundraarton besökte polisen skolan | 2018→tjugohundraarton
1050 | ettusen femtio | 1050→ettusen femtio
3018 | tretusen arton | 3018→tretusen arton
# ranges
9–11 | nio till elva | 9→nio · –→till · 11→elva
9-11 | nio till elva | 9→nio · -→till · 11→elva
9 – 11 | nio till elva | 9→nio · –→till · 11→elva
9 - 11 | nio till elva | 9→nio · -→till · 11→elva
2014–2017 | tjugohundrafjorton till tjugohundrasjutton | 2014→tjugohundrafjorton · –→till · 2017→tjugohundrasjutton
2014-2017 | tjugohundrafjorton till tjugohundrasjutton | 2014→tjugohundrafjorton · -→till · 2017→tjugohundrasjutton
2014-17 | tjugohundrafjorton till sjutton | 2014→tjugohundrafjorton · -→till · 17→sjutton
2018/2019 | tjugohundraarton tjugohundranitton | 2018→tjugohundraarton · 2019→tjugohundranitton
2018/19 | tjugohundraarton nitton | 2018→tjugohundraarton · 19→nitton
10–15 % | tio till femton procent | 10→tio · –→till · 15→femton · %→procent
10 %–15 % | tio procent till femton procent | 10→tio · %→procent · –→till · 15→femton · %→procent
500–1 000 kr | femhundra till ettusen kronor | 500→femhundra · –→till · 1 000→ettusen · kr→kronor
mån–fre | måndag till fredag | mån→måndag · –→till · fre→fredag
mån-fre | måndag till fredag | mån→måndag · -→till · fre→fredag
mån.–fre. kl. 8–16 | måndag till fredag klockan åtta till sexton | mån.→måndag · –→till · fre.→fredag · kl.→klockan · 8→åtta · –→till · 16→sexton
måndag–fredag | måndag till fredag | –→till
måndag – fredag | måndag till fredag | –→till
juni–augusti | juni till augusti | –→till
jan–mars | januari till mars | jan→januari · –→till
0–18 år | noll till arton år | 0→noll · –→till · 18→arton
3–4 ggr | tre till fyra gånger | 3→tre · –→till · 4→fyra · ggr→gånger
Trygg i Värmdö – 2018 års avtal | Trygg i Värmdö – tjugohundraarton års avtal | 2018→tjugohundraarton
# law
§ 3 | paragraf tre | §→paragraf · 3→tre
3 § | tredje paragrafen | 3→tredje · §→paragrafen
3 kap. 2 § | tredje kapitlet andra paragrafen | 3→tredje · kap.→kapitlet · 2→andra · §→paragrafen
3 kap 2 § | tredje kapitlet andra paragrafen | 3→tredje · kap→kapitlet · 2→andra · §→paragrafen
3 a § | tredje a paragrafen | 3→tredje · §→paragrafen
§§ 3–5 | paragraferna tre till fem | §§→paragraferna · 3→tre · –→till · 5→fem
3–5 §§ | tredje till femte paragraferna | 3→tredje · –→till · 5→femte · §§→paragraferna
kap. IV | kapitel fyra | kap.→kapitel · IV→fyra
kapitel II | kapitel två | II→två
kap. 3 § 4 | kapitel tre paragraf fyra | kap.→kapitel · 3→tre · §→paragraf · 4→fyra
enligt 10 § polislagen | enligt tionde paragrafen polislagen | 10→tionde · §→paragrafen
# addresses
varmdo.kommun@varmdo.se | varmdo punkt kommun snabel-a varmdo punkt se | .→punkt · @→snabel-a · .→punkt
Skriv till anna-lisa@varmdo.se. | Skriv till anna bindestreck lisa snabel-a varmdo punkt se. | -→bindestreck · @→snabel-a · .→punkt
https://www.varmdo.se/trygghet | www punkt varmdo punkt se snedstreck trygghet | .→punkt · .→punkt · /→snedstreck
https://www.varmdo.se/ | www punkt varmdo punkt se | .→punkt · .→punkt
www.varmdo.se | www punkt varmdo punkt se | .→punkt · .→punkt
varmdo.se | varmdo punkt se | .→punkt
Läs på polisen.se. | Läs på polisen punkt se. | .→punkt
http://example.org/a_b | example punkt org snedstreck a understreck b | .→punkt · /→snedstreck · _→understreck
index.html | index.html
området.Nu | området.Nu
etc. | etcetera. | etc.→etcetera
# signs
och/eller | och eller
man/kvinna | man, kvinna
Värmdö & Nacka | Värmdö och Nacka | &→och
<18 år | mindre än arton år | <→mindre än · 18→arton
>50 % | större än femtio procent | >→större än · 50→femtio · %→procent
a < b | a mindre än b | <→mindre än
2 + 2 = 4 | två plus två är lika med fyra | 2→två · +→plus · 2→två · =→är lika med · 4→fyra
65+ | sextiofem plus | 65→sextiofem · +→plus
±5 % | plus minus fem procent | ±→plus minus · 5→fem · %→procent
5 % & 3 < | fem procent och tre mindre än | 5→fem · %→procent · &→och · 3→tre · <→mindre än
• Trygghet | Trygghet
C++ | C plus plus | +→plus · +→plus
Malm & Co | Malm och Co | &→och
CO2 | CO två | 2→två
KS 2018/0123 | KS tjugohundraarton noll ett två tre | 2018→tjugohundraarton · 0123→noll ett två tre
§ | paragraf | §→paragraf
Trygghet > Löften | Trygghet större än Löften | >→större än
50 %-ig | femtioprocentig | 50 %-ig→femtioprocentig
Covid-19 | Covid-nitton | Covid-19→Covid-nitton
24-timmars | tjugofyratimmars | 24-timmars→tjugofyratimmars
# space and what is not seen
sam\u00adverkan | samverkan | sam\u00adverkan→samverkan
trygg\u200bhet | trygghet | trygg\u200bhet→trygghet
1 500 kr | ettusen femhundra kronor | 1 500→ettusen femhundra · kr→kronor
1 500 kr | ettusen femhundra kronor | 1 500→ettusen femhundra · kr→kronor
  Trygg   i Värmdö   | Trygg i Värmdö
"Trygg", sa hon (17). | "Trygg", sa hon (sjutton). | 17→sjutton
»Hej« | »Hej«
Ring 08-570 470 00 | Ring noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
och/\u00adeller | och eller
08\u2011570 470 00 | noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
1\u00a0500\u00a0kr | ettusen femhundra kronor | 1\u00a0500→ettusen femhundra · kr→kronor
12\u202f500 | tolvtusen femhundra | 12\u202f500→tolvtusen femhundra
1\u2009500 personer | ettusen femhundra personer | 1\u2009500→ettusen femhundra
Ring 08-570\u00a0470\u00a000 | Ring noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
17\u00a0juli 2018 | sjuttonde juli tjugohundraarton | 17→sjuttonde · 2018→tjugohundraarton
bl.\u00a0a. | bland annat. | bl.\u00a0a.→bland annat
25\u00a0% | tjugofem procent | 25→tjugofem · %→procent
kl.\u00a010.30 | klockan tio trettio | kl.→klockan · 10→tio · 30→trettio
\ufeffbl.a. | bland annat. | bl.a.→bland annat
# sentences
Polisen i Nacka/Värmdö, tfn 114 14 (ej akut). | Polisen i Nacka, Värmdö, telefon ett ett fyra, ett fyra (ej akut). | tfn→telefon · 114→ett ett fyra · 14→ett fyra
Avtalet gäller fr.o.m. 2014-09-01 t.o.m. 2017-12-31. | Avtalet gäller från och med första september tjugohundrafjorton till och med trettioförsta december tjugohundrasjutton. | fr.o.m.→från och med · 2014-09-01→första september tjugohundrafjorton · t.o.m.→till och med · 2017-12-31→trettioförsta december tjugohundrasjutton
Antal våldsbrott: 1 234 (2017: 1 189), +3,8 %. | Antal våldsbrott: ettusen tvåhundratrettiofyra (tjugohundrasjutton: ettusen etthundraåttionio), plus tre komma åtta procent. | 1 234→ettusen tvåhundratrettiofyra · 2017→tjugohundrasjutton · 1 189→ettusen etthundraåttionio · +→plus · 3,8→tre komma åtta · %→procent
Öppet mån–tors 8–16.30, fre 8–15. | Öppet måndag till torsdag åtta till sexton trettio, fredag åtta till femton. | mån→måndag · –→till · tors→torsdag · 8→åtta · –→till · 16→sexton · 30→trettio · fre→fredag · 8→åtta · –→till · 15→femton
5–6 st. per år | fem till sex styck per år | 5→fem · –→till · 6→sex · st→styck
ca 30–40% av eleverna i åk 7–9 | cirka trettio till fyrtio procent av eleverna i årskurs sju till nio | ca→cirka · 30→trettio · –→till · 40→fyrtio · %→procent · åk→årskurs · 7→sju · –→till · 9→nio
Box 134, 134 81 Gustavsberg | Box etthundratrettiofyra, ett tre fyra, åtta ett Gustavsberg | 134→etthundratrettiofyra · 134→ett tre fyra · 81→åtta ett
kl. 18–20 den 5 nov. | klockan arton till tjugo den femte november. | kl.→klockan · 18→arton · –→till · 20→tjugo · 5→femte · nov→november
Löfte nr 2: fler poliser kl 21–02 fre.–lör. | Löfte nummer två: fler poliser klockan tjugoett till två fredag till lördag. | nr→nummer · 2→två · kl→klockan · 21→tjugoett · –→till · 02→två · fre.→fredag · –→till · lör.→lördag
1–3 §§ i 2 kap. socialtjänstlagen (2001:453) | första till tredje paragraferna i andra kapitlet socialtjänstlagen (tvåtusen ett, fyrahundrafemtiotre) | 1→första · –→till · 3→tredje · §§→paragraferna · 2→andra · kap.→kapitlet · 2001→tvåtusen ett · 453→fyrahundrafemtiotre
E4:an och Rv 222 | E fyran och Rv tvåhundratjugotvå | 4:an→fyran · 222→tvåhundratjugotvå
1:a–3:e | första till tredje | 1:a→första · –→till · 3:e→tredje
112, 114 14 | ett ett två, ett ett fyra, ett fyra | 112→ett ett två · 114→ett ett fyra · 14→ett fyra
(08-570 470 00) | (noll åtta, fem sju noll, fyra sju noll, noll noll) | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
0709-12 34 56 | noll sju noll nio, ett två, tre fyra, fem sex | 0709→noll sju noll nio · 12→ett två · 34→tre fyra · 56→fem sex
1 500,50 kr | ettusen femhundra komma femtio kronor | 1 500,50→ettusen femhundra komma femtio · kr→kronor
20-30-årsåldern | tjugo till trettioårsåldern | 20→tjugo · -→till · 30-årsåldern→trettioårsåldern
2018-07-17 10:30 | sjuttonde juli tjugohundraarton tio trettio | 2018-07-17→sjuttonde juli tjugohundraarton · 10→tio · 30→trettio
1 juli-30 september | första juli till trettionde september | 1→första · -→till · 30→trettionde
5G | fem G | 5→fem
`;
