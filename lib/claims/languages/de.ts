import type { LanguageRules } from './language.ts';

/** German. */
export const german: LanguageRules = {
  id: 'de',
  common:
    'modell, modelle, modellen, sprachmodell, sprachmodelle, unterstützte, unser, unsere, wurde, sowie, der, die, das, und, ist, ein, eine, einen, mit, für, von, den, dem, des, auf, nicht, sich, auch, sind, werden, wird, als, oder, wie, zu, im, bei, kann, können, aus, einer, sie, wir, nach, über, zur, zum, durch, du, ich, aber, haben, hat',
  spaced: true,
  nounAfter: true,
  nounBefore: false,
  verbLast: false,
  terms: [
    {
      pattern: '(?<![a-zäöüß0-9])quell-?offen(?:e[nmrs]?|heit)?(?![a-zäöüß0-9])',
      kind: 'open-source',
      form: 'word',
    },
    {
      pattern:
        '(?<![a-zäöüß0-9])(?:freie software|offene[nmr]? quell(?:code|text|en))(?![a-zäöüß0-9])',
      kind: 'open-source',
      form: 'word',
    },
    {
      pattern: '(?<![a-zäöüß0-9])offene[nmr]? (?:modell)?gewichte[n]?(?![a-zäöüß0-9])',
      kind: 'open-weights',
      form: 'word',
    },
    {
      pattern: '(?<![a-zäöüß0-9])offene[nmrs]? (?:ki-)?(?:sprach)?modelle?n?(?![a-zäöüß0-9])',
      kind: 'open-source',
      form: 'word',
      soft: true,
    },
    {
      pattern:
        '(?<![a-zäöüß0-9])(?:kommerzielle nutzung (?:ist )?(?:erlaubt|gestattet|frei|freigegeben|zugelassen|möglich)|(?:frei|kostenlos) (?:für )?(?:die )?kommerzielle[nr]? (?:nutzung|einsatz|gebrauch|zwecke)|kommerziell (?:frei )?nutzbar)(?![a-zäöüß0-9])',
      kind: 'commercial-use',
      form: 'phrase',
    },
    {
      pattern:
        '(?<![a-zäöüß0-9])(?:ohne (?:nutzungs|lizenz)(?:be|ein)schränkungen|uneingeschränkt nutzbar)(?![a-zäöüß0-9])',
      kind: 'no-restrictions',
      form: 'phrase',
    },
  ],
  words: {
    model:
      'modell, modells, sprachmodell, sprachmodells, llm, ki, ki-modell, vlm, slm, moe, version, variante, familie, serie, reihe, alternative, konkurrent, rivale, chatbot, checkpoint, modellfamilie, basismodell, grundlagenmodell, bildmodell, reasoning-modell, foundation-modell, pendant, ki-sprachmodell, ai, flaggschiff, embeddingmodell, videomodell, weltmodell, modellreihe',
    models:
      'modelle, modellen, sprachmodelle, sprachmodellen, llms, ki-modelle, ki-modellen, basismodelle, varianten, versionen, alternativen, konkurrenten, checkpoints, vlms, slms, chatbots, bildmodelle, foundation-modelle, modellfamilien, kis, ki-sprachmodelle, rivalen, grundlagenmodelle',
    weights:
      'gewichte, gewichten, parameter, parametern, modellgewichte, modellgewichten, gewichtungen',
    tool: 'code, quellcode, quelltext, werkzeug, werkzeuge, tool, tools, bibliothek, bibliotheken, framework, frameworks, software, plattform, plattformen, projekt, projekte, projekten, engine, repository, repositories, anwendung, anwendungen, app, apps, system, systeme, schnittstelle, server, agent, agenten, assistent, assistenten, pipeline, lösung, lösungen, skript, skripte, tokenizer, algorithmus, architektur, umgebung, technologie, technologien, paket, pakete, plugin, datenbank, datenbanken, api, sdk, cli, implementierung, implementierungen, produkt, produkte, infrastruktur, ressourcen, dokumentation, tutorial, kurs, protokoll, komponente, komponenten, erweiterung, editor, programm, programme, suite, stack, toolkit, trainingscode, inferenzcode, softwarepaket, betriebssystem, hardware, roboter, dienst, dienste, gateway, client, ui, oberfläche, suchmaschine, baukasten, laufzeitumgebung, methoden, verfahren, chatoberfläche',
    data: 'daten, datensatz, datensätze, datensätzen, trainingsdaten, korpus, korpora, benchmark, benchmarks, dataset, datasets, leaderboard, rangliste',
    community:
      'community, gemeinschaft, gemeinde, ökosystem, unternehmen, firma, firmen, bewegung, welt, mitwirkende, mitwirkenden, entwickler, entwicklern, stiftung, lizenz, lizenzen, philosophie, kultur, geist, strategie, ansatz, ansätze, initiative, initiativen, organisation, organisationen, beiträge, beitrag, maintainer, team, prinzipien, werte, innovation, entwicklung, forschung, szene, bereich, etikette, freunde, politik, verein, projektkultur, lager, branche, startup, kooperation, gedanke, gedanken, weg, kurs der, stipendium, lizenzierung, seite, umfeld, anbieter, akteure, mitarbeit',
    topic:
      'definition, begriff, begriffs, bedeutung, bezeichnung, wort, etikett, kriterien, konzept, label, washing',
    modifier:
      'großes, große, großen, großer, kleines, kleine, kleinen, leistungsstarkes, leistungsstarke, leistungsstarken, leistungsfähige, leistungsfähiges, mehrsprachiges, mehrsprachige, deutsches, deutsche, europäisches, europäische, europäischen, chinesische, chinesisches, chinesischen, kostenloses, kostenlose, kostenlos, freies, freie, frei, neues, neue, neuen, neuer, multimodales, multimodale, multimodalen, generative, generativen, spezialisiertes, lokale, lokales, lokalen, dichte, aktuelle, aktuellen, aktuelles, beliebte, beliebten, populäre, verfügbares, verfügbare, verfügbaren, inferenz, training, bild, text, sprach, vision, reasoning, fortschrittliche, fortgeschrittene, vollständiges, natives, leichtgewichtiges, leichtgewichtige, starke, starkes, bekannte, bekannten, basierende, basierenden, trainierte, trainiertes, mächtige, gängige, gängigen, us-amerikanische, hochwertige, eigenes, eigene, eigenen',
    det: 'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, zwei, drei, vier, fünf, beide, jedes, jede, kein anderes',
    self: 'dieses, diese, diesen, dieser, diesem',
    own: 'unser, unsere, unserem, unseren, unserer, unseres',
    pronoun: 'es, sie, er, ihnen',
    we: 'wir, ich, man',
    of: 'von, für, vom, des',
    prep: 'in, im, an, am, auf, mit, bei, durch, über, unter, zu, zum, zur, aus, nach, seit, zwischen, gegen, um, ohne dass, basierend auf, auf basis von, als, via, per, pro, gegenüber, dank, neben, wegen, trotz, während, wenn, weil, damit, anhand, ab, bis, vor',
    and: 'und, oder, sowie, bzw, sowohl, als auch, wie auch',
    that: 'welche, welches, welcher, dass, deren, dessen',
    such: 'wie, wie etwa, wie z. b., wie zum beispiel, z. b., z. b, z.b., z.b, bspw., u. a., d. h., zum beispiel, beispielsweise, etwa, darunter, einschließlich, nämlich, insbesondere, d. h, inklusive',
    among:
      'neue generation von, familie von, reihe von, serie von, unter den, eines der, einer der, eine der, einem der, zu den, von allen, unter allen, innerhalb der',
    other: 'andere, anderen, anderes, anderer, weitere, weiteren, übrigen',
    many: 'viele, vielen, bestehende, bestehenden, mehrere, einige, einigen, verschiedene, verschiedenen, meisten, manche, alle, allen, existierende, vergleichbare, vergleichbaren, ähnliche, zahlreiche, diverse, derzeitige, bisherige, bisherigen, jedes beliebige',
    best: 'beste, bestes, besten, bester, führende, führendes, führenden, erste, erstes, ersten, erster, größte, größtes, größten, stärkste, stärkstes, stärksten, leistungsstärkste, leistungsfähigste, fortschrittlichste, top, spitzenreiter, einzige, modernste, einziges, neueste, neuestes, spitze, führend',
    beat: 'übertrifft, übertreffen, übertraf, schlägt, schlagen, konkurriert, konkurrieren, vergleich, verglichen, vergleichbar, mithalten, besser als, überholt, gegenüber anderen, schneidet, überlegen',
    closed:
      'proprietär, proprietäre, proprietären, proprietärer, geschlossene, geschlossenen, kommerzielle, kommerziellen, closed-source, closed, proprietäres, kommerzieller',
    level: 'niveau, klasse, ähnliches',
    be: 'ist, sind, war, waren, sein, wurde, wurden, worden, wird, werden, bleibt, bleiben, gilt, gelten, macht, seien, sei, stellt, steht, stehen, gemacht',
    release:
      'veröffentlicht, veröffentlichte, veröffentlichten, veröffentlichen, stellt vor, vorgestellt, präsentiert, präsentierte, kündigt, angekündigt, bringt, brachte, freigegeben, gab, entwickelt, entwickelte, entwickelten, erstellt, gibt frei, bietet, lanciert, lancierte, publiziert, bereitgestellt, teilt, trainierte, herausgebracht, verfügbar, stellte, legt, offengelegt',
    verb: 'nutzt, nutzen, verwendet, verwenden, ermöglicht, ermöglichen, unterstützt, unterstützen, hat, haben, kann, können, läuft, laufen, braucht, gibt, bieten, enthält, umfasst, zeigt, erreicht, lässt, lassen, wählen, testen, ausführen, installieren, setzen, setzt, einsetzen, findet, finden, existiert, existieren, basiert, basieren, trainiert, helfen, hilft, eignet, hatte, erlaubt, liefert, betreiben',
    adverb:
      'vollständig, komplett, wirklich, nun, jetzt, auch, bereits, schon, echt, offiziell, kürzlich, derzeit, noch, inzwischen, mittlerweile, durchgehend, rein, teilweise, voll, vollkommen, gänzlich, ebenfalls, zudem, aktuell, heute, tatsächlich, weiterhin, wahrhaft',
    not: 'nicht, kein, keine, keinen, keiner, keines, keinem, nie, niemals, ohne, weder, statt, anstatt, anstelle, keineswegs, pseudo, noch nicht, nirgends, kaum, mitnichten, im gegensatz',
    only: 'nur, bloß, lediglich',
    future:
      'plant, planen, geplant, bald, demnächst, will, wollen, wollte, möchte, möchten, soll, sollen, sollte, sollten, beabsichtigt, verspricht, versprochen, versprach, künftig, zukünftig, hofft, hoffen, könnte, würde, wird voraussichtlich, ziel, vorhat, verpflichtet, in kürze, erwägt, fordert, fordern',
    later:
      'bald, demnächst, künftig, zukünftig, in kürze, später, in zukunft, nächste woche, nächsten monat, kommenden wochen, kommenden monaten, geplant, veröffentlichen werden, werden soll, werden sollen, folgt',
    say: 'nennt, nennen, genannt, nannte, bezeichnet, bezeichnen, bezeichnete, behauptet, behaupten, beschreibt, beschrieben, laut, zufolge, vermarktet, bewirbt, beworben, deklariert, angeblich als, tituliert, spricht, sprechen von, erklärt, kritisiert, verkauft als, ausgegeben, betrachtet, wirbt, so bezeichnet',
    doubt:
      'sogenannte, sogenannten, sogenanntes, so genannte, angeblich, angebliche, angebliches, angeblichen, vermeintlich, vermeintliche, vermeintliches, vorgeblich, scheinbar, selbsternannte, mutmaßlich',
    whether: 'ob, falls, warum, wieso, was ist, welches, sofern',
    but: 'aber, jedoch, allerdings, sondern, doch, obwohl, während, wobei',
  },
};
