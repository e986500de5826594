/** Text, ids and facts in, findings out. No DOM, no extension API, no network, no clock. */
import { speaksOfAi } from './claims/about-ai.ts';
import type { Document, Subject } from './claims/block.ts';
import type {
  Claim,
  ClaimKind,
  Language,
  LocatedMention,
  Mention,
  MentionFinder,
} from './claims/claim.ts';
import { findClaims } from './claims/find.ts';
import type { LanguageSet } from './claims/languages/language-set.ts';
import type { Dataset, License, OpinionSource } from './dataset/compiled.ts';
import { findLicense } from './licenses/lookup.ts';
import { type Alternative, alternativesTo } from './models/alternatives.ts';
import { isHubId } from './models/hub-id.ts';
import type { ModelQuery } from './models/lineage.ts';
import { findMentions } from './models/mentions.ts';
import { modelOf } from './models/reference.ts';
import { mainFamily, namedSubject } from './models/subject.ts';
import { assessKnown, assessModel, Memo } from './verdict/assess.ts';
import type { Finding, ModelAssessment } from './verdict/assessment.ts';
import { byGravity, type Judgement, judge } from './verdict/standing.ts';

export interface EngineOptions {
  /** The definition that flags are held against. */
  readonly definition?: 'osaid' | 'strict';
  /** Kinds of claim that may be flagged. */
  readonly kinds?: readonly ClaimKind[];
  /** Languages in which claims are read; all of them when not said. */
  readonly languages?: readonly Language[];
}

export interface Engine {
  /** Version of the dataset, with its digest. */
  readonly version: string;
  /** All findings of a document, in reading order, not flagged ones included. */
  assessDocument(document: Document, options?: EngineOptions): Finding[];
  /** What the page itself is about; null where it says nothing of a model. */
  assessSubject(subject: Subject): ModelAssessment | null;
  /** A repository by its hub id and what its page declares. */
  assessModel(query: ModelQuery): ModelAssessment;
  /** A family or `family#variant` of the dataset; null when there is none. */
  assessFamily(ref: string): ModelAssessment | null;
  /** The nearest families that meet a definition; none for a family that nobody knows. */
  alternatives(family: string, definition: 'osaid' | 'strict'): readonly Alternative[];
  /** A license by id, hub tag, SPDX id or name; null when unknown. */
  license(idOrTag: string): License | null;
  /** The model that a link leads to, or that words name first; null where there is none. */
  modelIn(text: string): ModelAssessment | null;
  /** Whom to name for the opinions of an index; null for one that is not ours. */
  opinionSource(index: string): OpinionSource | null;
  /** Ids that other files may refer to. */
  known(): Known;
}

export interface Known {
  readonly licenses: readonly string[];
  readonly families: readonly string[];
  /** `family#variant`. */
  readonly variants: readonly string[];
}

/** Kinds that are flagged unless somebody asks for more. */
export const DEFAULT_KINDS: readonly ClaimKind[] = ['open-source'];

/** The flag's model and how the claim stands for it. */
interface Judged {
  readonly model: ModelAssessment | null;
  readonly judgement: Judgement;
}

/** What a page is about: the model, where it is one that we know, and whether it speaks of AI at all. */
interface PageSubject {
  readonly model: ModelAssessment | null;
  readonly isOfAi: boolean;
}

const UNJUDGED: Judgement = { standing: 'none', because: null };

class DatasetEngine implements Engine {
  readonly #dataset: Dataset;
  readonly #languages: LanguageSet | null;
  readonly #memo = new Memo();
  readonly #families = new Map<string, ModelAssessment | null>();

  constructor(dataset: Dataset, languages: LanguageSet | null) {
    this.#dataset = dataset;
    this.#languages = languages;
  }

  get version(): string {
    return this.#dataset.version;
  }

