/** Drafts in French. */
import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
  title: (name) => `À propos de la mention « open source » pour ${name}`,
  opening: (name) => `Merci d’avoir publié ${name}. J’ai lu sur cette page :`,
  readThere: 'Voir le passage',
  definitions: {
    osaid: 'Open Source AI Definition 1.0',
    strict: 'Open Source AI Definition 1.0, données d’entraînement publiées',
  },
  ruledOut: (definition) =>
    `À ma connaissance, cela ne correspond pas à la définition « ${definition} » :`,
  notShown: (definition) =>
    `La définition « ${definition} » demande plus que ce que j’ai pu trouver. Rien ne montre que ceci soit publié :`,
  alsoNotShown: 'Je n’ai pas trouvé non plus :',
  section: (section) => `article ${section}`,
  withheld: (part) => `${part} : non publié`,
  source: 'source',
  accurate: (words) => `Une formulation exacte serait par exemple : « ${words} ».`,
  closing:
    'Si quelque chose de publié m’a échappé, un lien suffirait. Merci d’avance pour la vérification.',
  page: 'Page',
  date: 'Lue le',
  checkedWith: (version, dataset) => `Vérifié avec Unwash ${version}, données ${dataset}`,
  cardTitle: (name) => `Préciser la mention de licence de ${name}`,
  cardOpening: 'Avec cette modification, la fiche du modèle dit ce que la licence permet.',
  replace: 'Remplacer',
  by: 'par',
  words: {
    'open-source-ai': (license) => `IA open source sous ${license}`,
    'open-weights': (license) => `poids ouverts sous ${license}`,
    'restricted-weights': (license) => `poids disponibles sous ${license}`,
    closed: () => 'un modèle fermé, proposé comme service',
    unknown: () => 'un modèle dont la licence n’est pas indiquée',
  },
  terms: {
    'open-source-ai': 'open source',
    'open-weights': 'à poids ouverts',
    'restricted-weights': 'à poids disponibles',
    closed: 'fermé',
    unknown: 'publié',
  },
  parts: {
    'data-preprocessing-code': 'code de préparation des données d’entraînement',
    'training-code': 'code d’entraînement',
    'inference-code': 'code d’inférence',
    'model-architecture': 'architecture du modèle',
    'data-description': 'description complète des données d’entraînement',
    'public-data-list': 'liste des données d’entraînement publiques',
    'obtainable-data-list': 'liste des données d’entraînement disponibles auprès de tiers',
  },
};
