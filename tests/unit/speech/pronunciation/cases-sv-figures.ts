/**
 * Swedish dates, times, telephone numbers, money and units, and how they are said.
 * A line a case: text | what is said | shown word→its spoken words, where they differ from what is shown.
 */
export const SWEDISH_FIGURES = `
# dates
2018-07-17 | sjuttonde juli tjugohundraarton | 2018-07-17→sjuttonde juli tjugohundraarton
2018-07-01 | första juli tjugohundraarton | 2018-07-01→första juli tjugohundraarton
2018-07 | juli tjugohundraarton | 2018-07→juli tjugohundraarton
2018-12 | december tjugohundraarton | 2018-12→december tjugohundraarton
den 2018-07-17. | den sjuttonde juli tjugohundraarton. | 2018-07-17→sjuttonde juli tjugohundraarton
2018-07-17–2018-08-01 | sjuttonde juli tjugohundraarton till första augusti tjugohundraarton | 2018-07-17→sjuttonde juli tjugohundraarton · –→till · 2018-08-01→första augusti tjugohundraarton
17 juli 2018 | sjuttonde juli tjugohundraarton | 17→sjuttonde · 2018→tjugohundraarton
den 17 juli | den sjuttonde juli | 17→sjuttonde
Den 1 maj 2018 | Den första maj tjugohundraarton | 1→första · 2018→tjugohundraarton
17 juli. | sjuttonde juli. | 17→sjuttonde
3 jan. | tredje januari. | 3→tredje · jan→januari
3 jan. 2018 | tredje januari tjugohundraarton | 3→tredje · jan→januari · 2018→tjugohundraarton
3 jan 2018 | tredje januari tjugohundraarton | 3→tredje · jan→januari · 2018→tjugohundraarton
den 3 feb. är det möte | den tredje februari är det möte | 3→tredje · feb→februari
17–19 juli | sjuttonde till nittonde juli | 17→sjuttonde · –→till · 19→nittonde
17 juli–19 augusti | sjuttonde juli till nittonde augusti | 17→sjuttonde · –→till · 19→nittonde
17 juli – 19 augusti | sjuttonde juli till nittonde augusti | 17→sjuttonde · –→till · 19→nittonde
17/7 | sjuttonde juli | 17→sjuttonde · 7→juli
17/7 2018 | sjuttonde juli tjugohundraarton | 17→sjuttonde · 7→juli · 2018→tjugohundraarton
17/7–19/8 | sjuttonde juli till nittonde augusti | 17→sjuttonde · 7→juli · –→till · 19→nittonde · 8→augusti
den 1/12 | den första december | 1→första · 12→december
17.7.2018 | sjuttonde juli tjugohundraarton | 17→sjuttonde · 7→juli · 2018→tjugohundraarton
den 17:e juli | den sjuttonde juli | 17→sjuttonde
juli 2018 | juli tjugohundraarton | 2018→tjugohundraarton
jan. 2018 | januari tjugohundraarton | jan.→januari · 2018→tjugohundraarton
sept 2018 | september tjugohundraarton | sept→september · 2018→tjugohundraarton
3 marsvin | tre marsvin | 3→tre
5 maskiner | fem maskiner | 5→fem
2018-13 | tjugohundraarton till tretton | 2018→tjugohundraarton · -→till · 13→tretton
onsdag 3 oktober kl. 18.00 | onsdag tredje oktober klockan arton | 3→tredje · kl.→klockan · 18.00→arton
31/12 | trettioförsta december | 31→trettioförsta · 12→december
# times
kl. 10.30 | klockan tio trettio | kl.→klockan · 10→tio · 30→trettio
kl. 10.00 | klockan tio | kl.→klockan · 10.00→tio
kl 08.05 | klockan åtta noll fem | kl→klockan · 08→åtta · 05→noll fem
kl. 08.00 | klockan åtta | kl.→klockan · 08.00→åtta
10:30 | tio trettio | 10→tio · 30→trettio
10.30 | tio trettio | 10→tio · 30→trettio
kl. 8–16 | klockan åtta till sexton | kl.→klockan · 8→åtta · –→till · 16→sexton
kl. 08–16 | klockan åtta till sexton | kl.→klockan · 08→åtta · –→till · 16→sexton
kl. 08.00–16.30 | klockan åtta till sexton trettio | kl.→klockan · 08.00→åtta · –→till · 16→sexton · 30→trettio
10.30–12.00 | tio trettio till tolv | 10→tio · 30→trettio · –→till · 12.00→tolv
kl. 10.30-12.00 | klockan tio trettio till tolv | kl.→klockan · 10→tio · 30→trettio · -→till · 12.00→tolv
10:00–12:00 | tio till tolv | 10:00→tio · –→till · 12:00→tolv
kl. 00.30 | klockan noll trettio | kl.→klockan · 00→noll · 30→trettio
Öppet 8.30–17 | Öppet åtta trettio till sjutton | 8→åtta · 30→trettio · –→till · 17→sjutton
klockan 18.30. | klockan arton trettio. | 18→arton · 30→trettio
kl. 24.00 | klockan tjugofyra | kl.→klockan · 24.00→tjugofyra
# telephone
08-570 470 00 | noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
08 570 470 00 | noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
08–570 470 00 | noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
08/570 470 00 | noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
(08) 570 470 00 | noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
0857047000 | noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
08-57047000 | noll åtta, fem sju noll, fyra sju noll, noll noll | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
+46 8 570 470 00 | plus fyra sex, åtta, fem sju noll, fyra sju noll, noll noll | +46→plus fyra sex · 8→åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
+46 (0)8-570 470 00 | plus fyra sex, noll, åtta, fem sju noll, fyra sju noll, noll noll | +46→plus fyra sex · 0→noll · 8→åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
+46(0)8-570 470 00 | plus fyra sex, noll, åtta, fem sju noll, fyra sju noll, noll noll | +46→plus fyra sex · 0→noll · 8→åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
+46857047000 | plus fyra sex, åtta, fem sju noll, fyra sju noll, noll noll | +46→plus fyra sex · 8→åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
0046 8 570 470 00 | noll noll fyra sex, åtta, fem sju noll, fyra sju noll, noll noll | 0046→noll noll fyra sex · 8→åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
070-123 45 67 | noll sju noll, ett två tre, fyra fem, sex sju | 070→noll sju noll · 123→ett två tre · 45→fyra fem · 67→sex sju
070 123 45 67 | noll sju noll, ett två tre, fyra fem, sex sju | 070→noll sju noll · 123→ett två tre · 45→fyra fem · 67→sex sju
0701234567 | noll sju noll, ett två tre, fyra fem, sex sju | 070→noll sju noll · 123→ett två tre · 45→fyra fem · 67→sex sju
070-1234567 | noll sju noll, ett två tre, fyra fem, sex sju | 070→noll sju noll · 123→ett två tre · 45→fyra fem · 67→sex sju
+46701234567 | plus fyra sex, sju noll, ett två tre, fyra fem, sex sju | +46→plus fyra sex · 70→sju noll · 123→ett två tre · 45→fyra fem · 67→sex sju
010-456 70 00 | noll ett noll, fyra fem sex, sju noll, noll noll | 010→noll ett noll · 456→fyra fem sex · 70→sju noll · 00→noll noll
020-123 456 | noll två noll, ett två tre, fyra fem sex | 020→noll två noll · 123→ett två tre · 456→fyra fem sex
0771-123 456 | noll sju sju ett, ett två tre, fyra fem sex | 0771→noll sju sju ett · 123→ett två tre · 456→fyra fem sex
0771123456 | noll sju sju ett, ett två, tre fyra, fem sex | 0771→noll sju sju ett · 12→ett två · 34→tre fyra · 56→fem sex
0570-123 45 | noll fem sju noll, ett två tre, fyra fem | 0570→noll fem sju noll · 123→ett två tre · 45→fyra fem
Tel. 570 470 00 | telefon fem sju noll, fyra sju noll, noll noll | Tel.→telefon · 570→fem sju noll · 470→fyra sju noll · 00→noll noll
08-570 470 00, vardagar 8–16 | noll åtta, fem sju noll, fyra sju noll, noll noll, vardagar åtta till sexton | 08→noll åtta · 570→fem sju noll · 470→fyra sju noll · 00→noll noll · 8→åtta · –→till · 16→sexton
112 | ett ett två | 112→ett ett två
Ring 112! | Ring ett ett två! | 112→ett ett två
112 anmälningar | etthundratolv anmälningar | 112→etthundratolv
112 kronor | etthundratolv kronor | 112→etthundratolv
112 procent | etthundratolv procent | 112→etthundratolv
112 kr | etthundratolv kronor | 112→etthundratolv · kr→kronor
112-samtal | ett ett två-samtal | 112→ett ett · 112-samtal→två-samtal
114 14 | ett ett fyra, ett fyra | 114→ett ett fyra · 14→ett fyra
Ring 114 14. | Ring ett ett fyra, ett fyra. | 114→ett ett fyra · 14→ett fyra
11414 | ett ett fyra, ett fyra | 114→ett ett fyra · 14→ett fyra
1177 | elva sjuttiosju | 1177→elva sjuttiosju
1177 personer | ettusen etthundrasjuttiosju personer | 1177→ettusen etthundrasjuttiosju
116 111 | ett ett sex, ett ett ett | 116→ett ett sex · 111→ett ett ett
134 81 Gustavsberg | ett tre fyra, åtta ett Gustavsberg | 134→ett tre fyra · 81→åtta ett
134 81 | ett tre fyra, åtta ett | 134→ett tre fyra · 81→åtta ett
139 50, Värmdö | ett tre nio, fem noll, Värmdö | 139→ett tre nio · 50→fem noll
212000-0035 | två ett, två noll, noll noll, noll noll tre fem | 21→två ett · 20→två noll · 00→noll noll · 0035→noll noll tre fem
# money and percent
25 % | tjugofem procent | 25→tjugofem · %→procent
25% | tjugofem procent | 25→tjugofem · %→procent
2,5 % | två komma fem procent | 2,5→två komma fem · %→procent
3 ‰ | tre promille | 3→tre · ‰→promille
1 % | en procent | 1→en · %→procent
500 kr | femhundra kronor | 500→femhundra · kr→kronor
1 kr | en krona | 1→en · kr→krona
21 kr | tjugoen kronor | 21→tjugoen · kr→kronor
1,5 kr | ett komma fem kronor | 1,5→ett komma fem · kr→kronor
1 500 kr | ettusen femhundra kronor | 1 500→ettusen femhundra · kr→kronor
500 kr. | femhundra kronor. | 500→femhundra · kr→kronor
500 kr. per år | femhundra kronor per år | 500→femhundra · kr→kronor
500:- | femhundra kronor | 500→femhundra · :-→kronor
500 SEK | femhundra kronor | 500→femhundra · SEK→kronor
SEK 500 | femhundra kronor | SEK 500→femhundra kronor
5 mkr | fem miljoner kronor | 5→fem · mkr→miljoner kronor
1 mkr | en miljon kronor | 1→en · mkr→miljon kronor
300 tkr | trehundra tusen kronor | 300→trehundra · tkr→tusen kronor
50 öre | femtio öre | 50→femtio
1 öre | ett öre | 1→ett
20 € | tjugo euro | 20→tjugo · €→euro
€20 | tjugo euro | €20→tjugo euro
$500 | femhundra dollar | $500→femhundra dollar
$5 miljoner | fem miljoner dollar | $5 miljoner→fem miljoner dollar
500 kr/mån | femhundra kronor per månad | 500→femhundra · kr→kronor · /→per · mån→månad
i kr | i kronor | kr→kronor
1 krona | en krona | 1→en
1 barn | ett barn | 1→ett
1 person | en person | 1→en
# units
5 km | fem kilometer | 5→fem · km→kilometer
1 m | en meter | 1→en · m→meter
5 cm | fem centimeter | 5→fem · cm→centimeter
3 mm | tre millimeter | 3→tre · mm→millimeter
20 m² | tjugo kvadratmeter | 20→tjugo · m²→kvadratmeter
20 m2 | tjugo kvadratmeter | 20→tjugo · m2→kvadratmeter
20 kvm | tjugo kvadratmeter | 20→tjugo · kvm→kvadratmeter
5 kg | fem kilogram | 5→fem · kg→kilogram
1 kg | ett kilogram | 1→ett · kg→kilogram
20 g | tjugo gram | 20→tjugo · g→gram
2 l | två liter | 2→två · l→liter
5 dl | fem deciliter | 5→fem · dl→deciliter
33 cl | trettiotre centiliter | 33→trettiotre · cl→centiliter
20 ml | tjugo milliliter | 20→tjugo · ml→milliliter
50 km/h | femtio kilometer i timmen | 50→femtio · km/h→kilometer i timmen
10 m/s | tio meter per sekund | 10→tio · m/s→meter per sekund
213 kB | tvåhundratretton kilobyte | 213→tvåhundratretton · kB→kilobyte
1,2 MB | ett komma två megabyte | 1,2→ett komma två · MB→megabyte
2 GB | två gigabyte | 2→två · GB→gigabyte
20 °C | tjugo grader Celsius | 20→tjugo · °C→grader Celsius
1 °C | en grad Celsius | 1→en · °C→grad Celsius
2 tim | två timmar | 2→två · tim→timmar
1 tim | en timme | 1→en · tim→timme
3 h | tre timmar | 3→tre · h→timmar
5 min | fem minuter | 5→fem · min→minuter
1 min | en minut | 1→en · min→minut
30 sek | trettio sekunder | 30→trettio · sek→sekunder
60 W | sextio watt | 60→sextio · W→watt
20 kWh | tjugo kilowattimmar | 20→tjugo · kWh→kilowattimmar
5 ha | fem hektar | 5→fem · ha→hektar
5km | fem kilometer | 5→fem · km→kilometer
10–15 kg | tio till femton kilogram | 10→tio · –→till · 15→femton · kg→kilogram
12 mån | tolv månader | 12→tolv · mån→månader
pdf, 213 kB | P D F, tvåhundratretton kilobyte | pdf→P D F · 213→tvåhundratretton · kB→kilobyte
PDF | P D F | PDF→P D F
3 x 4 m | tre gånger fyra meter | 3→tre · x→gånger · 4→fyra · m→meter
3 × 4 m | tre gånger fyra meter | 3→tre · ×→gånger · 4→fyra · m→meter
`;
