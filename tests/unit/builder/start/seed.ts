/** The text of the page that Samverka grew from, as it is when it is copied from the old page: the no-break spaces too. */
export const seed = `Talande webbLyssna

Samverkan med polisen

I samverkan med polisen tas det fram medborgarlöften och samverkansavtal. Medborgarlöften handlar om att lyssna på vad de som bor och verkar i ett område upplever som viktigt för att de ska känna sig trygga och säkra.

Medborgarlöfte

Medborgarlöften som Värmdö kommun och Nacka lokalpolisområde tagit fram under året baseras på information från medborgar- och medarbetardialoger, trygghetsundersökningar samt brottsstatistik.

Sammantaget resulterar detta har resulterat i följande medborgarlöften:

\u00A0

Ökad trygghet och synlighet genom:

Situations- och platsanpassade insatser

Vid behov ska polisiär närvaro prioriteras och riktade insatser genomföras på platser och i situationer som upplevs som otrygga bland kommunens medborgare. En plats som särskilt kommer att prioriteras är i och omkring Gustavsbergs Centrum.

Fältsamverkan

Polisen och den kommunala fältverksamheten träffas kontinuerligt för att utbyta information och vidareutveckla samverkan kring rutiner vid gemensamma insatser.

Drogförebyggande arbete

Polisen och kommunen arbetar aktivt med ungdomar i riskzon, bl a genom att samordna ungdomsinsatser för att minska bruket av droger.

\u00A0

Syftet är att dessa löften ska ligga i linje med den samverkansöverenskommelsen\u00A0som löpande tecknas mellan polis och kommun.

Överenskommelse mellan kommun och polis – vägledande för arbetet

I april 2014 undertecknade polismästaren i Nacka och kommundirektörerna i Nacka, Värmdö och Tyresö en överenskommelse gällande samverkan mot brott.

Överenskommelsen gäller 2017 ut och\u00A0Trygghetsrådet i Värmdö kommun arbetar utifrån den.

Fyra prioriterade\u00A0områden pekas\u00A0ut\u00A0att samverka kring:

  • ungdomar (Ungabrottsutsatta, Ungdomar i riskzon, Ungdomar och narkotika)
  • krogen (Krogen)
  • brott i nära relationer (Brott i nära relation)
  • trafik (Trafik)

Planerade aktiviteter\u00A0för 2017 och överenskommelsen finner du i dokumenten.

\u00A0

Senast publicerad: 2018-07-17

Kontakt

Värmdö kommun
Skogsbovägen 9–11, Gustavsberg
Postadress: 134 81 Gustavsberg
Telefon: 08-570 470 00

varmdo.kommun@varmdo.se

Ställ en fråga direktlänk till annan webbplats

\u00A0


Mer kontaktinformation`;
