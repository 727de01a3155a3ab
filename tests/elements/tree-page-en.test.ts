/** The accessibility tree of a whole page in English: sections below its heading, a card with one button last. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { a11yTree } from '../commands.js';
import { everything, json, showSrc } from './fixtures.js';

const tree = `
group "Read aloud"
  button "Listen"
status live=polite
heading "Safety" level=2
paragraph
  text: "We listen."
heading "Promises" level=3
paragraph
  text: "0 of 2 promises fulfilled"
list
  listitem
    text: "Partly fulfilled: 1"
  listitem
    text: "Not assessed: 1"
paragraph
  text: "Assessed:"
  time
    text: "17 July 2018"
paragraph
  text: "We have asked."
paragraph
  text: "We promise:"
list
  listitem
    article
      heading "Brighter streets" level=4
      DescriptionList
        term "Status:"
        definition
          text: "Partly fulfilled"
      paragraph
        text: "Lamps in the square."
      DescriptionList
        term "Target:"
        definition
          text: "40 lamps"
        term "Outcome:"
        definition
          text: "31 lamps ("
          time
            text: "2018"
          text: ") –"
          link "Read the follow-up (link to another website)"
        term "Activities:"
        definition
          list
            listitem
              text: "Walk (spring, done)"
      DescriptionList
        term "Assessed:"
        definition
          time
            text: "17 July 2018"
        term "Place:"
        definition
          text: "The square"
        term "Period:"
        definition
          text: "from 2017 to June 2018"
        term "Responsible:"
        definition
          text: "The municipality"
        term "Priority areas:"
        definition
          text: "Pubs"
  listitem
    article
      heading "In the field" level=4
      paragraph
        text: "We meet."
paragraph
  text: "Tell us."
heading "Agreement" level=3
paragraph
  strong
    text: "No longer valid."
  text: "The agreement was valid until 2017."
  link "Read the current agreement"
paragraph
  text: "We work together."
paragraph
  link "The agreement (pdf, 213 kB)"
DescriptionList
  term "Parties:"
  definition
    list
      listitem
        text: "The police (Anna Berg)"
      listitem
        link "Värmdö (link to another website)"
  term "Signed:"
  definition
    time
      text: "April 2014"
  term "Valid from:"
  definition
    time
      text: "1 May 2014"
  term "Valid until:"
  definition
    time
      text: "2017"
heading "Areas" level=3
paragraph
  text: "Two areas."
list
  listitem
    heading "Pubs" level=4
    paragraph
      text: "Calmer evenings."
    list
      listitem
        link "Licences"
      listitem
        link "Advice (link to another website)"
  listitem
    heading "Traffic" level=4
heading "Documents" level=3
paragraph
  text: "Read more."
list
  listitem
    link "The agreement (pdf, 213 kB)"
    text: "– Contract ("
    time
      text: "April 2014"
    text: ") –"
    link "The agreement as a web page"
DescriptionList
  term "Last published:"
  definition
    time
      text: "17 July 2018"
  term "Last updated:"
  definition
    time
      text: "December 2018"
  term "Last reviewed:"
  definition
    time
      text: "2019"
heading "Contact" level=3
paragraph
  text: "The municipality"
DescriptionList
  term "Role:"
  definition
    text: "answers"
  term "Visiting address:"
  definition
    text: "Storgatan 1, Norrvik"
  term "Postal address:"
  definition
    text: "134 81 Norrvik"
  term "Phone:"
  definition
    link "08-570 470 00"
  term "Email:"
  definition
    link "kommun@exempel.se"
  term "Opening hours:"
  definition
    list
      listitem
        text: "weekdays"
      listitem
        text: "Saturdays"
paragraph
  link "Ask (link to another website)"
paragraph
  link "More"
DescriptionList
  term "Emergency numbers:"
  definition
    list
      listitem
        text: "SOS:"
        link "112"
button "Save contact"`;

it('the accessibility tree of samverka-page in English', async () => {
  await showSrc('samverka-page', json(everything('en')), 'lang="en"');
  expect(await a11yTree('samverka-page')).to.equal(tree.trim());
});
