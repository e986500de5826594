/** Drafts in German. */
import type { Phrases } from './phrases.ts';

export const de: Phrases = {
  title: (name) => `Zur Bezeichnung „Open Source“ bei ${name}`,
  opening: (name) => `Vielen Dank für die Veröffentlichung von ${name}. Auf dieser Seite steht:`,
  readThere: 'Zur Stelle',
  definitions: {
    osaid: 'Open Source AI Definition 1.0',
    strict: 'Open Source AI Definition 1.0, mit veröffentlichten Trainingsdaten',
  },
  ruledOut: (definition) => `Soweit ich sehe, passt das nicht zur ${definition}:`,
  notShown: (definition) =>
    `Die ${definition} verlangt mehr, als ich finden konnte. Nicht belegt ist die Veröffentlichung von:`,
  alsoNotShown: 'Auch dies konnte ich nicht finden:',
  section: (section) => `Abschnitt ${section}`,
  withheld: (part) => `${part}: nicht veröffentlicht`,
  source: 'Quelle',
  accurate: (words) => `Zutreffend wäre zum Beispiel: „${words}“.`,
  closing:
    'Falls ich etwas Veröffentlichtes übersehen habe, genügt ein Link darauf. Danke fürs Nachsehen.',
  page: 'Seite',
  date: 'Gelesen am',
  checkedWith: (version, dataset) => `Geprüft mit Unwash ${version}, Daten ${dataset}`,
  cardTitle: (name) => `Angaben zur Lizenz von ${name} genau fassen`,
  cardOpening: 'Diese Änderung lässt die Model Card sagen, was die Lizenz erlaubt.',
  replace: 'Ersetzen',
  by: 'durch',
  words: {
    'open-source-ai': (license) => `Open-Source-KI unter ${license}`,
    'open-weights': (license) => `offene Gewichte unter ${license}`,
    'restricted-weights': (license) => `Gewichte verfügbar unter ${license}`,
    closed: () => 'ein geschlossenes Modell, als Dienst verfügbar',
    unknown: () => 'ein Modell, dessen Lizenz nicht angegeben ist',
  },
  terms: {
    'open-source-ai': 'Open-Source',
    'open-weights': 'Open-Weight',
    'restricted-weights': 'Weights-Available',
    closed: 'geschlossenes',
    unknown: 'veröffentlichtes',
  },
  parts: {
    'data-preprocessing-code': 'Code zur Aufbereitung der Trainingsdaten',
    'training-code': 'Trainingscode',
    'inference-code': 'Code zur Ausführung',
    'model-architecture': 'Modellarchitektur',
    'data-description': 'vollständige Beschreibung der Trainingsdaten',
    'public-data-list': 'Liste der öffentlichen Trainingsdaten',
    'obtainable-data-list': 'Liste der anderswo erhältlichen Trainingsdaten',
  },
};
