import type { LanguageRules } from './language.ts';

/** French. */
export const french: LanguageRules = {
  id: 'fr',
  common:
    'l, d, qu, a, on, ont, été, dont, où, très, même, rendu, de, à, modèle, modèles, nous, notre, leurs, aussi, cette, le, la, les, des, et, est, une, un, du, en, que, qui, pour, dans, sur, avec, sont, vous, nous, par, plus, pas, ce, cette, aux, au, ou, il, elle, ses, son, leur, être, peut, comme, mais, votre, notre',
  spaced: true,
  nounAfter: false,
  nounBefore: true,
  verbLast: false,
  terms: [
    {
      pattern: '(?<![a-z0-9])(?:à |en )?(?:code )?source[ -]ouverte?(?![a-z0-9])',
      kind: 'open-source',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])logiciels? libres?(?![a-zà-ÿ0-9])',
      kind: 'open-source',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])(?:à |aux )?poids ouverts(?![a-z0-9])',
      kind: 'open-weights',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])mod[eè]les? (?:de langage )?ouverts?(?![a-z0-9])',
      kind: 'open-source',
      form: 'word',
      soft: true,
    },
    {
      pattern:
        '(?<![a-z0-9])(?:libres?|gratuite?s?|utilisables?|autorisée?s?|disponibles?) (?:pour |pour un |pour une )?(?:usage|utilisation|à usage|à des fins) (?:commerciale?|commerciales)(?![a-z0-9])',
      kind: 'commercial-use',
      form: 'phrase',
    },
    {
      pattern:
        "(?<![a-z0-9])sans (?:aucune )?(?:restriction|limitation)s? (?:d'usage|d'utilisation|commerciale)(?![a-z0-9])",
      kind: 'no-restrictions',
      form: 'phrase',
    },
  ],
  words: {
    model:
      'modèle, llm, ia, vlm, mllm, slm, moe, modèle de langage, grand modèle de langage, modèle de fondation, version, famille, série, alternative, gamme, concurrent, rival, chatbot, checkpoint, équivalent, référence',
    models:
      'modèles, llms, modèles de langage, grands modèles de langage, versions, alternatives, ia génératives, concurrents, rivaux, slms, vlms, checkpoints',
    weights: 'poids, paramètres, poids du modèle, poids des modèles',
    tool: "code, code source, outil, outils, bibliothèque, bibliothèques, framework, frameworks, logiciel, logiciels, plateforme, plateformes, projet, projets, moteur, dépôt, dépôts, application, applications, système, systèmes, interface, serveur, agent, agents, assistant, pipeline, solution, solutions, script, scripts, tokenizer, algorithme, architecture, environnement, librairie, librairies, technologie, technologies, package, paquet, plugin, base de données, api, sdk, cli, toolkit, boîte à outils, implémentation, suite, produit, infrastructure, stack, pile, ressources, documentation, tutoriel, cours, moteur de recherche, protocole, composants, composant, extension, éditeur, programme, passerelle, orchestrateur, robot, matériel, logicielle, os, système d'exploitation",
    data: 'données, jeu de données, jeux de données, corpus, benchmark, benchmarks, dataset, datasets, banc de test, classement',
    community:
      'communauté, communautés, écosystème, entreprise, entreprises, mouvement, monde, contributeurs, développeurs, fondation, licence, licences, philosophie, culture, esprit, stratégie, approche, acteurs, acteur, initiative, organisation, organisations, association, contributions, contribution, projet de loi, mainteneurs, équipe, startup, étiquette, principes, valeurs, innovation, développement, recherche, monde de, univers, sphère, communs, numérique',
    topic: 'définition, terme, notion, concept, sens, expression, mot, signification, critères',
    modifier:
      'pris en charge, prise en charge, prises en charge, langage, fondation, génération, grand, grande, grands, petits, petit, puissant, puissants, multilingue, français, française, européen, européens, chinois, américain, performant, performants, gratuit, gratuits, open, entièrement, totalement, léger, légers, vision, texte, images, image, code généré, traduction, raisonnement, inférence, entraînement, populaire, populaires, récent, récents, génératif, génératifs, générative, spécialisé, local, locaux, dense, denses, multimodal, multimodaux, avancé, avancés, existants, disponible, disponibles, libres, libre, conversationnel, pré-entraîné, pré-entraînés, nouveau, nouveaux, nouvelle, capables, complet, simple, majeur, majeurs, premier plan, robuste, intelligence artificielle',
    det: "le, la, les, l', un, une, deux, trois, plusieurs autres, chaque, tout, toute, tous les, cinq, quatre",
    self: 'ce, cet, cette, ces',
    own: 'notre, nos',
    pronoun: 'il, elle, ils, elles, celui-ci, celle-ci, ça, cela',
    we: 'nous, on, je',
    of: "de, du, d, des, pour, d'",
    prep: 'dans, sur, avec, par, sous, en, à, au, aux, via, chez, depuis, entre, contre, vers, comme, basé sur, basée sur, basés sur, grâce à, afin, selon que, à partir de, fondé sur, issu de, face à, outre, malgré, parce, lorsque, quand, tandis, où, dont',
    and: 'et, ou, ainsi que, ni',
    that: "qui, que, qu', lequel, laquelle, lesquels",
    such: 'tels que, tel que, telles que, telle que, comme, par exemple, notamment, y compris, à savoir, dont, p.ex, p. ex, par ex, ex., ex',
    among:
      "nouvelle génération de, famille de, série de, collection de, gamme de, parmi, l'un des, l'une des, un des, une des, au sein des",
    other: 'autre, autres',
    many: 'nombreux, nombreuses, existants, existantes, plusieurs, certains, certaines, divers, diverses, différents, différentes, la plupart, quelques, actuels, beaucoup, tous, toutes, similaires',
    best: 'meilleur, meilleure, meilleurs, meilleures, premier, première, plus grand, plus puissant, plus performant, plus avancé, leader, premiers, seul, plus, top, principal, principaux, plus grands',
    beat: 'surpasse, surpassent, dépasse, dépassent, bat, surpassant, dépassant, rivalise, rivalisent, rivalisant, que les, comparé, comparée, comparés, concurrence, égale, devance, face aux',
    closed: 'propriétaire, propriétaires, fermé, fermés, commercial, commerciaux, payants',
    level: 'niveau',
    be: "restant, étant, est, sont, était, étaient, être, été, devient, deviennent, reste, restent, devenu, devenue, rendu, rendre, passe, passer, c'est, serait",
    release:
      'publie, publié, publiée, publiés, publient, lance, lancé, lancée, lancent, présente, présenté, présentons, dévoile, dévoilé, annonce, annoncé, propose, proposé, sort, sorti, diffuse, diffusé, libère, libéré, introduit, développé, développée, créé, offre, mis, mise, distribué, partage, ouvert, publions',
    verb: 'utilise, utiliser, utilisent, permet, permettent, fournit, supporte, prend, a, ont, avons, peut, peuvent, fait, font, exécuter, choisir, tester, déployer, existe, existent, fonctionne, contient, comprend, offrent, entraîné, entraînés, basés, utilisé, utilisant, permettant, conçu, hébergé, découvrir, essayer, trouve, trouver',
    adverb:
      'entièrement, totalement, complètement, désormais, aussi, également, déjà, maintenant, vraiment, véritablement, aujourd, officiellement, récemment, 100 %, pleinement, toujours, encore, même, tout à fait, partiellement',
    to: 'à être',
    not: "n', n'est pas, ne, pas, n, non, jamais, sans, aucun, aucune, ni, plutôt que, au lieu de, n'a, n'ont, n'est, n'était, n'existe, contrairement, pseudo, faux, loin, cesser, refuse",
    only: 'seulement, uniquement',
    future:
      "sera, seront, va, vont, prévoit, prévoient, prévu, bientôt, prochainement, compte, envisage, promet, promis, souhaite, souhaitent, devrait, devraient, pourrait, allons, espère, prévoyons, publiera, rendra, projette, objectif, s'engage",
    later:
      "bientôt, prochainement, plus tard, à venir, l'avenir, semaine prochaine, mois prochain, dans les prochains, dans les prochaines, ultérieurement",
    say: 'appelle, appelle-t-on, appelé, qualifie, qualifié, qualifiée, prétend, prétendent, affirme, affirment, décrit, décrits, présenté comme, selon, revendique, baptisé, dit, dits, dite, étiquette, vendu comme, estampillé, nomme, désigne, considère, critique, accuse, se dit, se veut, parle',
    doubt:
      'soi-disant, prétendu, prétendue, prétendument, prétendus, supposé, supposément, faussement, abusivement',
    whether: 'si, comment, pourquoi, quel, quelle, quels, savoir si, est-ce, lorsque',
    but: 'mais, cependant, toutefois, pourtant, alors que, bien que, tandis que',
  },
};
