/** Vaadin: a card, a button and details. */
import '@vaadin/button';
import '@vaadin/card';
import '@vaadin/details';
