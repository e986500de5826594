/** Drafts in Portuguese. */
import type { Phrases } from './phrases.ts';

export const pt: Phrases = {
  title: (name) => `Sobre a expressão “open source” em ${name}`,
  opening: (name) => `Obrigado por publicar ${name}. Nesta página li:`,
  readThere: 'Ver o trecho',
  definitions: {
    osaid: 'Open Source AI Definition 1.0',
    strict: 'Open Source AI Definition 1.0, com os dados de treinamento publicados',
  },
  ruledOut: (definition) => `Até onde posso ver, isso não corresponde à ${definition}:`,
  notShown: (definition) =>
    `A ${definition} pede mais do que consegui encontrar. Não há indicação de que isto foi publicado:`,
  alsoNotShown: 'Também não encontrei:',
  section: (section) => `seção ${section}`,
  withheld: (part) => `${part}: não publicado`,
  source: 'fonte',
  accurate: (words) => `Uma formulação exata seria, por exemplo: “${words}”.`,
  closing: 'Se deixei passar algo que está publicado, um link basta. Agradeço a atenção.',
  page: 'Página',
  date: 'Lida em',
  checkedWith: (version, dataset) => `Verificado com Unwash ${version}, dados ${dataset}`,
  cardTitle: (name) => `Tornar exata a menção à licença de ${name}`,
  cardOpening: 'Com esta mudança, o cartão do modelo diz o que a licença permite.',
  replace: 'Substituir',
  by: 'por',
  words: {
    'open-source-ai': (license) => `IA de código aberto sob ${license}`,
    'open-weights': (license) => `pesos abertos sob ${license}`,
    'restricted-weights': (license) => `pesos disponíveis sob ${license}`,
    closed: () => 'um modelo fechado, oferecido como serviço',
    unknown: () => 'um modelo cuja licença não é indicada',
  },
  terms: {
    'open-source-ai': 'de código aberto',
    'open-weights': 'de pesos abertos',
    'restricted-weights': 'de pesos disponíveis',
    closed: 'fechado',
    unknown: 'publicado',
  },
  parts: {
    'data-preprocessing-code': 'código que prepara os dados de treinamento',
    'training-code': 'código de treinamento',
    'inference-code': 'código de inferência',
    'model-architecture': 'arquitetura do modelo',
    'data-description': 'descrição completa dos dados de treinamento',
    'public-data-list': 'lista dos dados de treinamento públicos',
    'obtainable-data-list': 'lista dos dados de treinamento obtidos de terceiros',
  },
};
