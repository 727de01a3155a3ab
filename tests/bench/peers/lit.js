/** Lit alone, all that an element of one's own needs. */
import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

globalThis.peer = { css, html, LitElement, nothing, repeat };
