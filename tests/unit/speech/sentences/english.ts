/** English texts, one a line; "¦" stands where a sentence ends and another begins. */
export const english = `
The police and the municipality work together. ¦ Their promises are published on this page.
Citizens' promises are about listening to the people who live and work in an area. ¦ They are renewed every year.
Mr. Smith is the municipal police officer. ¦ He is in the library on Mondays.
Mrs. Jones and Ms. Lee run the youth centre. ¦ Both speak Swedish.
Dr. Berg led the study. ¦ It was published in May.
The study was led by Prof. Lind at the university.
Please contact Sgt. Brown or Lt. Green at the station.
Questions are answered by Insp. Karlsson. ¦ She works in Nacka.
The letter was signed by Supt. Hill on behalf of the police.
The meeting was opened by Mr. Adams. ¦ Forty people came.
The report was written by J. K. Berg and A. Lind. ¦ Both work in the town hall.
It was signed by J.K. Berg for the municipality. ¦ The police signed in May.
George W. Bush visited the region in 2001. ¦ Security was tight.
We do this in many ways, e.g. The Night Patrol and school visits.
Visit public places, e.g. Gustavsberg Harbour, in the evening.
One group, i.e. Parents, asked for better lighting.
Young people, i.e. those under 18, need a guardian. ¦ Bring your ID.
Case No. 5 is closed. ¦ Case No. 6 goes on.
Did it help? ¦ She said no. ¦ Everyone else said yes.
It takes approx. 3 minutes to answer. ¦ You may be anonymous.
It costs approx. EUR 40 a year.
See Fig. 3 for a map. ¦ It was drawn in May.
See fig. A in the report.
The work follows a U.S. Government handbook.
He moved here from the U.S. in 2015. ¦ Now he leads a patrol.
She was born in the U.S. ¦ They moved here in 2015.
The method comes from the U.K. ¦ It was tried here in 2016.
The meeting is on Jan. 5 at the library. ¦ Coffee is served.
It lasted from Sept. 3 to Dec. 12, 2017. ¦ It was a success.
The next meeting is in Feb. ¦ An invitation will be sent.
Come at 10 a.m. Monday to the town hall.
Come at 10 a.m. ¦ Bring a friend.
The office closes at 4 p.m. ¦ After that, call 114 14.
It closes at 4 p.m. Friday and at noon on other days.
Call before 9 a.m. on weekdays.
We start at 6 p.m. ¦ Then the doors open earlier.
We collect bikes, clothes, etc. ¦ Leave them at the youth centre.
Bikes, clothes, etc. are collected on Fridays.
The cameras were made by Safety Inc. ¦ They are now in use.
Safety Inc. made the cameras.
The guards are from Secure Ltd. ¦ The contract ends in June.
The offender, John Smith Jr. ¦ That is all we know.
It happened on Main St. ¦ The street was closed.
The church of St. John is open. ¦ Come in.
The match is Nacka vs. Tyresö tonight.
Compare the figures, cf. Appendix 2. ¦ They are rounded.
Read more on p. 12. ¦ The table is on pp. 13–15.
See vol. 2, ch. 3, sec. 4 of the handbook.
Article 6 says so, see Art. 6 and par. 2.
The act is explained in Sec. 3. ¦ Read it first.
Call ext. 12 if nobody answers.
Tel. 08-570 470 00 is open on weekdays. ¦ Calls are recorded.
Call us on tel. 114 14. ¦ In an emergency, call 112.
Write to info@varmdo.se. ¦ We answer within two days.
The form is at www.varmdo.se/english. ¦ It takes five minutes.
Report it at polisen.se. ¦ You can also call.
The file is called Agreement.Police.pdf and is in Swedish.
Version 2.5 of the plan was adopted. ¦ Version 3.0 is on its way.
The share fell from 3.5 to 2.9 per cent. ¦ That is a clear change.
It cost $1.5 million. ¦ Half was paid by the state.
“Stop!” he shouted and ran after the car.
“Stop!” ¦ The cry was heard all over the square.
“What will you do about the lights?” asked a resident. ¦ The municipality promised new lamps.
“We need more officers.” ¦ So said half of those asked.
"No!" said the teacher. ¦ "We cannot have it like this."
'Is it safe?' ¦ Eight of ten said yes.
He said, “It is safe.” ¦ Then he left.
(The promise lasts until 2018.) ¦ Then a new one is written.
The promise lasts all year (see below). ¦ It is followed up in December.
We visit schools (e.g. Vittra, etc.) Parents are welcome too.
What is a citizens' promise? ¦ It is a promise to you who live here.
Do you have questions? ¦ Contact us!
Call 112! ¦ Wait where you are!
Is it urgent?! ¦ Call 112 now.
Would you like to join? ¦ 30 places are left.
We waited … and waited. ¦ At last the bus came.
She hesitated... ¦ Then she called the police.
Once upon a time… ¦ Now the square is safe.
Count like this: 1, 2, … 10 and start again.
1. Safety in the centre
1. Safety. ¦ 2. Visibility. ¦ 3. Presence.
2.1. Goals for the period
a) The police are seen. ¦ b) The park is lit.
A. Safety in public places
III. Follow-up
The promises are: 1. Safe roads to school; 2. Lit paths.
The meeting is on 17 July 2018. ¦ All are welcome.
The rate was better in 2017 than in 2016. ¦ Crime fell.
So it was in 2017. ¦ 25 promises had been kept.
The meeting was popular. ¦ 30 people came.
Thefts went down. ¦ 2018 was the best year so far.
The officer is a woman. ¦ Hon. Judge Lee swore her in.
Mr. Miller asked about the budget. ¦ Sen. Ford answered.
The gift came from Prof. Brown and Gen. Lee.
Capt. Hill and Sgt. Dale patrol the harbour.
Det. Lind works with young victims. ¦ Her office is in Nacka.
The Rev. Green opens the church at night.
All prices incl. VAT and postage.
The route runs from Dr. Åkes väg to the harbour.
We have an app. ¦ Download it free of charge.
Open the first tab. ¦ There you see all promises.
Bring your ex. ¦ Just kidding, said the officer.
Watch it on TV. ¦ The programme starts at eight.
Download the PDF. ¦ It is in Swedish.
The car was an EV. ¦ The owner has been found.
Choose option B. ¦ Then press the button.
So do I. ¦ This is why I joined.
The walk is 3 km. ¦ It takes an hour.
The group has 5 members. ¦ Each has a radio.
Crime, drugs, noise, etc., worry many people. ¦ We listen to them.
The Council of Europe, Brussels et al. ¦ Such was the list.
Open Mon. 8–16 and Tues. 8–18. ¦ Other days it is closed.
Max. 30 people may enter. ¦ Queue outside.
The rule is in 3 kap. 8 § of the Swedish act. ¦ It is strict.
Come kl. 10 to the town hall, as we say in Swedish.
The town dates from 500 B.C. and later.
It was founded in 300 A.D. ¦ It soon burned down.
Yes! yelled the crowd.
Thank you for your answer! ¦ 😊 See you in the square.
Officers are on duty day and night. ¦ Iris Berg leads them. ¦ Ask for her.
The plan was adopted on 2018-07-17. ¦ It was changed the day after.
See https://www.bra.se/english. ¦ All statistics are there.
Who pays? ¦ – The municipality does.
Half of the money goes to lights. ¦ The rest goes to cameras. ¦ None goes to travel.
`;