  license(idOrTag: string): License | null {
    return findLicense(this.#dataset, idOrTag);
  }

  opinionSource(index: string): OpinionSource | null {
    return this.#dataset.opinionSources[index] ?? null;
  }

  known(): Known {
    const families = Object.values(this.#dataset.families);
    return {
      licenses: Object.keys(this.#dataset.licenses),
      families: families.map(({ id }) => id),
      variants: families.flatMap(({ id, variants }) => variants.map((one) => `${id}#${one.id}`)),
    };
  }

  assessModel(query: ModelQuery): ModelAssessment {
    return assessModel(this.#dataset, query, this.#memo);
  }

  modelIn(text: string): ModelAssessment | null {
    const href = text.trim();
    if (href.includes('/') && isHubId(href)) return this.assessModel({ id: href });
    const link = { kind: 'link' as const, start: 0, end: text.length, href };
    const [first] = findMentions(this.#dataset, text, URL.canParse(href) ? [link] : []);
    return first === undefined ? null : this.#assessMention({ ...first, block: 0 });
  }

  assessFamily(ref: string): ModelAssessment | null {
    const kept = this.#families.get(ref);
    if (kept !== undefined) return kept;
    const model = modelOf(this.#dataset, ref);
    const assessment = model === null ? null : assessKnown(this.#dataset, model);
    this.#families.set(ref, assessment);
    return assessment;
  }

  alternatives(family: string, definition: 'osaid' | 'strict'): readonly Alternative[] {
    const from = modelOf(this.#dataset, family)?.family;
    if (from === undefined) return [];
    const meeting = Object.values(this.#dataset.families).filter(
      ({ id }) => this.assessFamily(id)?.definitions[definition].result === 'meets',
    );
    return alternativesTo(from, meeting);
  }

  assessSubject(subject: Subject): ModelAssessment | null {
    if (subject.kind === 'list' || subject.kind === 'other') return null;
    if (subject.id !== undefined) return this.assessModel(queryOf(subject, subject.id));
    const named = namedSubject(this.#dataset, subject);
    if (named !== null) return this.assessFamily(named);
    const declares = subject.license !== undefined || (subject.baseModels?.length ?? 0) > 0;
    return declares ? this.assessModel(queryOf(subject, subject.name ?? '')) : null;
  }

  assessDocument(document: Document, options: EngineOptions = {}): Finding[] {
    if (this.#languages === null) throw new Error('an engine without languages reads no text');
    const mentionsIn = this.#mentionsOf(document);
    let subject: PageSubject | undefined;
    const theSubject = (): PageSubject => {
      subject ??= {
        model: this.#subjectOf(document, mentionsIn),
        isOfAi: speaksOfAi(document),
      };
      return subject;
    };
    return findClaims(document, mentionsIn, this.#languages)
      .filter(({ language }) => options.languages?.includes(language) ?? true)
      .map((claim) => this.#toFinding(claim, theSubject, options));
  }

  /** Each block is looked at once, whoever asks: its claims, its neighbours, or what the page is about. */
  #mentionsOf({ blocks }: Document): MentionFinder {
    const found: (readonly Mention[] | undefined)[] = [];
    return (text, block) => {
      const links = blocks[block]?.inline?.filter(({ kind }) => kind === 'link');
      const mentions = found[block] ?? findMentions(this.#dataset, text, links);
      found[block] = mentions;
      return mentions;
    };
  }

  /** The stated subject; where the page states none that we know, the model it is plainly about. */
  #subjectOf(document: Document, mentionsIn: MentionFinder): ModelAssessment | null {
    const { subject } = document;
    const stated = subject === null ? null : this.assessSubject(subject);
    if (stated !== null || (subject !== null && subject.kind !== 'repository')) return stated;
    const family = mainFamily(document, mentionsIn);
    return family === null ? null : this.assessFamily(family);
  }

  #assessMention(mention: LocatedMention): ModelAssessment | null {
    if (mention.hubId !== undefined) return this.assessModel({ id: mention.hubId });
    if (mention.family === null) return null;
    return this.assessFamily(
      mention.variant ? `${mention.family}#${mention.variant}` : mention.family,
    );
  }

  /** A series named without a version is judged by the member that fares best. */
  #judgeMention(claim: Claim, mention: LocatedMention, yardstick: 'osaid' | 'strict'): Judged {
    const members =
      mention.series === undefined ? [] : (this.#dataset.series[mention.series]?.families ?? []);
    if (members.length > 1) {
      const judged = members.flatMap((family) => {
        const model = this.assessFamily(family);
        return model === null ? [] : [{ model, judgement: judge(claim, model, yardstick) }];
      });
      const best = judged.sort(byGravity<Judged>(({ judgement }) => judgement.standing)).at(-1);
      if (best !== undefined) return best;
    }
    return judgeOne(claim, this.#assessMention(mention), yardstick);
  }

  #judgeAll(claim: Claim, theSubject: () => PageSubject, yardstick: 'osaid' | 'strict'): Judged[] {
    if (claim.target.of === 'generic') return [];
    if (claim.target.of === 'mentions') {
      return claim.target.mentions.map((mention) => this.#judgeMention(claim, mention, yardstick));
    }
    const { model, isOfAi } = theSubject();
    return [
      model === null && !isOfAi
        ? { model, judgement: UNJUDGED }
        : judgeOne(claim, model, yardstick),
    ];
  }

  #toFinding(claim: Claim, theSubject: () => PageSubject, options: EngineOptions): Finding {
    const yardstick = options.definition ?? 'osaid';
    const counts = claim.polarity === 'asserts' && claim.object === 'model' && !claim.soft;
    const judged = this.#judgeAll(claim, theSubject, yardstick).sort(
      byGravity<Judged>(({ judgement }) => judgement.standing),
    );
    const first = judged[0] ?? { model: null, judgement: UNJUDGED };
    const { standing, because } = counts ? first.judgement : UNJUDGED;
    const doubtful = standing === 'contradicted' || standing === 'not-shown';
    const flagged = doubtful && (options.kinds ?? DEFAULT_KINDS).includes(claim.kind);
    return {
      block: claim.block,
      start: claim.start,
      end: claim.end,
      text: claim.text,
      claim: claim.kind,
      rule: claim.rule,
      language: claim.language,
      polarity: claim.polarity,
      of: claim.object,
      models: [...new Set(judged.flatMap(({ model }) => model?.model ?? []))],
      verdict: first.model?.verdict ?? 'unknown',
      license: first.model?.license.governing ?? [],
      standing,
      flagged,
      message: messageFor(standing, claim, first.model, because?.text ?? ''),
      words: first.model?.words ?? null,
      because,
    };
  }
}

/** A model of which nobody knows a thing: what the definition asks for is not shown, rule O6. */
const NOTHING_KNOWN: Judgement = {
  standing: 'not-shown',
  because: {
    rule: 'O6',
    text: 'Nothing that we know shows training code and data information for this model.',
    url: null,
  },
};

function judgeOne(
  claim: Claim,
  model: ModelAssessment | null,
  yardstick: 'osaid' | 'strict',
): Judged {
  if (model !== null) return { model, judgement: judge(claim, model, yardstick) };
  return { model, judgement: claim.kind === 'open-source' ? NOTHING_KNOWN : UNJUDGED };
}

function queryOf(subject: Subject, id: string): ModelQuery {
  return {
    id,
    license: subject.license,
    licenseName: subject.licenseName,
    licenseLink: subject.licenseLink,
    licenseText: subject.licenseText,
    baseModels: subject.baseModels,
    relation: subject.relation,
    tags: subject.tags,
  };
}

/** One plain sentence or two: what is claimed, what is known, what to say instead. */
function messageFor(
  standing: Finding['standing'],
  claim: Claim,
  model: ModelAssessment | null,
  because: string,
): string {
  const name = model?.name || 'this model';
  const instead = model === null || model.verdict === 'unknown' ? '' : ` Accurate: ${model.words}.`;
  switch (standing) {
    case 'contradicted':
      return `“${claim.text}” does not fit ${name}. ${because}${instead}`;
    case 'not-shown':
      return `“${claim.text}” is not shown for ${name}. ${because}${instead}`;
    case 'supported':
      return `“${claim.text}” is supported for ${name}.`;
    case 'none':
      return '';
  }
}

/**
 * Makes an engine over a parsed dataset. Nothing is copied; the same dataset may serve many.
 * Assessments of families are kept, so that a page full of names costs each once.
 * @param languages in which it reads documents; who only asks about models needs none
 */
export function createEngine(dataset: Dataset, languages: LanguageSet | null = null): Engine {
  return new DatasetEngine(dataset, languages);
}
