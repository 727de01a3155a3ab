/**
 * How Swedish is said. The tables were compiled by ourselves and have the licence of Samverka, MIT; the abbreviations were
 * checked against those of NVIDIA NeMo-text-processing (`sv`). “tex”, “tom”, “from” and “bla” are words, and stay.
 */
import type { SpokenLanguage } from './language.js';
import { cardinal, common, fraction, ordinal, year } from './sv-numbers.js';
import { swedishRules } from './sv-rules.js';

const DAYS = 'mån|tis|ons|tor|fre|lör|sön';

/** Swedish. */
export const sv: SpokenLanguage = {
  abbreviations:
    'bl a=bland annat|t ex=till exempel|m fl,mfl=med flera|m m=med mera|kl=klockan|ca,c:a=cirka|nr=nummer|tel,tfn=telefon|' +
    'jfr=jämför|fr o m=från och med|t o m=till och med|dvs,d v s=det vill säga|osv,o s v=och så vidare|pga,p g a=på grund av|' +
    'f d=före detta|resp=respektive|inkl=inklusive|exkl=exklusive|ev.=eventuellt|etc=etcetera|' +
    'o d,o dyl=och dylikt|e d,e dyl=eller dylikt|i o m=i och med|m a o=med andra ord|f n=för närvarande|fr a=framför allt|' +
    'i st f=i stället för|m h t=med hänsyn till|o likn=och liknande|s a s=så att säga|u a=utan anmärkning|' +
    'e Kr=efter Kristus|f Kr=före Kristus|fr.#=från|t v=tills vidare|vard=vardagar|helg.=helger|' +
    'forts=fortsättning|enl=enligt|ang=angående|kap=kapitel|s#,sid#=sidan|v#=vecka|st.^,S:t=sankt|S:ta=sankta|ordf=ordförande|' +
    'v ordf=vice ordförande|avd.=avdelning|bil.#=bilaga|tf=tillförordnad|stf=ställföreträdande|bitr=biträdande|dr=doktor|' +
    'prof.=professor|doc.=docent|insp=inspektör|polisinsp=polisinspektör|krim insp,kriminsp=kriminalinspektör|komm pol=kommunpolis|' +
    'pol mäst=polismästare|pol.^=polis|komm.^=kommissarie|adr.=adress|prop#=proposition|prop=proposition|bet.#=betänkande|' +
    'art.#=artikel|mom.#=moment|p.#=punkt|ex.#=exempel|äv.=även|övr.=övriga|div.=diverse|prel.=preliminär|allm.=allmän|' +
    'jur.=juridisk|tekn.=teknisk|kommunf.=kommunfullmäktige|obs=observera|max.=maximalt|min.=minst|omkr.=omkring|' +
    'dnr,diarienr=diarienummer|inv.=invånare|åk#=årskurs|vån#=våning|vxl=växel|lgh#=lägenhet|kv.^=kvarteret|kv#=kvartal|' +
    'ht#=höstterminen|vt#=vårterminen|bg#=bankgiro|pg#=plusgiro|tr.=trappor|mob=mobil|fax=fax|n b=nedre botten|' +
    'm²,m2=kvadratmeter|km²,km2=kvadratkilometer|m³,m3=kubikmeter|' +
    'ggr=gånger|gång.=gånger|kr=kronor|tkr=tusen kronor|mkr,mnkr=miljoner kronor|pdf,PDF=P D F|§§=paragraferna|' +
    'mån=måndag|tis=tisdag|ons=onsdag|tor.,tors=torsdag|fre=fredag|lör=lördag|sön=söndag',
  units:
    '%=procent|‰=promille|kr,Kr,KR,SEK,:-=krona/kronor|tkr=tusen kronor|mkr,Mkr,mnkr,MSEK,Mnkr=miljon kronor/miljoner kronor|' +
    'mdkr,mdrkr=miljard kronor/miljarder kronor|milj.,milj,mn=miljon/miljoner|mdr,md,mdr.,mdkr=miljard/miljarder|öre=*öre|' +
    '€,EUR=euro|$,USD=dollar|£,GBP=pund|NOK=norsk krona/norska kronor|DKK=dansk krona/danska kronor|~m=meter|' +
    'm²,m2,kvm=kvadratmeter|km²,km2=kvadratkilometer|m³,m3=kubikmeter|ha=hektar|' +
    '~g=*gram|~l=liter|kB=kilobyte|MB=megabyte|GB=gigabyte|TB=terabyte|Mbit/s=megabit per sekund|dB,dBA,dB(A)=decibel|' +
    '~W=watt|~Wh=wattimme/wattimmar|Hz=hertz|kHz=kilohertz|MHz=megahertz|GHz=gigahertz|kV=kilovolt|' +
    'km/h,km/tim=kilometer i timmen|m/s=meter per sekund|°C=grad Celsius/grader Celsius|°=grad/grader|tim,tim.,h=timme/timmar|' +
    'min=minut/minuter|sek=sekund/sekunder|mån=månad/månader|st=styck|pers,pers.=person/personer|inv,inv.=invånare|' +
    'tr=trappa/trappor|vån=våning/våningar|ggr=gång/gånger|p=poäng',
  plural: '',
  counted:
    '(?:person|elev|ungdom|medlem|anmäl|händelse|kron|timm|minut|sekund|dag|veck|månad|plats|bil|röst|lägenhet|bost|gång|stöld|' +
    'insats|skol|kommun|polis|kvinn|tjej|pojk|flick|famil|lärare|kamer|butik|förskol|väktar|värd|grupp|klass|rond|termin|ordningsvakt|' +
    'vuxn|målsägande|domar|dom|våldsbrott|olyck|enhet|krock|cyk)' +
    '(?:mar|ningar|jer|lar|ar|an|a|ad|äder|[aeo]?r|e)?|(?:kilo)?meter|liter|procent|invånare|medborgare|människor|deltagare|' +
    'svarande|tillfrågade|boende|inbrott|besökare|anställda|män|vuxna|unga|förare|lärare|sidor|poäng',
  countedNeuter:
    'barn|\\p{Ll}*brott|ärenden?|besök|hushåll|fordon|svar|företag|år|öre|ton|kilo|gram|dygn|möten|rån|samtal|hus|träd|områden|' +
    'tillfällen|löften|hem|lag|inslag|fall|larm|klagomål|foton|rum|bord|kort|liv',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  days: DAYS,
  signs:
    'och|mindre än|större än|är lika med|gånger|plus minus|minus|procent|promille|euro|mindre än eller lika med|' +
    'större än eller lika med|är inte lika med|ungefär lika med|paragraf|plus|punkt|snedstreck|snabel-a|bindestreck|understreck',
  thousands: '.',
  point: 'komma',
  to: 'till',
  per: 'per',
  and: 'och|samt|eller|resp\\.?|respektive|&|o\\.?',
  ordinalMark: ':(?:[aet]|te|de|nde|dje|ta|ra)',
  beforeDay: () => '',
  afterDay: '',
  isDayFirst: true,
  cardinal,
  ordinal,
  year,
  nought: 'noll ',
  joinsDecimals: true,
  common,
  streets:
    '(?:\\p{Lu}[\\p{L}-]*|\\p{Lu}[\\p{L}-]+ \\p{Ll}*)(?:gata|gatan|väg|vägen|gränd|gränden|stig|stigen|torg|torget|plan|backe|backen|allén?|' +
    'gården|gård|parken|leden|slingan|ringen|kajen|esplanaden|stråket|platsen|hamn|brinken|höjden|terrassen|bron|g\\.|v\\.)',
  labels:
    'uppgång(?:en)?|ingång(?:en)?|port(?:en)?|trapphus(?:et)?|entrén?|lgh|lägenhet(?:en)?|hus(?:et)?|' +
    'byggnad(?:en)?|rum(?:met)?|sal(?:en)?|lokal(?:en)?|\\p{L}*klass(?:en|erna|er)?|\\p{L}*grupp(?:en|erna|er)?|' +
    'åk|årskurs(?:en|erna)?|linje(?:n|rna)?|buss(?:en|arna|ar)?|tåg(?:et)?|spår(?:et)?|hållplatsläge|läge|' +
    'zon(?:en|erna)?|avdelning(?:en)?|avd\\.?|enhet(?:en)?|block|kvarter(?:et)?|bilaga|bilagorna|bil\\.|' +
    'punkt(?:en|erna)?|steg|fas|etapp|nivå|typ|alternativ|fråga|uppgift|plats|bås|box|' +
    'skåp|sektion|parkering|garage|rv|lv|länsväg|riksväg|väg|vagn|bord|stuga|tabell|bild|figur',
  codes:
    '(?:person|samordnings|organisations|kund|medlems|referens|faktura|ärende|order|boknings|anmälnings|kort|serie|konto|id-?|' +
    'lån|låne|kontroll|betalnings|giro|bankgiro|plusgiro|postgiro|swish|ocr-?|iban-?|isbn-?|telefon|mobil|fax|post|clearing|tel\\.?|mob\\.?|' +
    'org\\.?|ref\\.?|pers\\.?|moms(?:registrerings)?|momsreg\\.?|meddelande|legitimations|avtals|kundkorts|mål|reg\\.?) ?' +
    '(?:nummer|numret|nr)|org\\.? ?nr|bankgirot?|bg|plusgirot?|pg|postgirot?|swisha?|ocr|iban|isbn|issn|bic|konto(?:t)?|clearing|' +
    '(?:referens|ref)|(?:port|pin-?|dörr|säkerhets|post|rabatt|engångs|grind)?kod(?:en)?|telefon|tel|tfn|mobil|mob|fax|personnummer',
  registers:
    '(?:diarie|ärende|besluts|protokolls|reg\\.?)(?:nummer|nr)|dnr|d\\.nr|beteckning(?:en)?|diariet|ärendet?|SFS|SOU|prop\\.?|Ds|mot\\.|bet\\.',
  each:
    'v=vecka|v.=vecka|mån.=månad|dag|dygn|vecka|månad|kvartal|termin|år|timme|minut|sekund|natt|kväll|helg|gång|tillfälle|person|' +
    'deltagare|barn|elev|familj|hushåll|boende|invånare|lag|grupp|klass|skola|kommun|besök|samtal|enhet|plats|anställd|' +
    'medlem|dos|portion|läsår|vardag|arbetsdag|pass|träff|lektion|bil|fordon|kubikmeter|kvadratmeter|kilometer|mil|liter|kilo',
  multiples:
    'miljoner=miljon/miljoner|miljon=miljon/miljoner|milj=miljon/miljoner|mn=miljon/miljoner|miljarder=miljard/miljarder|' +
    'mdr=miljard/miljarder',
  dated:
    'den|från|fr\\.? ?o\\.? ?m\\.?|from|till|t\\.? ?o\\.? ?m\\.?|tom|senast|före|efter|innan|sedan|kring|runt|mellan|datum|' +
    'daterat?|publicera[dt]|ändra[dt]|uppdatera[dt]|inkom(?:men|na)?|kl|vecka \\d+|v\\.? ?\\d+|start(?:ar|ade)?|slutar|deadline|' +
    'togs|fattades|antogs|beslutades|skrevs|hölls|hålls|skedde|sker|öppna[rs]|stäng[es]r?s?|börja[rd]e?|infaller|gäller|' +
    '(?:i|på|och) (?:går|dag|natt)|nästa möte(?: är)?',
  season:
    '\\p{L}*(?:läsår|skolår|säsong|verksamhetsår|vinter|vår|sommar|höst|termin|budgetår|räkenskapsår|årskull|år)(?:et|en|n)?|sedan|ht|vt',
  fractions: {
    before:
      'ungefär|cirka|ca\\.?|omkring|nästan|drygt|knappt|över|minst|högst|bara|endast|hela|mer än|mindre än|fler än|färre än|än|' +
      'utgör|motsvarar|andel(?:en)?(?: är)?|med|blott|enbart|ytterligare|resterande|återstående|var|till|nära|uppåt|varav|övriga|tar?|tog|\\p{Ll}*(?:[adglrm]de|ände|[kpst]te)',
    after:
      'svar\\p{L}*|tyck\\p{L}*|anser|ansåg|kän\\p{L}*|kände|uppg\\p{L}*|vill|upplev\\p{L}*|röst\\p{L}*|sak?nar|säger|sa|instäm\\p{L}*|tror',
    scoreBefore:
      '(?:\\p{L}*betyg(?:et)?|\\p{L}*blad|sid(?:a|an|or)|del|bild|\\p{L}*nivå|\\p{L}*poäng|resultat(?:et)?|omgång|avsnitt|steg|fick|gav|ger|får|' +
      'etapp|lektion|pass|träff|grad|värde(?:t)?|\\p{L}*index|snittet|kort|film|nummer|kapitel|modul|fas|uppgift|lägger|gett|fått|betyg\\p{L}* \\d+/\\d+, .{0,40})' +
      '(?: är| på| om| till| blev| ligger på)?',
    scoreAfter: 'i (?:betyg|snitt|medel|index)|stjärnor|poäng|möjliga|rätt|p',
    outOf: 'av',
    of: 'av',
    measured:
      'tim(?:me|mar)|minut(?:er)?|dag(?:ar)?|dags|mil|liter|vecka|veckor|månad(?:er)?|meter|kilometer|termin|sida|portion|flaska|' +
      'tesked|matsked|miljon(?:er)?|miljard(?:er)?|tjänst|heltid|procent|krona|dusin|deciliter',
    measuredNeuter: 'år|dygn|kilo|ton|hekto|gram|paket|varv|decennium|sekel|läsår',
    over: 'genom',
    roundTheClock: 'dygnet runt',
    allYear: 'dygnet runt, året runt',
    say: fraction,
  },
  rulers:
    'Karl|Carl|Gustav|Gustaf|Erik|Johan|Magnus|Kristian|Christian|Fredrik|Oscar|Oskar|Ludvig|Henrik|Georg|Elizabeth|Elisabeth|' +
    'Katarina|Margareta|Margrethe|Harald|Olav|Haakon|Håkan|Knut|Adolf|Filip|Charles|Vilhelm|Wilhelm|Nikolaj|Alexander|Pius|Leo|' +
    'Johannes Paulus|Benedictus|Birger|Valdemar|Sverker|Inge|Napoleon',
  the: 'den ',
  parts:
    'kap\\.?|kapitel|del|etapp|fas|bilaga|band|volym|klass|typ|nivå|artikel|avsnitt|avdelning|steg|grupp|kategori|serie|avd\\.?|nr|bok|' +
    'zon|block|version|världskriget|program|agenda|art\\.?|akt|division|plan',
  power: 'upphöjt till',
  rules: swedishRules,
};
