/** One model, everything known of it: identity, lineage, licenses, limits, verdicts, evidence. */
import type { Dataset, License } from '../dataset/compiled.ts';
import {
  type Access,
  COMPONENTS,
  type Component,
  type Truth,
  type Verdict,
} from '../dataset/vocabulary.ts';
import { addsLimits, type Declared, readDeclaration } from '../licenses/declared.ts';
import { strictness } from '../licenses/freedom.ts';
import { findRelabeling, governingLicenses, type Inherited } from '../licenses/governing.ts';
import { licenseById } from '../licenses/lookup.ts';
import { sameSeries } from '../licenses/relabel.ts';
import { licenseFor } from '../licenses/scope.ts';
import { ownsId, splitHubId } from '../models/hub-id.ts';
import {
  type Ancestor,
  familyLineage,
  type Ground,
  isFromName,
  type Lineage,
  type ModelQuery,
  traceLineage,
} from '../models/lineage.ts';
import { Recent } from '../models/recent.ts';
import {
  basesOf,
  evidenceOf,
  formerLicenses,
  licenseOf,
  licensesBeside,
  type Model,
} from '../models/reference.ts';
import type {
  AssessedComponent,
  CommercialUse,
  DefinitionResult,
  G7Result,
  ModelAssessment,
  Relabeling,
} from './assessment.ts';
import { euAiAct } from './eu-ai-act.ts';
import {
  type ComponentFact,
  familyComponents,
  isSinglePurpose,
  joinComponents,
  type ModelFacts,
  type Terms,
  termsOf,
  undocumentedTune,
} from './facts.ts';
import { g7 } from './g7.ts';
import { commercialUse, limitsOf } from './limits.ts';
import { mof } from './mof.ts';
import { osaid } from './osaid.ts';
import { accurateWords } from './phrases.ts';
import { findDisagreements, opinionsOn } from './second-opinion.ts';
import { strict } from './strict.ts';

/**
 * Weights licenses of all families in the lineage. A tune that names another version of its base's
 * license ("llama3" over Llama 3.1) only repeats the base's, so the base's counts.
 */
function inheritedLicenses(dataset: Dataset, ancestors: readonly Ancestor[]): Inherited[] {
  const all = licensesOf(dataset, ancestors);
  const byFamily = new Map(all.map(({ family, license }) => [family, license.id]));
  const repeatsBase = ({ family, license }: Inherited): boolean => {
    const model = ancestors.find((ancestor) => ancestor.model.family.id === family)?.model;
    return (model === undefined ? [] : basesOf(model)).some((base) => {
      const upstream = byFamily.get(base.family);
      return upstream !== undefined && upstream !== license.id && sameSeries(upstream, license.id);
    });
  };
  return all.filter((inherited) => !repeatsBase(inherited));
}

function licensesOf(dataset: Dataset, ancestors: readonly Ancestor[]): Inherited[] {
  return ancestors.flatMap(({ model, ground, sameMaker }) => {
    if (sameMaker) return [];
    const terms = termsOf(dataset, licenseOf(model, 'weights'));
    return terms.kind === 'license'
      ? [{ license: terms.license, family: model.family.id, certain: !isFromName(ground) }]
      : [];
  });
}

/**
 * A derivative's `model`: the family whose license governs it most. In a tie of limiting licenses
 * that is the root, whose license the tune only repeats; in a tie of free ones it is the tune itself.
 */
function governingAncestor(dataset: Dataset, ancestors: readonly Ancestor[]): Ancestor | null {
  const [only, another] = ancestors;
  if (only === undefined) return null;
  if (another === undefined) return only.sameMaker ? null : only;
  let best: Ancestor | null = null;
  let most = -1;
  const weights = new Map(
    inheritedLicenses(dataset, ancestors).map(({ family, license }) => [
      family,
      strictness(license),
    ]),
  );
  for (const ancestor of ancestors.filter(({ sameMaker }) => !sameMaker)) {
    const weight = weights.get(ancestor.model.family.id) ?? 0;
    const isRoot = basesOf(ancestor.model).length === 0;
    const repeats =
      best !== null && weight === most && weight > 0 && isRoot && basesOf(best.model).length > 0;
    if (weight > most || repeats) {
      best = ancestor;
      most = weight;
    }
  }
  return best;
}

