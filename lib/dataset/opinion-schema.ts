/** Files under data/opinions: what two public indexes say, and which of our families they speak of. */
import * as z from 'zod';

/** Each of the 12 dimensions of the European index, as its files name them. */
export const OSAI_DIMENSIONS = [
  'datasources_basemodel',
  'datasources_endmodel',
  'weights_basemodel',
  'weights_endmodel',
  'trainingcode',
  'code',
  'hardware_architecture',
  'preprint',
  'paper',
  'modelcard',
  'datasheet',
  'licenses',
] as const;
export type OsaiDimension = (typeof OSAI_DIMENSIONS)[number];

const address = z.url({ protocol: /^https$/ });

/** Who made an index and what its license asks of those who pass it on. */
const indexSource = z.strictObject({
  name: z.string(),
  url: address,
  repository: address,
  commit: z.string().regex(/^[0-9a-f]{7,40}$/, 'a commit: 7 to 40 hexadecimal digits'),
  date: z.iso.date(),
  license: z.string(),
  licenseUrl: address,
  /** How the makers want to be named. */
  credit: z.string(),
  /** A notice that has to travel with the data, word for word. */
  notice: z.string().optional(),
  /** What we changed, which both licenses let us do if we say so. */
  changes: z.string(),
});

const entry = {
  /** Name of the entry's file in the index, which is what data/opinions/map.yaml goes by. */
  file: z.string(),
  name: z.string(),
  url: address,
  /** Hub repositories that the entry was judged on. */
  repositories: z.array(z.string()),
};

export const osaiSchema = z.strictObject({
  source: indexSource,
  entries: z.array(
    z.strictObject({
      ...entry,
      /** The very model that was judged, usually the newest and largest of its series. */
      model: z.string().optional(),
      /** License of that model, in the index's words. */
      license: z.string().optional(),
      dimensions: z.record(z.enum(OSAI_DIMENSIONS), z.enum(['open', 'partial', 'closed'])),
      score: z.tuple([z.number().min(0), z.number().positive()]),
    }),
  ),
});

export const motSchema = z.strictObject({
  source: indexSource,
  entries: z.array(
    z.strictObject({
      ...entry,
      /** The repository of its code, on GitHub. */
      code: z.string().optional(),
      class: z.number().int().min(0).max(3),
      progress: z.array(z.number().min(0).max(100)).length(3),
    }),
  ),
});

/**
 * Entry file to family. `by: repository` where the entry links to a repository that is the family's,
 * `name` where it links to none; `none` where the dataset has no such family.
 */
const joins = z.record(
  z.string(),
  z.union([
    z.literal('none'),
    z.strictObject({
      family: z.string(),
      variant: z.string().optional(),
      by: z.enum(['repository', 'name']),
    }),
  ]),
);
export const opinionMapSchema = z.strictObject({ osai: joins, mot: joins });

export type IndexSource = z.infer<typeof indexSource>;
export type OsaiFile = z.infer<typeof osaiSchema>;
export type MotFile = z.infer<typeof motSchema>;
export type OpinionMap = z.infer<typeof opinionMapSchema>;
