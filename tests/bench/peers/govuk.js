/** GOV.UK Frontend: an accordion and a button. */
import { Accordion, Button, createAll } from 'govuk-frontend';

createAll(Accordion);
createAll(Button);
