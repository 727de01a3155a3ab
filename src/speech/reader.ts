/** All that speaks in the click: loaded when the page is at rest, or somebody reaches for a player. */
export { pageEngines, silencePage } from './engines/page-engines.js';
export { Player } from './player/player.js';
export { PageText } from './reading/page-text.js';
export { targetsOf } from './reading/target.js';
