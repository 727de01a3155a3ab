/** The parts of a document: how each is found, chosen by id, named in addresses, and given options. */
import { expect } from '@esm-bundle/chai';
import { documentSchema } from '../../../src/document/document.js';
import { optionsOf } from '../../../src/document/options.js';
import { partSchemas } from '../../../src/document/part-schemas.js';
import { anyPart, keyOf, partNames, partOf, selectorOf } from '../../../src/document/parts.js';
import { idOf } from '../../../src/document/slug.js';
import { full, minimal, parsed } from './samples.js';

const document_ = parsed(full()).document!;

describe('the parts of a document', () => {
  it('have the names of the tags without the prefix', () => {
    expect(partNames).to.deep.equal([
      'page',
      'promises',
      'promise',
      'priority-areas',
      'priority-area',
      'agreement',
      'documents',
      'published',
      'contact-card',
    ]);
  });

  it('are each described, as the document describes them', () => {
    expect(Object.keys(partSchemas)).to.have.members([...partNames]);
    expect(partSchemas.page).to.equal(documentSchema);
    for (const name of [
      'promises',
      'priority-areas',
      'agreement',
      'documents',
      'published',
      'contact-card',
    ] as const)
      expect(partSchemas[name], name).to.equal(documentSchema[keyOf[name]]);
    expect(partSchemas.promise).to.equal(documentSchema.promises['items!'][0]);
    expect(partSchemas['priority-area']).to.equal(documentSchema.priorityAreas['items!'][0]);
  });

  it('are found in a document', () => {
    expect(partOf('page', document_)).to.equal(document_);
    expect(partOf('promises', document_)).to.equal(document_.promises);
    expect(partOf('priority-areas', document_)).to.equal(document_.priorityAreas);
    expect(partOf('agreement', document_)).to.equal(document_.agreement);
    expect(partOf('documents', document_)).to.equal(document_.documents);
    expect(partOf('published', document_)).to.equal(document_.dates);
    expect(partOf('contact-card', document_)).to.equal(document_.contacts);
  });

  it('are not there when the document has none', () => {
    const small = parsed(minimal()).document!;
    for (const name of partNames) if (name !== 'page') expect(partOf(name, small), name).to.equal(undefined);
  });

  it('give the promise and the area that an id names, the first without one, and none for another', () => {
    const item = { title: 'x', body: [] };
    const many = parsed({
      ...full(),
      promises: {
        title: 'Löften',
        items: [
          { id: 'a', ...item },
          { id: 'b', ...item },
        ],
      },
    }).document!;
    expect(partOf('promise', many)?.id).to.equal('a');
    expect(partOf('promise', many, 'b')?.id).to.equal('b');
    expect(partOf('promise', many, 'c')).to.equal(undefined);
    expect(partOf('priority-area', many)?.id).to.equal('ungdomar');
    expect(partOf('priority-area', many, 'ungdomar')?.id).to.equal('ungdomar');
  });

  it('are matched as elements and as classes, and nothing else is', () => {
    const matches = (html: string): boolean => {
      const template = document.createElement('template');
      template.innerHTML = html;
      return template.content.firstElementChild?.matches(anyPart) ?? false;
    };
    for (const name of partNames) {
      expect(matches(`<samverka-${name}></samverka-${name}>`), name).to.equal(true);
      expect(matches(`<div class="box samverka-${name}"></div>`), name).to.equal(true);
    }
    for (const other of [
      '<div class="samverka"></div>',
      '<div class="samverka-promises-list"></div>',
      '<div id="samverka-promises"></div>',
      '<samverka-listen></samverka-listen>',
    ])
      expect(matches(other), other).to.equal(false);
    expect(selectorOf('promise')).to.equal('samverka-promise,.samverka-promise');
  });
});

describe('the options of an element', () => {
  const option = (html: string, name: string): string | undefined => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return optionsOf(template.content.firstElementChild!)(name);
  };

  it('are its attributes, or else its data-* attributes', () => {
    expect(option('<div valid-through="2017"></div>', 'valid-through')).to.equal('2017');
    expect(option('<div data-valid-through="2018"></div>', 'valid-through')).to.equal('2018');
    expect(option('<div valid-through="2017" data-valid-through="2018"></div>', 'valid-through')).to.equal(
      '2017',
    );
    expect(option('<div data-validThrough="2018"></div>', 'valid-through')).to.equal(undefined);
    expect(option('<div></div>', 'valid-through')).to.equal(undefined);
  });
});

describe('the id of a title', () => {
  for (const [title, id] of [
    ['Fältsamverkan', 'faltsamverkan'],
    ['Situations- och platsanpassade insatser', 'situations-och-platsanpassade-insatser'],
    ['Värmdö kommun', 'varmdo-kommun'],
    ['  Ökad trygghet!  ', 'okad-trygghet'],
    ['Café 9–11', 'cafe-9-11'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a"b<c>', 'a-b-c'],
  ] as const)
    it(`of ${JSON.stringify(title)} is ${id}`, () => {
      expect(idOf(title)).to.equal(id);
    });

  it('is its place in the list when it has no letters', () => {
    expect(idOf('')).to.equal('1');
    expect(idOf('???', 4)).to.equal('5');
    expect(idOf('Полиция', 1)).to.equal('2');
  });
});
