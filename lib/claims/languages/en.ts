import type { LanguageRules } from './language.ts';

/** English. Its terms are used in the prose of all other languages too. */
export const english: LanguageRules = {
  id: 'en',
  common:
    'the, a, and, of, to, is, are, for, with, that, this, we, our, on, by, it, as, be, from, which, can, has, have, was, were, will, you, your, not, all, or, an, at, its',
  spaced: true,
  nounAfter: true,
  nounBefore: false,
  verbLast: false,
  terms: [
    { pattern: '(?<![a-z0-9])open[ -]{0,6}sourced(?![a-z0-9])', kind: 'open-source', form: 'past' },
    {
      pattern: '(?<![a-z0-9])open[ -]{0,6}sourcing(?![a-z0-9])',
      kind: 'open-source',
      form: 'verb',
    },
    { pattern: '(?<![a-z0-9])open[ -]{0,6}sources(?![a-z0-9])', kind: 'open-source', form: 'verb' },
    { pattern: '(?<![a-z0-9])open[ -]{0,6}source(?![a-z0-9])', kind: 'open-source', form: 'word' },
    {
      pattern: '(?<![a-z0-9/.])fl?oss(?![a-z0-9/])',
      kind: 'open-source',
      form: 'word',
      exact: ['FOSS', 'FLOSS'],
    },
    {
      pattern: '(?<![a-z0-9/._-])oss(?![a-z0-9/])',
      kind: 'open-source',
      form: 'word',
      exact: ['OSS'],
    },
    {
      pattern:
        '(?<![a-z0-9])(?:fully|truly|completely|genuinely|entirely|totally|wholly|really)[ -]open(?![a-z0-9]|[ -]{1,6}(?:sourc|weight|access|domain|end|set|to[ ,]|for[ ,]))',
      kind: 'open-source',
      form: 'word',
    },
    {
      pattern: '(?<![a-z0-9])open(?:ly)?[ -]{0,6}weight(?:s|ed)?(?![a-z0-9])',
      kind: 'open-weights',
      form: 'word',
    },
    {
      pattern:
        '(?<![a-z0-9])open[ -]{1,6}(?:(?:large |vision |foundation |base |language |ai |generative ){0,3}(?:models?|llms?|vlms?|checkpoints?)|release)(?![a-z0-9])',
      kind: 'open-source',
      form: 'word',
      soft: true,
    },
    {
      pattern: '(?<![a-z0-9])(?:apache(?: license)?,?[ -]?(?:version |v)?2(?:\\.0)?)(?![a-z0-9])',
      kind: 'license',
      form: 'phrase',
      license: 'apache-2.0',
    },
    {
      pattern: '(?<![a-z0-9])mit(?:[ -]licen[sc]ed?)(?![a-z0-9])',
      kind: 'license',
      form: 'phrase',
      license: 'mit',
    },
    {
      pattern:
        '(?<![a-z0-9])(?:free|open|available|licensed|permitted|allowed|cleared|ready|usable|suitable) for (?:both )?(?:research and |academic and |academic research and |personal and |any )?commercial (?:use|usage|applications?|purposes?)(?![a-z0-9])',
      kind: 'commercial-use',
      form: 'phrase',
    },
    {
      pattern:
        '(?<![a-z0-9])(?:free commercial (?:use|usage|licen[sc]e)|commercial (?:use|usage) (?:is |are )?(?:allowed|permitted|ok|okay|free)|(?:allows?|permits?|permitting|allowing) (?:for )?(?:free )?commercial (?:use|usage)|commercially (?:usable|permissive|viable licen[sc]e)|commercial[ -]friendly|used? commercially)(?![a-z0-9])',
      kind: 'commercial-use',
      form: 'phrase',
    },
    {
      pattern:
        '(?<![a-z0-9])(?:(?:without|with no|no|zero) (?:any )?(?:(?:usage|use|commercial|licen[sc]e|licensing) )?(?:restrictions?|limitations?)(?: on (?:use|usage|commercial use))|(?:without|with no|no|zero) (?:any )?(?:usage|use|commercial|licen[sc]e|licensing) (?:restrictions?|limitations?)|unrestricted (?:commercial )?(?:use|usage)|for any purpose)(?![a-z0-9])',
      kind: 'no-restrictions',
      form: 'phrase',
    },
  ],
  words: {
    model:
      'model, clone, llm, lm, vlm, lvlm, mllm, lmm, slm, plm, gpt, chatbot, language model, large language model, foundation model, transformer, moe, mixture-of-experts, checkpoint, alternative, counterpart, rival, competitor, contender, flagship, series, family, version, variant, ai, base, baseline, embedder, reranker, tts, asr, t2i, t2v, llama-based, backbone, successor, replacement, recreation, replication, reproduction, lineup, line-up, herd, learner, mixture of experts, mixture-of-experts model, repro, tts system, asr system, speech recognition system, text-to-speech system, chat model, speech recognition, ai model, ai system, instruct, equivalent, reasoner, coder, vla, prm, text-to-image, text-to-video, weight model, newcomer, answer, neural network, network, powerhouse, champion',
    models:
      'models, clones, llms, lms, vlms, lvlms, mllms, lmms, slms, plms, gpts, chatbots, language models, large language models, foundation models, transformers, moes, checkpoints, alternatives, counterparts, rivals, competitors, contenders, flagships, families, versions, variants, ais, baselines, embedders, rerankers, peers, backbones, successors, ai models, ai systems, sizes, model sizes, equivalents, coders, reasoners, vlas, prms, neural networks, networks, systems, ones, giants, vision-language models',
    weights:
      'ckpt, ckpts, weights, weight, model weights, parameters, params, pretrained weights, pre-trained weights, model parameters',
    tool: 'uis, frontend, frontends, backend, backends, vae, vaes, vocoder, text encoder, vision encoder, speech encoder, audio encoder, encoder, encoders, speculator, speculators, adapter, adapters, lora, loras, controlnet, upscaler, evaluation harnesses, harnesses, websites, website, tracker, builder, builders, visualizer, dictation, impl, catalog, evaluation harness, training artifacts, checkpoints converter, configs, solution, solutions, manager, managers, cluster manager, search, code, source code, codebase, engine, library, libraries, framework, frameworks, toolkit, toolkits, toolbox, tool, tools, tooling, software, package, packages, app, application, applications, platform, platforms, repository, repositories, repo, repos, project, projects, implementation, implementations, pipeline, pipelines, script, scripts, server, servers, interface, ui, webui, gui, sdk, api, apis, cli, client, plugin, plugins, extension, extensions, stack, runtime, compiler, kernel, kernels, database, databases, infrastructure, infra, workflow, workflows, agent, agents, assistant, assistants, orchestrator, gateway, proxy, registry, hub, zoo, recipe, recipes, cookbook, notebook, notebooks, config, configs, example, examples, demo, demos, tutorial, tutorials, course, courses, book, guide, guides, documentation, docs, environment, environments, tokenizer, tokenizers, system, harness, optimizer, algorithm, algorithms, technique, techniques, method, methods, architecture, trainer, wrapper, search engine, ide, editor, os, operating system, llmops, mlops, product, products, service, services, sandbox, simulator, robot, hardware, operator, operators, module, modules, component, components, codes, techstack, technology, technologies, tech, program, programs, training code, inference code, evaluation code, bot, bots, observability, monitoring, dashboard, desktop, integrations, integration, connector, connectors, parser, scraper, crawler, browser, viewer, player, chat ui, protocol, standard, standards, specification, spec, format, artifacts, resources, resource, materials, utilities, utility, playground, studio, starter, template, templates, boilerplate, automation, analytics, retriever, vector store, vectorstore, store, cluster, cloud, operators, drivers, driver, firmware, python, javascript, rust, c++, pytorch, tensorflow, mlx, llama.cpp, vllm, ollama, alternative to chatgpt, copilot, memory, ecosystem tools, quantizer, converter, profiler, debugger, linter, orchestration, paper, papers, report, research, work, works',
    data: 'dataset, datasets, data, corpus, corpora, benchmark, benchmarks, evaluation, evaluations, leaderboard, leaderboards, arena, testbed, annotations, prompts, test set, training data, evals, eval, logs, traces, instructions, challenge, collection of datasets, test suite, knowledge base',
    community:
      'community, communities, ecosystem, ecosystems, company, companies, movement, world, contributors, contributor, contribution, contributions, developer, developers, maintainers, maintainer, foundation, initiative, organization, organizations, organisation, culture, spirit, philosophy, ethos, approach, strategy, efforts, effort, space, field, landscape, team, teams, lab, labs, collaboration, collaborators, advocates, advocate, enthusiasts, enthusiast, researchers, alliance, office, summit, conference, event, hackathon, license, licenses, licence, licences, licensing, terms, agreement, agreements, policy, policies, principles, values, commitment, journey, roadmap, plan, plans, program office, week, day, days, side, camp, domain, scene, front, partners, friends, fans, development, innovation, ai community, tradition, nature, status, projects page, startup, startups, ai startup, people, practices, practice, licensed, mission, vision, future, history, leadership, advantage, gap, stance, ambitions, push, route, path, way, notice, notices, acknowledgements, acknowledgments, attribution, attributions, sector, market, industry, group, groups, network of, institution, institutions, nonprofit, non-profit, collective, adoption, news, debate, discussion, investment, funding, economy, business, dynamics, momentum, wave, era, race, battle, war, evangelist, engineer, engineers, science, ai science, progress, freedom, freedoms, sharing, plans for, aspirations, giants of',
    topic:
      'definition, definitions, term, terms open, meaning, phrase, label, word, words, notion, concept, concepts, osaid, openwashing, open-washing, openness, osd, debate about, question of, what is, what counts as, meaning of, washing, spectrum, criteria',
    modifier:
      'reinforcement learning, embodied, improved, advanced, enhanced, optimized, optimised, amazing, exciting, promising, interesting, astonishing, groundbreaking, permissively licensed, permissively-licensed, thinking, distilled, quantized, quantised, pruned, merged, aligned chat, inference, training, serving, fine-tuning, finetuning, deployment, development kit, pretraining, pre-training, post-training, quantization, retrieval, rag, search, chat, vector, embedding, embeddings, vision, multimodal, multilingual, bilingual, large, small, language, vision-language, speech, audio, video, image, code generation, reasoning, instruction, math, medical, general-purpose, dense, sparse, foundation, generative, pretrained, pre-trained, fine-tuned, finetuned, trained, aligned, new, powerful, first, second, latest, popular, frontier, commercially, lightweight, compact, mid-sized, mid-size, 7b, 8b, 13b, 70b, billion, million, parameter, billion-parameter, free, permissive, permissively, licensed under, ready-to-use, high-performance, high-quality, competitive, autoregressive, text, diffusion, decoder-only, moe-based, long-context, agentic, instruction-tuned, instruction-following, conversational, chat-tuned, coding, base language, key, major, main, own, own custom, very, highly, most capable, capable, and-go, self-hosted, self-hostable, local, available, ai-powered, ai-native, llm-powered, llm-based, world-class, enterprise-grade, cutting-edge, next-generation, next-gen, unified, hybrid, native, real-time, zero-shot, end-to-end, machine learning, deep learning, reinforcement, ml, nlp, human, chinese, english, french, japanese, korean, european, arabic, german, american, us, western',
    det: 'a, an, the, both, either, each, every, two, three, four, five, six, seven, eight, nine, ten, 2, 3, 4, 5, 6, another, any, one, some',
    self: 'this, these, those',
    own: 'our, my',
    pronoun: 'it, they, them, which are, itself',
    we: 'we, i, us, our team, the team',
    of: 'of, for, behind',
    prep: 'in, on, at, with, from, by, under, via, through, across, over, into, using, against, between, within, during, since, until, about, toward, towards, without, upon, near, per, vs, vs., versus, thanks to, due to, based on, built on, built upon, built on top of, on top of, as, along with, together with, according, inspired by, derived from, in addition to, after, before, because, where, when, while, so, if, though, although, unlike, than, despite',
    and: 'and, or, &, as well as, plus, and/or, nor',
    that: 'that, which, who, whose',
    such: 'such as, like, including, e.g., e.g, for example, for instance, namely, i.e., i.e, includes, include, especially, particularly, notably, such models as, starting with, ranging from',
    among:
      'among, amongst, one of, out of, amid, next generation of, new generation of, generation of, series of, family of, line of, suite of, range of',
    other: 'other, others',
    many: 'many, most, various, several, existing, current, previous, prior, numerous, different, multiple, all, all existing, popular existing, few, similar, comparable, similar-sized, similarly sized, typical, traditional, any other, competing, certain, available other, today, recent, mainstream, leading existing, more',
    best: '#1, no. 1, new record, new records, raising the bar, raises the bar, raise the bar, 1st, 1st rank, 1st-rank, first rank, first place, rank 1, rank-1, top-ranked, top-1, sota performance, state-of-the-art performance, best, strongest, leading, top, first, largest, biggest, smallest, fastest, most capable, most powerful, most advanced, most performant, #1, sota, state-of-the-art, state of the art, highest, most downloaded, most popular, most, best-in-class, best-performing, top-performing, strongest-performing, new standard, new state, second, number one, no. 1, no.1, greatest, finest, latest, world-leading, rank, ranks, ranked, ranking, outstanding, superior',
    closed:
      'closed, closed-source, closed source, proprietary, commercial, closed-weight, api-only, non-open',
    level:
      'sized, level, like, class, style, based, compatible, powered, inspired, derived, tuned, quality',
    beat: 'higher than, lower than, worse than, faster than, outperform, outperforms, outperformed, outperforming, surpass, surpasses, surpassed, surpassing, exceed, exceeds, exceeding, exceeded, beat, beats, beating, rival, rivals, rivaling, rivalling, match, matches, matching, compare, compares, compared, comparison, comparable to, compared to, compared with, relative to, on par with, competitive with, close to, better than, than, compete, competes, competing, over existing, superior to, comparable with, approaching, approaches, closing, ahead of, challenge, challenges',
    be: "is, are, was, were, be, been, being, become, becomes, became, it's, they're, that's, remain, remains, 's, 're, stays, stay, go, goes, went, made, make, makes, making, keep, keeps, going, considered, get, got",
    release:
      'offering, providing, delivering, release, releases, released, releasing, introduce, introduces, introduced, introducing, present, presents, presented, presenting, announce, announces, announced, announcing, launch, launches, launched, launching, publish, publishes, published, publishing, unveil, unveils, unveiled, share, shares, shared, sharing, provide, provides, provided, propose, proposes, proposed, offer, offers, deliver, delivers, meet, develop, developed, build, built, create, created, train, trained, contribute, debut, ship, shipped, excited, proud, welcome',
    verb: 'the most out of, most out of, has, have, had, having, do, does, did, can, could, may, might, should, must, uses, use, used, using, supports, support, supported, supporting, enables, enable, allows, allow, achieves, achieve, achieved, achieving, shows, show, showed, demonstrates, demonstrate, requires, require, needs, need, works, work with, runs, run, running, hosted, host, lets, let, helps, help, gets, takes, take, give, gives, contains, contain, comes, come, came, leads, lead, see, find, found, access, download, deploy, try, check, learn, choose, pick, select, compare models, test, tested, evaluate, evaluated, evaluating, fine-tune, finetune, fine-tuning of, pretrain, developed by, designed, powered, aimed, made by, created by, trained on, available in, available on, available for, available at, available under, available via, capable of, consisting, consists, specializing, specialized, focused, following, becoming, lag, lags, lacks, lack, suffer, suffers, tend, tends, exist, exists, perform, performs, performing, continue, continues, bring, brings, bringing, serve, serves, know, known, think, believe, want, love, appear, appears, seem, seems, rely, relies, feature, features, featuring, excel, excels, understand, say that',
    adverb:
      'fully, completely, truly, now, also, already, even, still, freely, publicly, totally, entirely, officially, recently, newly, simultaneously, further, currently, today, proudly, finally, initially, originally, actually, really, then, here, both fully, partially, therefore, thus, additionally, again, largely, mostly, together, directly, generally, previously, subsequently, right now, to date, so far, out there, at the moment, these days, nowadays, as of now',
    to: 'to, to be',
    not: "not, no, never, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, hasn't, haven't, won't, can't, cannot, without, neither, non, nor, none, rather than, instead of, far from, hardly, barely, fail, fails, failed, lack of, no longer, stop, refuse, refused, refuses, pseudo, quasi, fake, faux, semi, isnt, unlike, anything but, partially, partly, less than, falls short of, fall short of, short of, non-, not-so, wouldn't, shouldn't, nothing, opposed to, except",
    only: 'only, just, merely, simply, necessarily only',
    future:
      "plan to, plans to, planning to, anticipation, rumors, rumours, speculation, awaiting, will, 'll, plan, plans, planned, planning, intend, intends, intending, intention, hope, hopes, hoping, going to, would, about to, expected to, expect, expects, scheduled, promise, promised, promises, pledge, pledged, pledges, aim, aims, aiming, upcoming, want to, wants to, wanted to, working on, considering, consider, considers, once, could be, might, may be, may, should be, should, could, vow, vowed, vows, eventually, look forward, if, until, unless, goal, todo, to-do, soon, wish, encourage, call for, calls for, calling for, called on, urge, urged, ask, asked, request, preparing, prepare, prepares, hopefully",
    later:
      'soon, coming soon, in the future, later, next week, next month, next year, coming weeks, coming months, upon acceptance, upon publication, after acceptance, stay tuned, shortly, near future, after the paper, eventually, tbd, tba, in progress, wip, planned, in due course',
    say: 'calls, call, calling, called, claims, claim, claimed, claiming, describes, describe, described, describing, describes as, markets, marketed, marketing, bills, billed, brands, branded, branding, touts, touted, touting, labels, labeled, labelled, labelling, labeling, dubbed, dubs, considers, regards, regarded, refer to, refers to, referred, refers, referring, according to, styles, portrays, portrayed, presented as, presents as, characterizes, characterized, characterizing, characterises, advertise, advertises, advertised, purports, purport, insists, argues, argue, argued, pretend, pretends, pretending, allege, alleges, mislabel, misrepresent, misrepresents, misrepresented, redefine, coined, masquerade, masquerading, pass off',
    doubt:
      'so-called, so called, supposedly, allegedly, purportedly, purported, ostensibly, self-described, self-proclaimed, self-styled, nominally, supposed, alleged, in name only, would-be, ostensible, quote-unquote, misleadingly, falsely, wrongly, incorrectly, arguably, ish, misleading, in quotes, technically, co-opt, co-opted, air quotes, air-quotes',
    whether: 'whether, if, unless, how, why, what, is it, depends, does, who, when, whether or not',
    but: 'but, however, yet, although, though, while, whereas',
  },
};
