/** Drafts in Spanish. */
import type { Phrases } from './phrases.ts';

export const es: Phrases = {
  title: (name) => `Sobre la expresión «open source» en ${name}`,
  opening: (name) => `Gracias por publicar ${name}. En esta página he leído:`,
  readThere: 'Ver el pasaje',
  definitions: {
    osaid: 'Open Source AI Definition 1.0',
    strict: 'Open Source AI Definition 1.0, con los datos de entrenamiento publicados',
  },
  ruledOut: (definition) => `Hasta donde puedo ver, esto no se ajusta a la ${definition}:`,
  notShown: (definition) =>
    `La ${definition} pide más de lo que he podido encontrar. No consta que se haya publicado:`,
  alsoNotShown: 'Tampoco he encontrado:',
  section: (section) => `sección ${section}`,
  withheld: (part) => `${part}: sin publicar`,
  source: 'fuente',
  accurate: (words) => `Una expresión exacta sería, por ejemplo: «${words}».`,
  closing:
    'Si se me ha pasado algo que está publicado, bastaría con un enlace. Gracias por revisarlo.',
  page: 'Página',
  date: 'Leída el',
  checkedWith: (version, dataset) => `Comprobado con Unwash ${version}, datos ${dataset}`,
  cardTitle: (name) => `Precisar lo que se dice de la licencia de ${name}`,
  cardOpening: 'Con este cambio, la ficha del modelo dice lo que la licencia permite.',
  replace: 'Sustituir',
  by: 'por',
  words: {
    'open-source-ai': (license) => `IA de código abierto con ${license}`,
    'open-weights': (license) => `pesos abiertos con ${license}`,
    'restricted-weights': (license) => `pesos disponibles con ${license}`,
    closed: () => 'un modelo cerrado, ofrecido como servicio',
    unknown: () => 'un modelo cuya licencia no se indica',
  },
  terms: {
    'open-source-ai': 'de código abierto',
    'open-weights': 'de pesos abiertos',
    'restricted-weights': 'de pesos disponibles',
    closed: 'cerrado',
    unknown: 'publicado',
  },
  parts: {
    'data-preprocessing-code': 'código que prepara los datos de entrenamiento',
    'training-code': 'código de entrenamiento',
    'inference-code': 'código de inferencia',
    'model-architecture': 'arquitectura del modelo',
    'data-description': 'descripción completa de los datos de entrenamiento',
    'public-data-list': 'lista de los datos de entrenamiento públicos',
    'obtainable-data-list': 'lista de los datos de entrenamiento que ofrecen terceros',
  },
};
