import type { LanguageRules } from './language.ts';

/** Portuguese. */
export const portuguese: LanguageRules = {
  id: 'pt',
  common:
    'modelos, modelo, nosso, nossa, já, muitos, outros, tornou, suportados, pelos, o, a, os, as, de, que, e, em, um, uma, é, por, com, para, do, da, dos, das, ao, se, sua, mais, como, este, esta, são, seus, mas, sobre, também, pode, no, na, nos, nas, não, ou, você, isso, ser, foi, pelo, pela, seu',
  spaced: true,
  nounAfter: false,
  nounBefore: true,
  verbLast: false,
  terms: [
    {
      pattern: '(?<![a-z0-9])(?:de )?(?:c[oó]digo|fonte)s?[ -](?:fonte )?abert[oa]s?(?![a-z0-9])',
      kind: 'open-source',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])(?:de )?software livre(?![a-z0-9])',
      kind: 'open-source',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])(?:de |com )?pesos abertos(?![a-z0-9])',
      kind: 'open-weights',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])modelos? (?:de linguagem )?abertos?(?![a-z0-9])',
      kind: 'open-source',
      form: 'word',
      soft: true,
    },
    {
      pattern:
        '(?<![a-z0-9])(?:livres?|gratuit[oa]s?|gr[aá]tis|permitid[oa]s?|dispon[ií]ve(?:l|is)|liberad[oa]s?) (?:para )?(?:o )?uso comercial(?![a-z0-9])|(?<![a-z0-9])permitem? (?:o )?uso comercial(?![a-z0-9])',
      kind: 'commercial-use',
      form: 'phrase',
    },
    {
      pattern:
        '(?<![a-z0-9])sem (?:nenhuma )?(?:restri[cç][aã]o|restri[cç][oõ]es|limita[cç][oõ]es) (?:de uso|comerciais)(?![a-z0-9])',
      kind: 'no-restrictions',
      form: 'phrase',
    },
  ],
  words: {
    model:
      'modelo, llm, ia, vlm, slm, moe, mllm, modelo de linguagem, modelo fundacional, modelo de fundação, versão, família, série, alternativa, rival, concorrente, chatbot, checkpoint, equivalente, inteligência artificial, opção, referência',
    models:
      'modelos, llms, modelos de linguagem, grandes modelos de linguagem, modelos fundacionais, versões, alternativas, rivais, concorrentes, slms, opções, ias',
    weights: 'pesos, parâmetros, pesos do modelo',
    tool: 'código, código-fonte, ferramenta, ferramentas, biblioteca, bibliotecas, framework, frameworks, software, plataforma, plataformas, projeto, projetos, motor, repositório, repositórios, aplicação, aplicativo, aplicativos, aplicações, sistema, sistemas, interface, servidor, agente, agentes, assistente, assistentes, solução, soluções, script, scripts, tokenizador, algoritmo, arquitetura, ambiente, tecnologia, tecnologias, pacote, pacotes, plugin, banco de dados, bancos de dados, api, sdk, cli, implementação, produto, produtos, infraestrutura, recursos, documentação, tutorial, curso, protocolo, componente, componentes, extensão, editor, programa, programas, pipeline, suíte, kit, hardware, robô, robôs, sistema operacional, serviço, serviços, pilha, gerenciador, cliente, orquestrador, buscador, método, métodos, técnica, técnicas',
    data: 'dados, conjunto de dados, conjuntos de dados, corpus, benchmark, benchmarks, dataset, datasets, avaliações',
    community:
      'comunidade, comunidades, ecossistema, empresa, empresas, movimento, mundo, contribuidores, colaboradores, desenvolvedores, fundação, licença, licenças, filosofia, cultura, espírito, estratégia, abordagem, iniciativa, iniciativas, organização, organizações, contribuições, contribuição, mantenedores, equipe, princípios, valores, inovação, desenvolvimento, pesquisa, universo, política, caminho, aposta, colaboração, etiqueta',
    topic: 'definição, termo, noção, conceito, sentido, expressão, palavra, significado, critérios',
    modifier:
      'linguagem, fundacional, grande, grandes, pequeno, pequenos, poderoso, poderosos, multilíngue, português, brasileiro, brasileiros, europeu, chinês, chineses, gratuito, gratuitos, grátis, aberto, abertos, leve, leves, visão, texto, imagens, imagem, raciocínio, inferência, treinamento, popular, populares, recente, recentes, generativo, generativa, generativos, especializado, local, locais, denso, densos, multimodal, multimodais, avançado, avançados, disponível, disponíveis, novo, novos, nova, completo, pré-treinado, pré-treinados, embeddings, voz, tradução, livre, livres, escala, aprendizado de máquina, conversacional, instruções, capazes',
    det: 'o, a, os, as, um, uma, uns, umas, dois, duas, três, quatro, cinco, cada',
    self: 'este, esta, estes, estas, esse, essa, esses, essas, deste, desta, neste',
    own: 'nosso, nossa, nossos, nossas',
    pronoun: 'ele, ela, eles, elas, isto, isso',
    we: 'nós, lançamos, apresentamos, publicamos, liberamos, disponibilizamos',
    of: 'de, do, da, dos, das, para',
    prep: 'em, no, na, nos, nas, com, por, sobre, sob, desde, entre, contra, até, baseado em, baseada em, baseados em, ao, à, às, aos, pelo, pela, mediante, através de, graças a, como, perante, após, onde, quando, enquanto, devido a, junto a, porque, frente a',
    and: 'e, ou, assim como, bem como, além de, nem',
    that: 'que, quem, qual, quais, cujo',
    such: 'tais como, tal como, como, como por exemplo, por exemplo, por ex., p. ex., p.ex., ex., ex, incluindo, incluindo o, entre eles, especialmente, em particular, isto é, ou seja',
    among:
      'nova geração de, próxima geração de, família de, série de, coleção de, entre os, entre as, um dos, uma das, dentre os, dentre as',
    other: 'outro, outra, outros, outras, demais',
    many: 'muitos, muitas, existentes, vários, várias, alguns, algumas, diversos, diversas, diferentes, maioria, atuais, todos, todas, similares, qualquer, inúmeros',
    best: 'melhor, melhores, primeiro, primeira, maior, maiores, mais poderoso, mais avançado, líder, líderes, mais, único, principal, principais, top',
    beat: 'supera, superam, superando, superou, superar, rivaliza, rivalizam, rivalizando, vence, comparado, comparada, comparados, compete, competem, iguala, comparação, que os, que outros',
    closed:
      'proprietário, proprietários, privado, privados, fechado, fechados, comercial, comerciais, código fechado, de código fechado',
    level: 'nível, estilo',
    be: 'é, são, era, eram, ser, sido, foi, foram, sendo, está, estão, torna, tornou, tornou-se, torna-se, continua, seja, tornar',
    release:
      'publica, publicou, publicado, publicada, publicados, lança, lançou, lançado, lançada, lançados, apresenta, apresentou, apresentado, anuncia, anunciou, libera, liberou, liberado, liberada, liberados, oferece, desenvolve, desenvolvido, desenvolvida, cria, criado, criada, introduz, compartilha, compartilhado, distribuído, disponibiliza, disponibilizado, disponibilizou, abriu',
    verb: 'usa, usar, utiliza, utilizar, utilizam, permite, permitem, fornece, suporta, tem, têm, pode, podem, executar, escolher, testar, implantar, existe, existem, há, funciona, contém, inclui, treinado, treinados, usando, utilizando, projetado, projetada, descobrir, encontra, busca, ajuda, requer, precisa, oferecem, alcança, mostra, rodar',
    adverb:
      'totalmente, completamente, plenamente, agora, também, já, verdadeiramente, realmente, oficialmente, recentemente, atualmente, ainda, 100%, inteiramente, parcialmente, integralmente',
    not: 'não, nunca, tampouco, sem, nenhum, nenhuma, nem, jamais, em vez de, ao invés de, longe de, pseudo, falso, deixa de, deixar de, diferente de, ao contrário de',
    only: 'só, somente, apenas, unicamente',
    future:
      'será, serão, planeja, planejam, prevê, preveem, em breve, pretende, pretendem, promete, prometeu, espera, esperamos, poderia, deveria, deveriam, liberará, publicará, quer, vamos, vai, vão, objetivo, planejamos, compromete-se, abrirá',
    later:
      'em breve, futuramente, mais tarde, no futuro, próxima semana, próximo mês, próximos meses, próximas semanas',
    say: 'chama, chamam, chamado, qualifica, qualificado, afirma, afirmam, diz, dizem, descreve, descrito, segundo, garante, denomina, denominado, rotula, considera, considerado, anunciado como, vendido como, intitula, critica, acusa, apresentado como, fala, alega',
    doubt: 'suposto, suposta, supostos, supostamente, pretenso, falsamente, dito, assim chamado',
    whether: 'se, por que, qual, quais, quando será',
    but: 'mas, porém, contudo, no entanto, embora, enquanto que',
  },
};
