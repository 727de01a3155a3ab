/**
 * English text, and how it is said.
 * A line a case: text | what is said | shown word→its spoken words, where they differ from what is shown.
 */
export const ENGLISH = `
# abbreviations
e.g. a park | for example a park | e.g.→for example
e.g a park | for example a park | e.g→for example
i.e. every day | that is every day | i.e.→that is
lamps etc. | lamps et cetera. | etc.→et cetera
approx. 20 people | approximately twenty people | approx.→approximately · 20→twenty
No. 4 | number four | No.→number · 4→four
no. 4 | number four | no.→number · 4→four
No, 4 people | No, four people | 4→four
Mr Berg | mister Berg | Mr→mister
Mr. Berg | mister Berg | Mr.→mister
Mrs Berg | missus Berg | Mrs→missus
Dr. Berg | doctor Berg | Dr.→doctor
St. Eriksgatan | saint Eriksgatan | St.→saint
Baker St. | Baker street. | St.→street
police vs. residents | police versus residents | vs.→versus
incl. VAT | including VAT | incl.→including
excl. VAT | excluding VAT | excl.→excluding
tel. 08-570 470 00 | telephone zero eight, five seven zero, four seven zero, zero zero | tel.→telephone · 08→zero eight · 570→five seven zero · 470→four seven zero · 00→zero zero
p. 12 | page twelve | p.→page · 12→twelve
pp. 12–14 | pages twelve to fourteen | pp.→pages · 12→twelve · –→to · 14→fourteen
cf. the agreement | compare the agreement | cf.→compare
Jan. 2018 | January twenty eighteen | Jan.→January · 2018→twenty eighteen
3 Jan. | third of January. | 3→third of · Jan→January
Mon–Fri | Monday to Friday | Mon→Monday · –→to · Fri→Friday
Mon-Fri | Monday to Friday | Mon→Monday · -→to · Fri→Friday
Mon–Fri 8–16 | Monday to Friday eight to sixteen | Mon→Monday · –→to · Fri→Friday · 8→eight · –→to · 16→sixteen
July–August | July to August | –→to
Monday–Friday | Monday to Friday | –→to
PDF, 213 kB | P D F, two hundred and thirteen kilobytes | PDF→P D F · 213→two hundred and thirteen · kB→kilobytes
24/7 | twenty-four seven | 24/7→twenty-four seven
# numbers
0 | zero | 0→zero
1 | one | 1→one
13 | thirteen | 13→thirteen
21 | twenty-one | 21→twenty-one
99 | ninety-nine | 99→ninety-nine
100 | one hundred | 100→one hundred
213 | two hundred and thirteen | 213→two hundred and thirteen
1,500 | one thousand five hundred | 1,500→one thousand five hundred
1 500 people | one thousand five hundred people | 1 500→one thousand five hundred
1,500,000 | one million five hundred thousand | 1,500,000→one million five hundred thousand
12,500 kr | twelve thousand five hundred kronor | 12,500→twelve thousand five hundred · kr→kronor
1000 | one thousand | 1000→one thousand
2,013 | two thousand and thirteen | 2,013→two thousand and thirteen
2.5 | two point five | 2.5→two point five
0.5 | zero point five | 0.5→zero point five
3.14 | three point one four | 3.14→three point one four
1.125 | one point one two five | 1.125→one point one two five
-5 °C | minus five degrees Celsius | -→minus · 5→five · °C→degrees Celsius
1234567 | one million two hundred and thirty-four thousand five hundred and sixty-seven | 1234567→one million two hundred and thirty-four thousand five hundred and sixty-seven
12345678901234 | one two three four five six seven eight nine zero one two three four | 12345678901234→one two three four five six seven eight nine zero one two three four
3.2.1 | three dot two dot one | 3→three · .→dot · 2→two · .→dot · 1→one
20-year-old | twenty-year-old | 20-year-old→twenty-year-old
E18 | E eighteen | 18→eighteen
# ordinals
1st | first | 1st→first
2nd | second | 2nd→second
3rd | third | 3rd→third
17th | seventeenth | 17th→seventeenth
21st | twenty-first | 21st→twenty-first
30th | thirtieth | 30th→thirtieth
112th | one hundred and twelfth | 112th→one hundred and twelfth
# years
1998 | nineteen ninety-eight | 1998→nineteen ninety-eight
1900 | nineteen hundred | 1900→nineteen hundred
1905 | nineteen oh five | 1905→nineteen oh five
2000 | two thousand | 2000→two thousand
2005 | two thousand and five | 2005→two thousand and five
2010 | twenty ten | 2010→twenty ten
2018 | twenty eighteen | 2018→twenty eighteen
in 2018. | in twenty eighteen. | 2018→twenty eighteen
2018 people | two thousand and eighteen people | 2018→two thousand and eighteen
2018 kr | two thousand and eighteen kronor | 2018→two thousand and eighteen · kr→kronor
the 1990s | the nineteen nineties | 1990s→nineteen nineties
90s | nineties | 90s→nineties
2014–2017 | twenty fourteen to twenty seventeen | 2014→twenty fourteen · –→to · 2017→twenty seventeen
2014-17 | twenty fourteen to seventeen | 2014→twenty fourteen · -→to · 17→seventeen
2018/19 | twenty eighteen nineteen | 2018→twenty eighteen · 19→nineteen
# dates
2018-07-17 | seventeenth of July twenty eighteen | 2018-07-17→seventeenth of July twenty eighteen
on 2018-07-17 | on the seventeenth of July twenty eighteen | 2018-07-17→the seventeenth of July twenty eighteen
2018-07 | July twenty eighteen | 2018-07→July twenty eighteen
17 July 2018 | seventeenth of July twenty eighteen | 17→seventeenth of · 2018→twenty eighteen
on 17 July 2018 | on the seventeenth of July twenty eighteen | 17→the seventeenth of · 2018→twenty eighteen
the 17 July | the seventeenth of July | 17→seventeenth of
the 17th of July | the seventeenth of July | 17→seventeenth of
17 July | seventeenth of July | 17→seventeenth of
July 17, 2018 | July seventeenth, twenty eighteen | 17→seventeenth · 2018→twenty eighteen
July 17 | July seventeenth | 17→seventeenth
17–19 July | seventeenth to nineteenth of July | 17→seventeenth · –→to · 19→nineteenth of
17 July–19 August | seventeenth of July to nineteenth of August | 17→seventeenth of · –→to · 19→nineteenth of
17/7 2018 | seventeenth of July twenty eighteen | 17→seventeenth of · 7→July · 2018→twenty eighteen
17/07/2018 | seventeenth of July twenty eighteen | 17→seventeenth of · 07→July · 2018→twenty eighteen
Tuesday 3 October, 10.30 | Tuesday the third of October, ten thirty | 3→the third of · 10→ten · 30→thirty
1 May | first of May | 1→first of
# times
10.30 | ten thirty | 10→ten · 30→thirty
10:30 | ten thirty | 10→ten · 30→thirty
at 10:30 am | at ten thirty A M | 10→ten · 30→thirty · am→A M
10:30 a.m. | ten thirty A M. | 10→ten · 30→thirty · a.m.→A M
10 pm | ten P M | 10→ten · pm→P M
at 10.00 | at ten | 10.00→ten
at 8.30 | at eight thirty | 8→eight · 30→thirty
8.30–16.00 | eight thirty to sixteen | 8→eight · 30→thirty · –→to · 16.00→sixteen
10:30–12:00 | ten thirty to twelve | 10→ten · 30→thirty · –→to · 12:00→twelve
08:05 | eight oh five | 08→eight · 05→oh five
08–16 | eight to sixteen | 08→eight · –→to · 16→sixteen
4 p.m. on Friday | four P M on Friday | 4→four · p.m.→P M
# telephone
08-570 470 00 | zero eight, five seven zero, four seven zero, zero zero | 08→zero eight · 570→five seven zero · 470→four seven zero · 00→zero zero
+46 8 570 470 00 | plus four six, eight, five seven zero, four seven zero, zero zero | +46→plus four six · 8→eight · 570→five seven zero · 470→four seven zero · 00→zero zero
+46 (0)8-570 470 00 | plus four six, zero, eight, five seven zero, four seven zero, zero zero | +46→plus four six · 0→zero · 8→eight · 570→five seven zero · 470→four seven zero · 00→zero zero
070-123 45 67 | zero seven zero, one two three, four five, six seven | 070→zero seven zero · 123→one two three · 45→four five · 67→six seven
112 | one one two | 112→one one two
Call 112! | Call one one two! | 112→one one two
112 reports | one hundred and twelve reports | 112→one hundred and twelve
112 people | one hundred and twelve people | 112→one hundred and twelve
114 14 | one one four, one four | 114→one one four · 14→one four
11414 | one one four, one four | 114→one one four · 14→one four
1177 | eleven seventy-seven | 1177→eleven seventy-seven
134 81 Gustavsberg | one three four, eight one Gustavsberg | 134→one three four · 81→eight one
212000-0035 | two one, two zero, zero zero, zero zero three five | 21→two one · 20→two zero · 00→zero zero · 0035→zero zero three five
# money and percent
25 % | twenty-five percent | 25→twenty-five · %→percent
25% | twenty-five percent | 25→twenty-five · %→percent
2.5 percent | two point five percent | 2.5→two point five
500 SEK | five hundred kronor | 500→five hundred · SEK→kronor
SEK 500 | five hundred kronor | SEK 500→five hundred kronor
500 kr | five hundred kronor | 500→five hundred · kr→kronor
1 kr | one krona | 1→one · kr→krona
£5 | five pounds | £5→five pounds
£2.50 | two point five zero pounds | £2.50→two point five zero pounds
€20 | twenty euros | €20→twenty euros
$1 | one dollar | $1→one dollar
$5 million | five million dollars | $5 million→five million dollars
20 € | twenty euros | 20→twenty · €→euros
500 kr/month | five hundred kronor per month | 500→five hundred · kr→kronor · /→per
# law
§ 3 | section three | §→section · 3→three
3 § | section three | 3 §→section three
§§ 3–5 | sections three to five | §§→sections · 3→three · –→to · 5→five
chapter IV | chapter four | IV→four
section 3 | section three | 3→three
# units
5 km | five kilometres | 5→five · km→kilometres
1 km | one kilometre | 1→one · km→kilometre
20 m² | twenty square metres | 20→twenty · m²→square metres
1 m | one metre | 1→one · m→metre
50 km/h | fifty kilometres an hour | 50→fifty · km/h→kilometres an hour
213 kB | two hundred and thirteen kilobytes | 213→two hundred and thirteen · kB→kilobytes
1.2 MB | one point two megabytes | 1.2→one point two · MB→megabytes
20 °C | twenty degrees Celsius | 20→twenty · °C→degrees Celsius
5 min | five minutes | 5→five · min→minutes
1 min | one minute | 1→one · min→minute
2 hrs | two hours | 2→two · hrs→hours
5 kg | five kilograms | 5→five · kg→kilograms
20 kWh | twenty kilowatt hours | 20→twenty · kWh→kilowatt hours
5 ha | five hectares | 5→five · ha→hectares
10–15 kg | ten to fifteen kilograms | 10→ten · –→to · 15→fifteen · kg→kilograms
# addresses
varmdo.kommun@varmdo.se | varmdo dot kommun at varmdo dot se | .→dot · @→at · .→dot
https://www.varmdo.se/trygghet | www dot varmdo dot se slash trygghet | .→dot · .→dot · /→slash
www.varmdo.se | www dot varmdo dot se | .→dot · .→dot
police.se. | police dot se. | .→dot
# signs
and/or | and or
men/women | men, women
police & residents | police and residents | &→and
<18 | less than eighteen | <→less than · 18→eighteen
> 50 % | greater than fifty percent | >→greater than · 50→fifty · %→percent
2 + 2 = 4 | two plus two equals four | 2→two · +→plus · 2→two · =→equals · 4→four
65+ | sixty-five plus | 65→sixty-five · +→plus
± 5 | plus or minus five | ±→plus or minus · 5→five
3 x 4 m | three times four metres | 3→three · x→times · 4→four · m→metres
• Safety | Safety
# space and what is not seen
safe\u00adty | safety | safe\u00adty→safety
1 500 kr | one thousand five hundred kronor | 1 500→one thousand five hundred · kr→kronor
  Safe   in Värmdö   | Safe in Värmdö
"Safe", she said (17). | "Safe", she said (seventeen). | 17→seventeen
5\u00a0km | five kilometres | 5→five · km→kilometres
17\u00a0July 2018 | seventeenth of July twenty eighteen | 17→seventeenth of · 2018→twenty eighteen
# sentences
Open Mon–Thu 8–16.30, Fri 8–15. | Open Monday to Thursday eight to sixteen thirty, Friday eight to fifteen. | Mon→Monday · –→to · Thu→Thursday · 8→eight · –→to · 16→sixteen · 30→thirty · Fri→Friday · 8→eight · –→to · 15→fifteen
The agreement runs from 2014-09-01 to 2017-12-31. | The agreement runs from the first of September twenty fourteen to the thirty-first of December twenty seventeen. | 2014-09-01→the first of September twenty fourteen · 2017-12-31→the thirty-first of December twenty seventeen
St. Erik's St. is closed. | saint Erik's street is closed. | St.→saint · St.→street
Violent crime: 1,234 (2017: 1,189), +3.8 %. | Violent crime: one thousand two hundred and thirty-four (twenty seventeen: one thousand one hundred and eighty-nine), plus three point eight percent. | 1,234→one thousand two hundred and thirty-four · 2017→twenty seventeen · 1,189→one thousand one hundred and eighty-nine · +→plus · 3.8→three point eight · %→percent
5 a.m. to 6 p.m. | five A M to six P M. | 5→five · a.m.→A M · 6→six · p.m.→P M
by 3 Oct. 2018 | by the third of October twenty eighteen | 3→the third of · Oct→October · 2018→twenty eighteen
on July 4th, 2018 | on July fourth, twenty eighteen | 4→fourth · 2018→twenty eighteen
5 PM | five P M | 5→five · PM→P M
There are no 4. | There are no four. | 4→four
`;
