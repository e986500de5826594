import type { LanguageRules } from './language.ts';

/** Spanish. */
export const spanish: LanguageRules = {
  id: 'es',
  common:
    'modelos, modelo, nuestro, nuestra, ya, muchos, otros, hizo, el, la, los, las, de, que, y, en, un, una, es, por, con, para, del, al, se, su, más, como, este, esta, son, lo, sus, pero, sobre, también, puede, desde, entre, cuando, muy, sin, ser, tu, hay, le',
  spaced: true,
  nounAfter: false,
  nounBefore: true,
  verbLast: false,
  terms: [
    {
      pattern:
        '(?<![a-z0-9])(?:de )?(?:c[oó]digo|fuente)s?[ -](?:fuente )?abiert[oa]s?(?![a-z0-9])',
      kind: 'open-source',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])(?:de )?software libre(?![a-z0-9])',
      kind: 'open-source',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])(?:de |con )?pesos abiertos(?![a-z0-9])',
      kind: 'open-weights',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])modelos? (?:de lenguaje )?abiertos?(?![a-z0-9])',
      kind: 'open-source',
      form: 'word',
      soft: true,
    },
    {
      pattern:
        '(?<![a-z0-9])(?:libres?|gratuit[oa]s?|gratis|permitid[oa]s?|disponibles?|apt[oa]s?) (?:para )?(?:el |su )?uso comercial(?![a-z0-9])|(?<![a-z0-9])(?:permite|permiten) (?:el |su )?uso comercial(?![a-z0-9])',
      kind: 'commercial-use',
      form: 'phrase',
    },
    {
      pattern:
        '(?<![a-z0-9])sin (?:ninguna )?(?:restricci[oó]n|restricciones|limitaciones) (?:de uso|comerciales)(?![a-z0-9])',
      kind: 'no-restrictions',
      form: 'phrase',
    },
  ],
  words: {
    model:
      'modelo, llm, ia, vlm, slm, moe, mllm, modelo de lenguaje, modelo fundacional, versión, familia, serie, alternativa, rival, competidor, chatbot, checkpoint, equivalente, inteligencia artificial, opción, referente',
    models:
      'modelos, llms, modelos de lenguaje, grandes modelos de lenguaje, modelos fundacionales, versiones, alternativas, rivales, competidores, slms, opciones, ias',
    weights: 'pesos, parámetros, pesos del modelo',
    tool: 'código, código fuente, herramienta, herramientas, biblioteca, bibliotecas, librería, librerías, framework, frameworks, software, plataforma, plataformas, proyecto, proyectos, motor, repositorio, repositorios, aplicación, aplicaciones, sistema, sistemas, interfaz, servidor, agente, agentes, asistente, asistentes, solución, soluciones, script, scripts, tokenizador, algoritmo, arquitectura, entorno, tecnología, tecnologías, paquete, paquetes, plugin, base de datos, bases de datos, api, sdk, cli, implementación, producto, productos, infraestructura, recursos, documentación, tutorial, curso, protocolo, componente, componentes, extensión, editor, programa, programas, pipeline, suite, kit, ecosistema de herramientas, hardware, robot, robots, sistema operativo, servicio, servicios, marco, marco de trabajo, pila, gestor, cliente, orquestador, buscador, métodos, técnicas, método, técnica',
    data: 'datos, conjunto de datos, conjuntos de datos, corpus, benchmark, benchmarks, dataset, datasets, evaluaciones, banco de pruebas',
    community:
      'comunidad, comunidades, ecosistema, empresa, empresas, movimiento, mundo, contribuidores, colaboradores, desarrolladores, fundación, licencia, licencias, filosofía, cultura, espíritu, estrategia, enfoque, iniciativa, iniciativas, organización, organizaciones, contribuciones, contribución, mantenedores, equipo, principios, valores, innovación, desarrollo, investigación, etiqueta, universo, política, camino, apuesta, colaboración',
    topic:
      'definición, término, noción, concepto, sentido, expresión, palabra, significado, criterios',
    modifier:
      'lenguaje, fundacional, grande, grandes, pequeño, pequeños, potente, potentes, multilingüe, español, europeo, chino, chinos, gratuito, gratuitos, gratis, abierto, abiertos, ligero, ligeros, visión, texto, imágenes, imagen, razonamiento, inferencia, entrenamiento, popular, populares, reciente, recientes, generativo, generativa, generativos, especializado, local, locales, denso, densos, multimodal, multimodales, avanzado, avanzados, disponible, disponibles, nuevo, nuevos, nueva, completo, preentrenado, preentrenados, embeddings, voz, código generado, traducción, libre, libres, escala, gran, máquina, aprendizaje automático, aprendizaje profundo, conversacional, instrucciones, capaces',
    det: 'el, la, los, las, un, una, unos, unas, dos, tres, cuatro, cinco, lo, cada, otro modelo',
    self: 'este, esta, estos, estas, dicho, dicha',
    own: 'nuestro, nuestra, nuestros, nuestras',
    pronoun: 'ello, ellos, ellas, esto',
    we: 'nosotros, hemos, liberamos, presentamos, publicamos, lanzamos',
    of: 'de, del, para',
    prep: 'en, con, por, sobre, bajo, desde, entre, contra, hacia, según que, basado en, basada en, basados en, a, al, mediante, a través de, gracias a, como, ante, tras, donde, cuando, mientras, frente a, debido a, junto a, porque',
    and: 'y, e, o, u, así como, además de, ni',
    that: 'que, quien, cual, cuales, cuyo',
    such: 'tales como, tal como, como, por ejemplo, por ej., por ej, ej., ej, p. ej., p.ej., incluyendo, incluidos, incluido, entre ellos, p. ej, especialmente, en particular, es decir',
    among:
      'nueva generación de, siguiente generación de, familia de, serie de, colección de, entre los, entre las, uno de los, una de las, dentro de los, de entre',
    other: 'otro, otra, otros, otras, demás',
    many: 'muchos, muchas, existentes, varios, varias, algunos, algunas, diversos, diversas, diferentes, distintos, mayoría, actuales, todos, todas, similares, cualquier, numerosos',
    best: 'mejor, mejores, primer, primero, primera, más grande, más potente, más avanzado, líder, líderes, más, único, principal, principales, top, mayor',
    beat: 'supera, superan, superando, superó, superar, rivaliza, rivalizan, rivalizando, vence, comparado, comparada, comparados, compite, compiten, iguala, igualan, comparación, que los, que otros',
    closed:
      'propietario, propietarios, privativo, privativos, privado, privados, cerrado, cerrados, comercial, comerciales, código cerrado, de código cerrado',
    level: 'nivel, estilo',
    be: 'es, son, era, eran, ser, sido, fue, fueron, siendo, está, están, hace, hizo, convierte, convertido, sigue, siguen, sea, hacer',
    release:
      'publica, publicó, publicado, publicada, publicados, lanza, lanzó, lanzado, lanzada, lanzados, presenta, presentó, presentado, anuncia, anunció, libera, liberó, liberado, liberada, liberados, ofrece, ofrecido, desarrolla, desarrollado, desarrollada, crea, creado, creada, introduce, comparte, compartido, distribuido, distribuye, abrió',
    verb: 'usa, usar, utiliza, utilizar, utilizan, permite, permiten, proporciona, soporta, tiene, tienen, ha, han, puede, pueden, ejecutar, elegir, probar, desplegar, existe, existen, hay, funciona, contiene, incluye, entrenado, entrenados, usando, utilizando, diseñado, diseñada, descubrir, encuentra, busca, ayuda, requiere, necesita, ofrecen, admite, logra, muestra',
    adverb:
      'totalmente, completamente, plenamente, ahora, también, ya, verdaderamente, realmente, oficialmente, recientemente, actualmente, aún, todavía, 100%, enteramente, parcialmente, íntegramente',
    not: 'nunca, no, tampoco, sin, ningún, ninguna, ni, jamás, en lugar de, en vez de, lejos de, pseudo, falso, deja de, dejar de, ninguno, a diferencia de',
    only: 'solo, sólo, solamente, únicamente',
    future:
      'será, serán, planea, planean, prevé, prevén, pronto, próximamente, pretende, promete, prometió, piensa, espera, espera que, esperamos, podría, debería, deberían, liberará, publicará, tiene previsto, tenemos previsto, quiere, vamos a, va a, van a, objetivo, planeamos, se compromete, abrirá',
    later:
      'pronto, próximamente, más adelante, en el futuro, próxima semana, próximo mes, próximos meses, próximas semanas',
    say: 'llama, llaman, llamado, califica, calificado, afirma, afirman, dice, dicen, describe, descrito, según, asegura, denomina, denominado, etiqueta, considera, considerado, anunciado como, vendido como, autodenomina, presume, tacha, critica, se dice, acusa, presentado como, habla',
    doubt:
      'supuesto, supuesta, supuestos, supuestamente, presunto, presuntamente, falsamente, mal llamado, dizque',
    whether: 'si, cómo, por qué, qué, cuál, cuáles',
    but: 'pero, sin embargo, aunque, mientras que, sino',
  },
};