/** Whether a derivative has a making of its own that would need documenting. */
function sharesItsMaking(lineage: Lineage): boolean {
  return lineage.relation === 'quantized' || lineage.relation === 'original';
}

type Components = Record<Component, ComponentFact>;

/** Facts of the model over its whole lineage (rule L1). */
function lineageComponents(dataset: Dataset, lineage: Lineage, ownTerms: Terms): Components {
  const parts = lineage.ancestors.map(({ model }) => familyComponents(dataset, model));
  const undocumented = lineage.own === null && !(sharesItsMaking(lineage) && parts.length === 1);
  const all = undocumented ? [undocumentedTune(ownTerms), ...parts] : parts;
  const [first, ...rest] = all;
  return rest.reduce(joinComponents, first ?? undocumentedTune(ownTerms));
}

const accessOf = ({ family, variant }: Model): Access => variant?.access?.is ?? family.access.is;

/** Whether weights are published. A model that is only served has none to publish. */
function publication(access: Access, components: Components): Truth {
  return access === 'none' ? 'no' : components['final-weights'].is;
}

/** Everything that the decision tables ask for. */
function gatherFacts(
  dataset: Dataset,
  lineage: Lineage,
  governing: readonly License[],
  declared: License | null,
  onHub: boolean,
): ModelFacts {
  const principal = lineage.own ?? lineage.ancestors[0]?.model ?? null;
  const known = lineage.ancestors.length > 0;
  const ownTerms: Terms = declared === null ? { kind: 'unknown' } : termsOf(dataset, declared.id);
  const components = lineageComponents(dataset, lineage, ownTerms);
  const unreadable = lineage.ancestors
    .filter(({ sameMaker }) => !sameMaker)
    .map(({ model }) => termsOf(dataset, licenseOf(model, 'weights')))
    .filter(({ kind }) => kind !== 'license');
  const family = lineage.own?.family;
  const access = lineage.own === null ? 'unknown' : accessOf(lineage.own);
  return {
    weights: lineage.own === null ? (onHub ? 'yes' : 'unknown') : publication(access, components),
    access,
    weightsTerms: [
      ...governing.map((license): Terms => ({ kind: 'license', license })),
      ...unreadable,
    ],
    components,
    lineageKnown:
      lineage.unknownBases.length === 0 &&
      known &&
      (lineage.own !== null || sharesItsMaking(lineage)),
    withheld: family?.withheld?.reason ?? null,
    compute: principal?.family.compute ?? null,
    singlePurpose: principal !== null && isSinglePurpose(principal.family),
  };
}

/** The headline, one per model. */
function headline(facts: ModelFacts, osaidResult: DefinitionResult, label: G7Result): Verdict {
  if (label.label === 'closed') return 'closed';
  if (label.label === 'Weights Available AI') return 'restricted-weights';
  if (osaidResult.result === 'meets') return 'open-source-ai';
  if (facts.weights === 'unknown' || label.rule === 'G3') return 'unknown';
  return 'open-weights';
}

function describeComponents(components: Components): AssessedComponent[] {
  return COMPONENTS.map((component) => {
    const { is, says, terms, evidence } = components[component];
    return {
      component,
      is,
      ...(says === undefined ? {} : { says }),
      ...(terms.kind === 'license' && is !== 'unknown' ? { license: terms.license.id } : {}),
      evidence,
    };
  });
}

/** Addresses of the licenses' texts and of what the families' files cite for the weights. */
function evidenceFor(
  governing: readonly License[],
  models: readonly Model[],
  components: Components,
): string[] {
  const texts = governing.flatMap(({ text }) => text ?? []);
  const terms = models.flatMap(({ family, variant }) =>
    (variant?.licenses?.weights ?? family.licenses.weights ?? []).flatMap(({ at }) =>
      evidenceOf(family, at),
    ),
  );
  const facts = Object.values(components).flatMap(({ evidence }) => evidence);
  return [...new Set([...texts, ...terms, ...facts])];
}

