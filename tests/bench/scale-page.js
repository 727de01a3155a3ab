/** In the page: the same list of promises made by hand, and by Lit alone. What they make is what `samverka-promises` makes. */
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const LABELS = {
  sv: { status: 'Status', ongoing: 'Pågår', place: 'Plats' },
  en: { status: 'Status', ongoing: 'Ongoing', place: 'Place' },
};

const element = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

const row = (label, value) => element('div', element('dt', `${label}:`), ' ', element('dd', value));

/** By hand: what is made first is kept, and changed where it has to be. */
class ByHand {
  show(place, { title, items }, locale) {
    const labels = LABELS[locale];
    const list = element('ul', ...items.map((item) => this.#item(item, labels)));
    place.append(element('h2', title), list);
    this.list = list;
  }

  change(index, item) {
    const [heading, words] = this.list.children[index].firstChild.children;
    heading.textContent = item.title;
    words.textContent = item.body[0];
  }

  translate(locale) {
    const labels = LABELS[locale];
    for (const item of this.list.children) {
      const [status, place] = item.firstChild.lastChild.children;
      status.firstChild.textContent = `${labels.status}:`;
      status.lastChild.textContent = labels.ongoing;
      place.firstChild.textContent = `${labels.place}:`;
    }
  }

  #item({ title, body, place }, labels) {
    const rows = element('dl', row(labels.status, labels.ongoing), row(labels.place, place));
    return element('li', element('article', element('h3', title), element('p', ...body), rows));
  }
}

/** Lit alone: a template for the list, which is rendered again after each change. */
class ByLit {
  show(place, promises, locale) {
    Object.assign(this, { place, promises, locale });
    const labels = LABELS[locale];
    const { title, items } = promises;
    const item = (promise) =>
      html`<li><article><h3>${promise.title}</h3>${promise.body.map((words) => html`<p>${words}</p>`)}<dl><div><dt>${labels.status}:</dt> <dd>${labels.ongoing}</dd></div><div><dt>${labels.place}:</dt> <dd>${promise.place}</dd></div></dl></article></li>`;
    render(html`<h2>${title}</h2><ul>${repeat(items, ({ id }) => id, item)}</ul>`, place);
  }

  change(index, item) {
    this.show(this.place, { ...this.promises, items: this.promises.items.with(index, item) }, this.locale);
  }

  translate(locale) {
    this.show(this.place, this.promises, locale);
  }
}

/** Samverka: all of it has been shown when the element says so. */
class BySamverka {
  async show(place, promises) {
    this.element = document.createElement('samverka-promises');
    this.promises = promises;
    place.append(this.element);
    await this.#set(promises);
  }

  change(index, item) {
    return this.#set({ ...this.promises, items: this.promises.items.with(index, item) });
  }

  async translate(locale) {
    const last = () => this.element.querySelector('li:last-child dd').textContent;
    const before = last();
    this.element.lang = locale;
    // It says nothing of a new language: the last item has it when all have.
    await new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (last() === before) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(this.element, { characterData: true, childList: true, subtree: true });
    });
  }

  async #set(promises) {
    const shown = new Promise((resolve) =>
      this.element.addEventListener('samverka-load', resolve, { once: true }),
    );
    this.element.data = promises;
    await shown;
  }
}

const promise = (_, index) => ({
  id: `lofte-${index}`,
  title: `Löfte ${index + 1}`,
  body: ['Polisen och den kommunala fältverksamheten träffas kontinuerligt för att utbyta information.'],
  status: 'ongoing',
  place: 'Gustavsberg',
});

globalThis.scale = {
  makers: { samverka: BySamverka, hand: ByHand, lit: ByLit },
  promises: (count) => ({ title: 'Medborgarlöften', items: Array.from({ length: count }, promise) }),
  changed: { ...promise(undefined, 500), title: 'Ett annat löfte' },
};
