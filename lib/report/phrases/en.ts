/** Drafts in English. */
import type { Phrases } from './phrases.ts';

export const en: Phrases = {
  title: (name) => `About the words “open source” for ${name}`,
  opening: (name) => `Thank you for publishing ${name}. I read on this page:`,
  readThere: 'Where it stands',
  definitions: {
    osaid: 'Open Source AI Definition 1.0',
    strict: 'Open Source AI Definition 1.0, with the training data released',
  },
  ruledOut: (definition) => `As far as I can see, this does not fit the ${definition}:`,
  notShown: (definition) =>
    `The ${definition} asks for more than I could find. These are not shown to be released:`,
  alsoNotShown: 'I could not find these either:',
  section: (section) => `section ${section}`,
  withheld: (part) => `${part}: not released`,
  source: 'source',
  accurate: (words) => `Accurate words would be, for example: “${words}”.`,
  closing:
    'If I have missed something that is released, a link to it would settle this. Thank you for looking into it.',
  page: 'Page',
  date: 'Read on',
  checkedWith: (version, dataset) => `Checked with Unwash ${version}, data ${dataset}`,
  cardTitle: (name) => `Make the license wording of ${name} exact`,
  cardOpening: 'This changes the model card so that it says what the license allows.',
  replace: 'Replace',
  by: 'by',
  words: {
    'open-source-ai': (license) => `open source AI under ${license}`,
    'open-weights': (license) => `open weights under ${license}`,
    'restricted-weights': (license) => `weights available under ${license}`,
    closed: () => 'a closed model, available as a service',
    unknown: () => 'a model whose license is not stated',
  },
  terms: {
    'open-source-ai': 'open source',
    'open-weights': 'open-weight',
    'restricted-weights': 'weights-available',
    closed: 'closed',
    unknown: 'publicly released',
  },
  parts: {
    'data-preprocessing-code': 'code that prepares the training data',
    'training-code': 'training code',
    'inference-code': 'inference code',
    'model-architecture': 'model architecture',
    'data-description': 'full description of the training data',
    'public-data-list': 'list of the public training data',
    'obtainable-data-list': 'list of the training data to be had from others',
  },
};
