/** What a file under data/ may say. Parsed at build time; the extension carries only the result. */
import * as z from 'zod';
import {
  ACCESS,
  COMPONENTS,
  LIMIT_KINDS,
  type LimitKind,
  MODALITIES,
  RELATIONS,
  TRUTHS,
  VIA,
} from './vocabulary.ts';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.+-]*$/, 'lower case letters, digits, dots, plus and hyphens');
const url = z.url({ protocol: /^https?$/ });
const sentence = z.string().min(8).max(400);
/** A day, or the month or year where no more is known. */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');
const day = z.iso.date();

/** A name of one of the file's `sources`. */
const sourceKey = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const at = z.union([sourceKey, z.array(sourceKey).min(1)]);

/**
 * Where a fact stands, and how it came here (`VIA` in vocabulary.ts); without `via`, it was read there.
 */
const source = z.union([
  url,
  z.strictObject({
    url,
    checked: day.optional(),
    via: z.enum(VIA).optional(),
    title: z.string().optional(),
  }),
]);

const limitKind = z.enum(Object.keys(LIMIT_KINDS) as [LimitKind, ...LimitKind[]]);

export const limitSchema = z.strictObject({
  kind: limitKind,
  /** The number or the places the limit speaks of: 700000000, ["EU"]. */
  value: z.union([z.number(), z.array(z.string()).min(1)]).optional(),
  unit: z
    .enum([
      'monthly-active-users',
      'usd-per-year',
      'usd',
      'employees',
      'parameters',
      'users',
      'usd-per-month',
    ])
    .optional(),
  /** Clause number as the text has it: "2", "1.b.v", "Attachment A". */
  section: z.string().min(1),
  /** The clause in our own words. */
  summary: sentence,
  /** Whether this alone makes the license fail the Open Source Definition. */
  failsOsd: z.boolean(),
  /** What the user has to do because of it, as an instruction. */
  duty: sentence.optional(),
  /** Words that the duty wants shown, such as "Built with Llama". */
  phrase: z.string().optional(),
  /** The part of use or of the models that it covers, when not all. */
  scope: z.string().optional(),
  url: url.optional(),
});

const status = z.strictObject({
  status: z.enum(['approved', 'not-approved', 'rejected', 'in-review', 'unknown']),
  at: url.optional(),
  note: z.string().optional(),
});
const fsfStatus = z.strictObject({
  status: z.enum(['libre', 'nonfree', 'unknown']),
  at: url.optional(),
  note: z.string().optional(),
});
const grant = z.enum(['yes', 'limited', 'no', 'unknown']);

export const licenseSchema = z.strictObject({
  id,
  name: z.string(),
  steward: z.string().optional(),
  version: z.string().optional(),
  published: date.optional(),
  /** Tags of the Hugging Face hub that mean this license. */
  hubTags: z.array(z.string()).default([]),
  /** Other spellings: license_name values, SPDX ids, names in running text. */
  names: z.array(z.string()).default([]),
  spdx: z.string().nullable(),
  /** License that this one takes in whole and adds terms to; it governs beside it. */
  addsTo: z.string().optional(),
  /** Address of the text. Null only for tags that name no text. */
  text: url.nullable(),
  checked: day,
  /**
   * `osi`: on OSI's list. `open`: open content, data or model terms that are not on it.
   * `limited`: at least one limit fails the Open Source Definition.
   * `unspecified`: a tag that names no one text ("other", "cc", "unknown").
   */
  terms: z.enum(['osi', 'open', 'limited', 'unspecified']),
  osi: status.optional(),
  fsf: fsfStatus.optional(),
  permits: z.strictObject({ commercial: grant, redistribution: grant, derivatives: grant }),
  /**
   * What a derivative may be put under. `any`: terms of its maker's choice, notices kept.
   * `pass-limits`: own terms, the limits must be passed on. `same`: this license stays.
   * `none`: derivatives may not be shared.
   */
  derivatives: z.strictObject({
    terms: z.enum(['any', 'pass-limits', 'same', 'none', 'unknown']),
    section: z.string().optional(),
    summary: sentence.optional(),
  }),
  limits: z.array(limitSchema).default([]),
  /** Other texts that belong to it: the acceptable use policy, a FAQ. */
  seeAlso: z.array(url).default([]),
  notes: z.string().optional(),
});

const fact = z.strictObject({
  is: z.enum(TRUTHS),
  at: at.optional(),
  /** In our own words, what the source states. Asked for with `no` and `partial`. */
  says: z.string().min(4).max(300).optional(),
  /** License of this component, where it differs from the family's for its type. */
  license: z.union([id, z.literal('none')]).optional(),
});