interface Identity {
  readonly declared: Declared;
  /** The model's page is on a hub, so its weights are published. */
  readonly onHub: boolean;
}

/** The licenses in play: what the card says, what we know, what governs, what was dropped. */
interface Licensing {
  readonly declared: License | null;
  readonly known: License | null;
  readonly governing: readonly License[];
  readonly relabeling: Relabeling | null;
}

function readLicensing(
  dataset: Dataset,
  { license: declared }: Declared,
  lineage: Lineage,
): Licensing {
  // Where the card says its license, a name that leaves the version open says none against it.
  const sources = lineage.ancestors.filter(({ ground }) => declared === null || ground !== 'vague');
  const inherited = inheritedLicenses(dataset, sources);
  const isOwn = ({ family }: Inherited) => family === lineage.own?.family.id;
  const known = inherited.find(isOwn)?.license ?? null;
  const label = declared ?? known;
  const foreign = inherited.filter((license) => !isOwn(license));
  // What the maker says holds beside its own license is not dropped.
  const kept = new Set(lineage.ancestors.flatMap(({ model }) => licensesBeside(model)));
  const former = new Set(lineage.ancestors.flatMap(({ model }) => formerLicenses(model)));
  const dropped =
    label !== null && former.has(label.id)
      ? null
      : findRelabeling(
          label,
          foreign.filter(({ license }) => !kept.has(license.id)),
        );
  if (dropped === null || label === null) {
    return {
      declared,
      known,
      governing: governingLicenses(label, inherited, false),
      relabeling: null,
    };
  }
  const { license: upstream, family } = dropped.upstream;
  return {
    declared,
    known,
    governing: governingLicenses(label, foreign, true),
    relabeling: {
      strength: dropped.strength,
      declared: label.id,
      upstream: upstream.id,
      family,
      drops: dropped.drops,
      section: upstream.derivatives.section ?? null,
    },
  };
}

/** A tag that contradicts the maker's own text, or else the card's name, link or prose (rule L2). */
function findMismatch(
  { declared, known, relabeling }: Licensing,
  { beside }: Declared,
): ModelAssessment['mismatch'] {
  if (relabeling !== null || declared === null) return null;
  if (known === null) {
    return beside && { declared: declared.id, known: beside.license.id, from: beside.from };
  }
  if (declared.id === known.id || declared.id === known.addsTo) return null;
  if (declared.terms === 'unspecified') return null;
  return { declared: declared.id, known: known.id, from: 'maker' };
}

/** What the card says beside its tag governs too where it limits more; of our own facts it adds nothing. */
function withBeside({ governing, known, declared }: Licensing, { beside }: Declared): License[] {
  const counts =
    beside !== null && known === null && declared !== null && addsLimits(beside.license, declared);
  if (!counts || governing.some(({ id }) => id === beside.license.id)) return [...governing];
  return [...governing, beside.license].sort((a, b) => strictness(b) - strictness(a));
}

/** Who the model is, and where it comes from. */
function describeLineage(dataset: Dataset, lineage: Lineage) {
  const model = governingAncestor(dataset, lineage.ancestors)?.model ?? null;
  const { own, ancestors } = lineage;
  const families = ancestors.flatMap((a) => (a.sameMaker ? [] : a.model.family.id));
  const likely = ancestors.some(({ ground }) => isFromName(ground));
  const opinion = own?.family.saysOpenSource;
  return {
    model: model?.family.id ?? null,
    variant: model?.variant?.id ?? null,
    families: [...new Set([...(model === null ? [] : [model.family.id]), ...families])],
    knownName: own?.variant?.name ?? own?.family.name ?? model?.family.name ?? '',
    maker: own?.family.maker ?? null,
    relation: lineage.relation,
    identified: ancestors.length === 0 ? 'unknown' : likely ? 'likely' : 'certain',
    saysOpenSource:
      own === null || opinion === undefined
        ? null
        : { is: opinion.is, evidence: evidenceOf(own.family, opinion.at) },
    opinions: own === null ? [] : opinionsOn(own),
    released: own?.variant?.released ?? own?.family.released ?? null,
  } as const;
}

