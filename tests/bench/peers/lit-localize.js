/** Lit with the texts of an element in other languages, as they are loaded when they are needed. */
import { configureLocalization, localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';

globalThis.peer = { configureLocalization, css, html, LitElement, localized, msg, nothing, str };