const term = z.strictObject({
  license: z.union([id, z.literal('none'), z.literal('unread')]),
  /** Licenses that the maker says hold beside it, such as the one of the base. */
  besides: z.array(id).min(1).optional(),
  since: date.optional(),
  until: date.optional(),
  at,
  says: z.string().max(300).optional(),
});
const terms = z.strictObject({
  weights: z.array(term).min(1).optional(),
  code: z.array(term).min(1).optional(),
  data: z.array(term).min(1).optional(),
  documents: z.array(term).min(1).optional(),
});

const base = z.strictObject({
  family: id,
  /** Where the base is one size or version with a license of its own. */
  variant: id.optional(),
  relation: z.enum(RELATIONS).exclude(['original']),
  at,
});
const elsewhere = z.strictObject({
  ollama: z.array(z.string()).optional(),
  modelscope: z.array(z.string()).optional(),
  github: z.array(z.string()).optional(),
  kaggle: z.array(z.string()).optional(),
  replicate: z.array(z.string()).optional(),
  openrouter: z.array(z.string()).optional(),
  nvidia: z.array(z.string()).optional(),
});

/** A size or version with a license, a base or an access of its own. It inherits the rest. */
const variant = z.strictObject({
  id,
  name: z.string(),
  released: date.optional(),
  ids: z.array(z.string()).default([]),
  names: z.array(z.string()).default([]),
  sizes: z.array(z.string()).default([]),
  elsewhere: elsewhere.optional(),
  licenses: terms.optional(),
  bases: z.array(base).optional(),
  access: z.strictObject({ is: z.enum(ACCESS), at: at.optional() }).optional(),
  components: z.partialRecord(z.enum(COMPONENTS), fact).optional(),
});

export const familySchema = z.strictObject({
  id,
  name: z.string(),
  maker: z.string(),
  released: date,
  checked: day,
  modality: z.array(z.enum(MODALITIES)).min(1),
  languages: z.array(z.string()).default([]),
  sizes: z.array(z.string()).default([]),
  /** Names as people write them, Chinese ones too; `name` need not be repeated. */
  names: z.array(z.string()).default([]),
  /** Names that are also ordinary words or other things; they count only in context. */
  weakNames: z.array(z.string()).default([]),
  /** The makers' own repositories on the hub: ids, or globs with `*`. */
  ids: z.array(z.string()).default([]),
  elsewhere: elsewhere.optional(),
  bases: z.array(base).default([]),
  sources: z.record(sourceKey, source),
  access: z.strictObject({ is: z.enum(ACCESS), at: at.optional(), says: z.string().optional() }),
  licenses: terms,
  components: z.partialRecord(z.enum(COMPONENTS), fact).default({}),
  /** A stated legal or technical reason for training data held back. */
  withheld: z.strictObject({ reason: sentence, at }).optional(),
  /** Training compute in FLOP; `estimate` when it isn't the maker's own figure. */
  compute: z.strictObject({ flop: z.number().positive(), estimate: z.boolean(), at }).optional(),
  /** Whether its maker calls it open source. */
  saysOpenSource: z
    .strictObject({
      is: z.enum(['yes', 'no', 'varies', 'unknown']),
      at: at.optional(),
      says: z.string().max(300).optional(),
    })
    .default({ is: 'unknown' }),
  /** Passed or failed OSI's own validation of 2024. */
  osiValidation: z
    .strictObject({ result: z.enum(['passed', 'would-pass', 'failed']), at })
    .optional(),
  variants: z.array(variant).default([]),
  /** Sources that disagree; both are kept. */
  conflicts: z
    .array(
      z.strictObject({ fact: z.string(), ours: z.string(), other: z.string(), at, why: sentence }),
    )
    .default([]),
  notes: z.string().optional(),
});

/** A name that contains a model's name and is something else: llama.cpp, LlamaIndex, OpenLLaMA. */
export const lookalikeSchema = z.strictObject({
  name: z.string(),
  is: z.string(),
  at: url.optional(),
});

/** A series named without a version, and the families it may mean, newest first. */
export const seriesSchema = z.strictObject({
  name: z.string(),
  names: z.array(z.string()).default([]),
  weak: z.boolean().default(false),
  families: z.array(id).min(1),
});

/** What kind of maker the folders under data/models stand for; those not listed are companies. */
export const makersSchema = z.strictObject({
  /** Universities, their groups, and institutes paid for by a state. */
  research: z.array(z.string()),
  /** Foundations and volunteer collectives. */
  nonprofit: z.array(z.string()),
  /** People who publish under their own name. */
  person: z.array(z.string()),
});

export type LookalikeFile = z.infer<typeof lookalikeSchema>;
export type MakersFile = z.infer<typeof makersSchema>;
export type SeriesFile = z.infer<typeof seriesSchema>;
export type LicenseFile = z.infer<typeof licenseSchema>;
export type FamilyFile = z.infer<typeof familySchema>;
export type FactFile = z.infer<typeof fact>;
