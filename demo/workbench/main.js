/** The workbench: a page an element, with every state that it has. What is shown, and how, stands in the address, so that a reload keeps it. */
import { elements, statesOf } from './states.js';

/** How it can be shown, the usual way first. */
const SETTINGS = {
  lang: ['sv', 'en'],
  scheme: ['auto', 'light', 'dark'],
  dir: ['ltr', 'rtl'],
};

const query = new URLSearchParams(location.search);
const valueOf = (name, values) => (values.includes(query.get(name)) ? query.get(name) : values[0]);
const element = valueOf('element', elements);
const settings = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, values]) => [name, valueOf(name, values)]),
);

/** A link to the same page with one thing else. */
function linkTo(name, value, isCurrent) {
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ element, ...settings, [name]: value })}`;
  link.textContent = value;
  if (isCurrent) link.setAttribute('aria-current', 'page');
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function fill(id, links) {
  const list = document.createElement('ul');
  list.append(...links);
  document.getElementById(id).append(list);
}

fill(
  'elements',
  elements.map((name) => linkTo('element', name, name === element)),
);
fill(
  'settings',
  Object.entries(SETTINGS).flatMap(([name, values]) =>
    values.map((value) => linkTo(name, value, value === settings[name])),
  ),
);

document.title = `${element} – Samverka: workbench`;
document.documentElement.dataset.scheme = settings.scheme;

const main = document.getElementById('states');
const title = document.createElement('h1');
title.textContent = element;
main.append(title);
for (const { name, show } of await statesOf(element, settings.lang)) {
  const state = document.createElement('section');
  state.className = 'state';
  const heading = document.createElement('h2');
  heading.textContent = name;
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.lang = settings.lang;
  frame.dir = settings.dir;
  state.append(heading, frame);
  main.append(state);
  show(frame);
}