/** Everything of an assessment but what the repository alone has: its id, its name, its bases' ids. */
type Judgements = Omit<ModelAssessment, 'id' | 'name' | 'lineage'> & { readonly knownName: string };

/** Pages can send any id and any tag they like; what is kept stays small. */
const MOST_LINEAGES = 4000;
const MOST_NAMES = 32_000;

/** What was judged before: a listing repeats the same few families many times. */
export class Memo {
  /** By lineage and declared license. */
  readonly lineages = new Recent<Judgements>(MOST_LINEAGES);
  /** Of repositories that declare nothing: makers' own by id, */
  readonly own = new Recent<Judgements>(MOST_LINEAGES);
  /** all others by the name behind the slash, since whose they are makes no difference. */
  readonly names = new Recent<Judgements>(MOST_NAMES);
}

const GROUND_MARK: Readonly<Record<Ground, string>> = {
  'own-id': '',
  declared: '',
  'known-base': '',
  name: '?',
  vague: '~',
};

/** Everything that judgements depend on, as one text. */
function memoKey(identity: Identity, lineage: Lineage): string {
  let key = `${lineage.relation}|${identity.onHub}|${lineage.unknownBases.length > 0}|${identity.declared.tag ?? ''}|${identity.declared.license?.id ?? ''}|${identity.declared.beside?.license.id ?? ''}`;
  for (const { model, ground, sameMaker } of lineage.ancestors) {
    key += `|${model.family.id}#${model.variant?.id ?? ''}${GROUND_MARK[ground]}${sameMaker ? '=' : ''}`;
  }
  return lineage.own === null ? key : `${key}|own`;
}

const conclude = (dataset: Dataset, identity: Identity, lineage: Lineage): Judgements => ({
  ...describeLineage(dataset, lineage),
  ...judgeLineage(dataset, identity, lineage),
});

function recall(dataset: Dataset, identity: Identity, lineage: Lineage, memo: Memo): Judgements {
  const key = memoKey(identity, lineage);
  const kept = memo.lineages.get(key);
  if (kept !== undefined) return kept;
  const judgements = conclude(dataset, identity, lineage);
  memo.lineages.set(key, judgements);
  return judgements;
}

/** Field by field: spreading the judgements would take as long as all the rest. */
function withIdentity(
  id: string | null,
  name: string,
  bases: readonly string[],
  what: Judgements,
): ModelAssessment {
  return {
    id,
    model: what.model,
    variant: what.variant,
    families: what.families,
    name: name || what.knownName,
    maker: what.maker,
    relation: what.relation,
    lineage: bases,
    identified: what.identified,
    saysOpenSource: what.saysOpenSource,
    opinions: what.opinions,
    released: what.released,
    license: what.license,
    relabeled: what.relabeled,
    relabeling: what.relabeling,
    mismatch: what.mismatch,
    verdict: what.verdict,
    commercialUse: what.commercialUse,
    limits: what.limits,
    components: what.components,
    definitions: what.definitions,
    disagreements: what.disagreements,
    words: what.words,
    evidence: what.evidence,
  };
}

/** Terms that add to another license leave that in force: CC-BY-NC 4.0 under Cohere's use policy. */
function withAddedTo(dataset: Dataset, governing: readonly License[]): License[] {
  const all = governing.flatMap((license) => {
    const base = license.addsTo === undefined ? null : licenseById(dataset, license.addsTo);
    return base === null ? [license] : [license, base];
  });
  return [...new Map(all.map((license) => [license.id, license])).values()];
}

type Verdicts = Omit<Judgements, keyof ReturnType<typeof describeLineage>>;

/** Terms that nobody has read may forbid what the others allow. */
function commerce(facts: ModelFacts, governing: readonly License[]): CommercialUse {
  if (facts.weights === 'no') return 'unknown';
  const use = commercialUse(governing);
  const unread = facts.weightsTerms.some(({ kind }) => kind !== 'license');
  return use === 'yes' && unread ? 'unknown' : use;
}

