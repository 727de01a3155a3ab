/** Registers every element. */
import './page.js';
