/** Swedish texts, one a line; "¦" stands where a sentence ends and another begins. */
export const swedish = `
Samverkan med polisen
I samverkan med polisen tas det fram medborgarlöften och samverkansavtal. ¦ Medborgarlöften handlar om att lyssna på vad de som bor och verkar i ett område upplever som viktigt för att de ska känna sig trygga och säkra.
Medborgarlöften som Värmdö kommun och Nacka lokalpolisområde tagit fram under året baseras på information från medborgar- och medarbetardialoger, trygghetsundersökningar samt brottsstatistik.
Sammantaget resulterar detta har resulterat i följande medborgarlöften:
Vid behov ska polisiär närvaro prioriteras och riktade insatser genomföras på platser och i situationer som upplevs som otrygga bland kommunens medborgare. ¦ En plats som särskilt kommer att prioriteras är i och omkring Gustavsbergs Centrum.
Polisen och den kommunala fältverksamheten träffas kontinuerligt för att utbyta information och vidareutveckla samverkan kring rutiner vid gemensamma insatser.
Polisen och kommunen arbetar aktivt med ungdomar i riskzon, bl a genom att samordna ungdomsinsatser för att minska bruket av droger.
Syftet är att dessa löften ska ligga i linje med den samverkansöverenskommelsen som löpande tecknas mellan polis och kommun.
Överenskommelse mellan kommun och polis – vägledande för arbetet
I april 2014 undertecknade polismästaren i Nacka och kommundirektörerna i Nacka, Värmdö och Tyresö en överenskommelse gällande samverkan mot brott.
Överenskommelsen gäller 2017 ut och Trygghetsrådet i Värmdö kommun arbetar utifrån den.
Fyra prioriterade områden pekas ut att samverka kring:
ungdomar (Ungabrottsutsatta, Ungdomar i riskzon, Ungdomar och narkotika)
Planerade aktiviteter för 2017 och överenskommelsen finner du i dokumenten.
Senast publicerad: 2018-07-17
Skogsbovägen 9–11, Gustavsberg
Postadress: 134 81 Gustavsberg
Telefon: 08-570 470 00
Vi arbetar med bl.a. Polisen och Räddningstjänsten. ¦ Alla är välkomna.
Insatserna görs bl. a. Gustavsbergs torg och vid Farstaviken.
Vi besöker skolor, t.ex. Vittraskolan, och fritidsgårdar. ¦ Besöken är gratis.
Kontakta oss om du ser t. ex. Klotter på en skola.
Mötet börjar kl. 10.30 och slutar kl. 12. ¦ Kaffe serveras från kl. 10.
Fältarna är ute fredagar kl. 20. ¦ De går i grupper om två.
Affischen ska beställas före kl. 16. ¦ Ring receptionen om du är sen. ¦ Hon hjälper dig.
Ärendet har nr. 4 på dagordningen. ¦ Beslutet fattas i december.
Ange diarienr. 2017/123 när du skriver till oss.
Föreningens org.nr. 212000-0035 ska stå på ansökan.
Ring tel. 08-570 470 00 om du har frågor. ¦ Växeln är öppen vardagar.
Du når polisen på tel. 114 14. ¦ Vid akuta händelser ringer du 112.
Ring växeln på tfn. 08-570 470 00 eller skriv till oss.
Sidan publicerades den 17 juli 2018. ¦ Den har granskats av Nacka lokalpolisområde.
Mötet är den 17. juli i kommunhuset.
Kontaktperson är A. Berg på trygghetsenheten.
Frågor besvaras av J. K. Berg och A. Lind. ¦ Båda arbetar i kommunhuset.
Avtalet skrevs under av J.K. Berg för kommunen. ¦ Polisens chef skrev under i maj.
Kommunpolis K.-E. Svensson berättade om läget.
Boken om G.W. Persson finns på biblioteket. ¦ Den kan lånas i fyra veckor.
Anna B. Lindgren leder arbetet. ¦ Hon är säkerhetschef.
Rapporten är skriven av Dr. Anna Lind vid universitetet.
Studien leds av prof. Berg och doc. Ek. ¦ Den blir klar i höst.
Under § 3 står vad kommunen ansvarar för. ¦ Polisens ansvar står i § 4.
Enligt 3 kap. 2 § ordningslagen krävs tillstånd. ¦ Sök det hos polisen.
Reglerna finns i 3 kap. 8 §. ¦ Kommunen får meddela föreskrifter.
Se vidare kap. IV om olagligt tvång.
Läs mer på s. 12 i planen. ¦ Där står också vem som gör vad.
Jämför tabellen på sid. 14 med den på sid. 15.
Kameran sätts upp v. 12 och tas ner v. 20. ¦ Tillståndet gäller ett år.
Undersökningen gjordes i jan. 2018 och visar en förbättring.
Siffrorna gäller perioden sept. 2016 till dec. 2017. ¦ Nästa mätning görs 2019.
Nästa möte är i febr. ¦ Kallelse skickas till alla ledamöter.
Andelen otrygga sjönk från 3.5 till 2.9 procent. ¦ Det är en tydlig förändring.
Kostnaden är 1.250.000 kronor. ¦ Hälften betalas av staten.
Skriv till varmdo.kommun@varmdo.se så svarar vi inom två dagar.
Skicka svaret till trygghet@varmdo.se. ¦ Ange ditt namn.
Enkäten finns på www.varmdo.se/trygghet. ¦ Den tar fem minuter.
Anmäl brott på polisen.se. ¦ Det går också bra att ringa.
Blanketten ligger på https://www.varmdo.se/blanketter/ansokan.pdf. ¦ Skriv ut den och ta med den.
Filen heter Avtal.Polisen.2017.pdf och kan laddas ner.
Vi väntade … och väntade. ¦ Till slut kom bussen.
Det var en gång… ¦ Nu är torget tryggt.
Hon tvekade... ¦ Sedan ringde hon polisen.
Räkna så här: 1, 2, … 10 och börja om.
”Stopp!” ropade han och sprang efter bilen.
”Stopp!” ¦ Ropet hördes över hela torget.
”Vad ska ni göra åt belysningen?” frågade en boende. ¦ Kommunen lovade nya lampor.
”Vi behöver fler fältare.” ¦ Så svarade hälften av de tillfrågade.
”Det är mycket bättre nu”, säger Anna Berg. ¦ ”Förut vågade jag inte gå ut.”
Frågan löd: ”Känner du dig trygg?” ¦ Åtta av tio svarade ja.
"Nej!" sa rektorn. ¦ "Så kan vi inte ha det."
»Kom hit!« viskade flickan. ¦ »Här är det ljust.«
– Vi har blivit fler. ¦ – Ja, det märks på torget.
Vem ansvarar för snöröjningen? ¦ – Det gör kommunen.
Vad gör ni nu? ¦ Vi fortsätter.
Ring 112! ¦ Vänta sedan på platsen!
Är det akut?! ¦ Ring 112 direkt.
Vill du vara med? ¦ 30 platser finns kvar.
1. Trygghet i centrum
1. Trygghet. ¦ 2. Synlighet. ¦ 3. Närvaro.
12. Kommunen och polisen ska träffas varje månad. ¦ Minnesanteckningar skrivs.
2.1. Mål för perioden
a) Polisen ska synas. ¦ b) Kommunen ska lysa upp parken.
A. Trygghet i det offentliga rummet
IV. Uppföljning av löftena
Löftena är följande: 1. Trygga skolvägar, 2. Belysta stigar.
Gustav III. ¦ Så hette båten som låg vid kajen.
Hon kom på 2. plats i tävlingen om årets eldsjäl.
Båten lägger till vid St. Eriksgatan i morgon.
Bussen går från S:t Eriksplan. ¦ Den stannar vid Slussen.
Fynden är från 500 f.Kr. och visas på museet.
Graven är från 300 e.Kr. ¦ Den undersöktes på sjuttiotalet.
Det kommer ca. 30 personer på varje möte.
Vägen är ca. Två kilometer lång.
Reglerna finns i lag, jfr. SFS 1993:1617. ¦ De gäller hela landet.
Vi samlar in gamla cyklar, kläder m.m. ¦ Lämna dem på fritidsgården.
Där finns bänkar, bord m. m. ¦ Allt är nytt.
Polisen, skolan m.fl. ¦ Så många var med i arbetet.
Polisen, skolan m.fl. deltar i mötet.
Vi talar med elever, föräldrar m. fl. ¦ Samtalen är frivilliga.
Klotter, skadegörelse osv. ska anmälas.
Anmäl klotter, skadegörelse osv. ¦ Gör det på nätet.
Ta med vatten, mat, filtar etc. ¦ Det kan bli kallt.
Märk cyklar, mopeder o.s.v. ¦ Då blir de svårare att sälja.
Märk cyklar, mopeder o. s. v. ¦ Då blir de svårare att sälja.
Avgiften är 500 kr. ¦ Den betalas i förväg.
Avgiften är 500 kr. per år.
Det krävs skyltar, staket o.dyl. ¦ Kommunen lånar ut dem.
Parkering gäller mot avgift (se karta, skyltar m.m.) Gustavsbergs hamn.
Insatsen leds av polisen (Nacka m.fl.) och kommunen.
Arbetet pågår t.o.m. Midsommar och därefter vid behov.
Tillståndet gäller fr.o.m. 1 maj t.o.m. 30 september. ¦ Sök i god tid.
Vi har öppet t. o. m. Valborg.
Stödet ges av s.k. Fältassistenter på kvällarna.
Hon är f.d. Polismästare i Nacka.
Mötet ställdes in p.g.a. Covid-19. ¦ Det hålls i stället i höst.
Bron är stängd pga. Renovering.
Den som är vittne, dvs. Du, ska ringa polisen.
Alla under 18 år, d.v.s. Barn, har rätt till stöd.
Kostnaden är 300 kronor inkl. Moms och frakt.
Kommunerna Nacka resp. Värmdö betalar var sin hälft.
Lokalen ligger i kv. Holmen bredvid stationen.
Beslutet fattades av tf. Polischef Lind.
Stf. Kommundirektör Eva Ek undertecknade avtalet.
Möt vår bitr. Rektor i kapprummet.
Enl. Polisen har inbrotten minskat.
Frågor ang. Löftena besvaras av kommunen.
Kommissarien talade med insp. Karlsson om insatsen.
Nämndens ordf. Anna Berg hälsade välkommen.
Krisstöd ges av skolan, ev. Kyrkan och socialtjänsten.
Bilagan hör till prop. 2017/18:123 om kamerabevakning.
Se bet. 2017/18:JuU1 för utskottets förslag.
Se fig. 3 för en karta. ¦ Den är ritad i maj.
Uppgifterna står i art. 6 i förordningen.
Ansökan prövas enligt 4 kap. 3 § p. 2 lagen. ¦ Beslutet kan överklagas.
Lägenheten ligger på Storgatan 3, lgh. 1101.
Gå till rum 5 på plan 2. ¦ Där sitter vakten.
Mötet är på Skogsbovägen 9 B. ¦ Ingången är från gården.
Vi finns på Skogsbovägen 9B. ¦ Ring på klockan.
Kommunen äger en ö. ¦ Där finns en badplats.
Längs stigen rinner en å. ¦ Bron över den är ny.
Se appendix B. ¦ Det visar alla siffror.
Gränsen går vid punkt C. ¦ Det visas på kartan.
Hon visade sitt leg. ¦ Vakten släppte in henne.
Skicka ett sms. ¦ Du får svar samma dag.
Programmet visas på tv. ¦ Det sänds igen på söndag.
Rapporten finns som pdf. ¦ Ladda ner den här nedanför.
Du kan få stöd enligt LSS. ¦ Ansök hos kommunen.
Bygglov prövas enligt PBL. ¦ Nämnden fattar beslut.
Inslaget sändes i SVT. ¦ Polisen intervjuades.
Vi tog bilen dit. ¦ Bussen var full.
Det var bättre förr, sade hon. ¦ Nu är det sen kväll. ¦ Alla går hem.
Så gör vi det. ¦ Andersson håller i det praktiska.
Det är hon. ¦ Karin ansvarar för skolan.
Vi kommer sen. ¦ Polisen är redan där.
Han hade ett rep. ¦ Med det band han båten.
År 2017 var bättre än 2016. ¦ Antalet brott minskade.
Så var det 2017. ¦ 25 löften hade då uppfyllts.
Mötet var välbesökt. ¦ 30 personer kom och lyssnade.
Polisen har fått fler anställda i år. ¦ 12 av dem arbetar i Gustavsberg.
Antalet anmälningar minskade. ¦ 2018 var det bästa året hittills.
Vi träffas varje måndag. ¦ Kl. 10 bjuds det på kaffe.
Kontakta Anna Berg. ¦ Tel. 08-570 470 00.
Vi har öppet mån. 8–16 och tis. 8–18. ¦ Övriga dagar är det stängt.
Det får plats max. 30 personer i salen.
Det krävs min. 2 ledare per grupp.
Fältgruppen består av 5 st. ungdomsledare.
Vi har köpt 5 kameror à 4 000 kr. ¦ De sätts upp i vår.
Gustavsberg, 10 000 inv. ¦ Så stod det på skylten.
Vårt lokalpolisområde (Nacka) täcker tre kommuner. ¦ (Värmdö är den största.)
(Löftet gäller till 2018.) ¦ Därefter skrivs ett nytt.
Löftet gäller hela året (se nedan). ¦ Det följs upp i december.
Löftet följs upp [se bilaga]. ¦ Resultatet publiceras här.
Vad är ett medborgarlöfte? ¦ Det är ett löfte från polisen och kommunen till dig som bor här. ¦ Löftet bygger på vad invånarna har svarat.
Har du frågor? ¦ Kontakta oss!
Välkommen! 😊 till fritidsgården i kväll.
Tack för ditt svar! ¦ 😊 Vi ses på torget.
Alla får plats. 😊
Jag såg inget! sade vittnet.
Kommunen köper iPads. ¦ Skolorna får dem i augusti.
Så här gör du. iPad eller dator behövs.
Nyheten publicerades 2018-07-17. ¦ Den uppdaterades dagen därpå.
Vi ses 17/7 kl. 18.00. ¦ Ta gärna med en granne.
Öppet kl. 10.00–16.30. ¦ Lunchstängt 12–13.
Ring 08-570 470 00. ¦ Telefontid är kl. 9–11.
Adressen är 134 81 Gustavsberg. ¦ Skriv namnet på kuvertet.
Kostnaden blir 25 %. ¦ Resten betalar staten.
Temperaturen var 20 °C. ¦ Det regnade inte.
Avståndet är 3 km. ¦ Promenaden tar en halvtimme.
Väskan väger 2 kg. ¦ Den får tas med ombord.
Åldersgränsen är 13 år. ¦ Yngre barn kommer med en vuxen.
Polisen Nacka, Box 1234, 131 27 Nacka Strand. ¦ Besök oss gärna.
Uppdraget är att minska brotten. ¦ Öka tryggheten. ¦ Lyssna på invånarna.
Trygghetsrådet har fyra möten per år. ¦ Ordförande är kommunstyrelsens ordförande. ¦ Sekreterare är säkerhetschefen.
Kom till caféet kl. 18! ¦ Det är gratis.
Kom till caféet kl. 18? ¦ Nej, det är stängt.
Brottet begicks kl. 02.15. ¦ Två personer greps.
Vittnen ombeds ringa 114 14. ¦ Ange nummer 5000-K123456-18.
Fyra av tio känner sig otrygga. ¦ Ännu fler undviker parken.
Åtgärden kostar 2,5 miljoner. ¦ Älvsby kommun gör likadant.
Det blev inte som vi trodde. ¦ Över hundra personer ville vara med.
Vi följer socialtjänstlagen. ¦ § 3 gäller för alla.
Hyran är 4 500 kr/mån. ¦ El ingår.
Vi bjuder på kaffe och bullar. ¦ E-posta om du är allergisk.
Nästa medborgardialog hålls på biblioteket i Gustavsberg. ¦ Då kan du träffa kommunpolisen, fältarna och politiker. ¦ Du behöver inte anmäla dig.
Om du har sett något misstänkt, t.ex. en okänd bil, kan du tipsa oss. ¦ Du kan vara anonym.
Grannsamverkan minskar antalet inbrott med ca. 26 procent. ¦ Börja med att prata med dina grannar.
Det finns ca 40 områden med grannsamverkan i kommunen. ¦ Vill du starta ett nytt?
Projektet drivs av BRÅ, Polisen och SKL. ¦ Resultatet redovisas i rapport 2018:4.
Rapporten bygger på Brå 2016:12. ¦ Siffrorna är avrundade.
Lars Å. Berg är ny kommunpolis. ¦ Han börjar i höst.
Å. Lind och Ö. Ek håller i mötet.
Ansvarig: säk. chef Anna Berg
Tillstånd söks hos Länsstyrelsen (Stockholm). ¦ Ansökan kostar 3 700 kr.
Tidningen skrev: ”Torget är tryggt igen.” ¦ Det stämmer med våra siffror.
(”Är det sant?”) ¦ Så undrade många.
Hjälp!!! ¦ Någon har brutit sig in.
Va?! ¦ Har de redan varit här?
Kommunen svarar: ja. ¦ Nej säger den sällan.
Alternativet är JA. ¦ Kryssa i rutan.
Hon sa nej... men kom ändå.
Priset är 50:-. ¦ Barn går in gratis.
Läs avtalet (pdf, 120 kB). ¦ Det öppnas i ett nytt fönster.
Fråga 1. ¦ Hur trygg känner du dig?
Sidan gäller Värmdö. ¦ Nacka har en egen sida. ¦ Tyresö likaså.
Måndag–fredag kl. 8.00–16.30, lördag kl. 10–14. ¦ Söndag stängt.
Inbrott i bostad, fritidshus m.m. minskade med 12 procent jfr. med 2016.
Polisens insatser sker främst i Gustavsberg, Hemmesta, Djurö m.fl. områden.
Enligt 2 § 1 st. 3 p. lagen gäller detsamma.
Varje torsdag, fredag etc. vandrar vuxna på stan.
Lampor byts inom 5 arb. dagar.
Dokumentet har dnr. KS 2017/0456. ¦ Det kan begäras ut.
Den 1.1.2018 trädde reglerna i kraft. ¦ De gäller än.
Beloppet är 1.000 kr. ¦ Betala senast 31.12.2018. ¦ Tack!
Se http://www.bra.se/. ¦ Där finns all statistik.
Följ @polisen_nacka. ¦ Där syns vad vi gör.
Skriv #tryggivärmdö. ¦ Vi läser allt.
`;