function judgeLineage(dataset: Dataset, identity: Identity, lineage: Lineage): Verdicts {
  const licensing = readLicensing(dataset, identity.declared, lineage);
  const { declared, relabeling } = licensing;
  const families = lineage.ancestors.map(({ model }) => model.family);
  const governing = withBeside(licensing, identity.declared).map((license) =>
    licenseFor(license, families),
  );
  const inForce = withAddedTo(dataset, governing);
  const facts = gatherFacts(dataset, lineage, governing, declared, identity.onHub);
  const osaidResult = osaid(facts);
  const g7Result = g7(facts);
  const mofResult = mof(facts);
  const verdict = headline(facts, osaidResult, g7Result);
  const { own } = lineage;
  const models = lineage.ancestors.map(({ model }) => model);
  return {
    license: {
      declared: declared?.id ?? identity.declared.tag,
      governing: inForce.map(({ id }) => id),
      names: inForce.map(({ name }) => name),
    },
    relabeled: relabeling !== null,
    relabeling,
    mismatch: findMismatch(licensing, identity.declared),
    verdict,
    commercialUse: commerce(facts, governing),
    limits: limitsOf(governing),
    components: describeComponents(facts.components),
    definitions: {
      osaid: osaidResult,
      strict: strict(facts, osaidResult),
      g7: g7Result,
      mof: mofResult,
      eu: euAiAct(facts),
    },
    disagreements: own ? findDisagreements(dataset, own, facts.components, mofResult) : [],
    words: accurateWords(verdict, governing, facts),
    evidence: evidenceFor(governing, models, facts.components),
  };
}

/**
 * Assesses a repository of the hub.
 * @param query its id and what its page declares; nothing beside the id is needed.
 * @returns an assessment in every case: of what nobody knows, it says so.
 */
export function assessModel(
  dataset: Dataset,
  query: ModelQuery,
  memo: Memo = new Memo(),
): ModelAssessment {
  if (declaresNothing(query)) return assessBare(dataset, query.id, memo);
  const lineage = traceLineage(dataset, query);
  const name = lineage.own === null ? query.id : '';
  return withIdentity(query.id, name, lineage.ids, judge(dataset, query, lineage, memo));
}

/** Whether all that is known of a repository is its id, as in most lists. */
function declaresNothing(query: ModelQuery): boolean {
  for (const key in query) {
    if (key !== 'id' && query[key as keyof ModelQuery] !== undefined) return false;
  }
  return true;
}

function assessBare(dataset: Dataset, id: string, memo: Memo): ModelAssessment {
  const isOwn = ownsId(dataset, id);
  const known = isOwn ? memo.own : memo.names;
  const key = isOwn ? id : splitHubId(id).name;
  let judgements = known.get(key);
  if (judgements === undefined) {
    const query = { id };
    judgements = judge(dataset, query, traceLineage(dataset, query), memo);
    known.set(key, judgements);
  }
  return withIdentity(id, isOwn ? '' : id, [], judgements);
}

function judge(dataset: Dataset, query: ModelQuery, lineage: Lineage, memo: Memo): Judgements {
  const declared = readDeclaration(dataset, {
    ...query,
    license: query.license ?? tagLicense(query),
  });
  const declaresAnything = declared.tag !== null || (query.baseModels?.length ?? 0) > 0;
  const onHub = lineage.ancestors.length > 0 || declaresAnything;
  return recall(dataset, { declared, onHub }, lineage, memo);
}

function tagLicense(query: ModelQuery): string | undefined {
  return query.tags?.find((tag) => tag.startsWith('license:'))?.slice('license:'.length);
}

/** Assesses a family, or a variant of it, as its maker published it. */
export function assessKnown(dataset: Dataset, model: Model): ModelAssessment {
  const lineage = familyLineage(dataset, model);
  const name = model.variant?.name ?? model.family.name;
  const identity = { declared: readDeclaration(dataset, {}), onHub: true };
  return withIdentity(null, name, lineage.ids, conclude(dataset, identity, lineage));
}
