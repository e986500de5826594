/** Reads an organization's file: the same schema and the same checks as our own data. */
import * as z from 'zod';
import { checkFamily, type Known } from './check-family.ts';
import { checkLicense } from './check-license.ts';
import { compileFamily } from './compile-family.ts';
import { compileLicense, licenseNameIndex } from './compile-license.ts';
import { LookupIndex, type Ordinary } from './lookup-index.ts';
import { type Overlay, POLICY_USES } from './overlay.ts';
import { type Problem, parseSource, type Sourced } from './parse.ts';
import { familySchema, licenseSchema } from './schema.ts';
import { VERDICTS } from './vocabulary.ts';

const policyRule = z
  .strictObject({
    model: z.string().optional(),
    license: z.string().optional(),
    verdict: z.enum(VERDICTS).optional(),
    use: z.enum(POLICY_USES),
    says: z.string().max(300).optional(),
    link: z.url({ protocol: /^https?$/ }).optional(),
  })
  .refine(
    ({ model, license, verdict }) =>
      [model, license, verdict].filter((one) => one !== undefined).length === 1,
    'name one of model, license or verdict',
  );

const overlaySchema = z.strictObject({
  organization: z.string().min(1).max(60),
  licenses: z.array(licenseSchema).max(500).default([]),
  models: z.array(familySchema).max(2000).default([]),
  policy: z.array(policyRule).max(2000).default([]),
});

type OverlayFile = z.infer<typeof overlaySchema>;

/** Without a list of words at hand, any single word of letters may be an ordinary one. */
const ORDINARY: Ordinary = {
  isWord: (name) => /^[a-z]+$/i.test(name),
  isPhrase: (name) => /^[a-z]+(?: [a-z]+)+$/i.test(name),
};

/** One item of a list in the file, as if it were a file of its own. */
function item<T>(whole: Sourced<OverlayFile>, list: string, index: number, value: T): Sourced<T> {
  const { file } = whole;
  return { file, value, lineOf: (path) => whole.lineOf([list, index, ...path]) };
}

/** What the file may refer to: its own entries and ours. */
function knownWith(known: Known, { licenses, models }: OverlayFile): Known {
  return {
    licenses: new Set([...known.licenses, ...licenses.map(({ id }) => id)]),
    families: new Set([...known.families, ...models.map(({ id }) => id)]),
    variants: new Set([
      ...known.variants,
      ...models.flatMap(({ id, variants }) => variants.map((one) => `${id}#${one.id}`)),
    ]),
  };
}

function deadPolicy(whole: Sourced<OverlayFile>, known: Known): Problem[] {
  return whole.value.policy.flatMap(({ model, license }, index) => {
    const dead = (kind: string, id: string): Problem[] => [
      {
        file: whole.file,
        line: whole.lineOf(['policy', index]),
        message: `policy.${index}: no ${kind} "${id}" here or in the dataset`,
      },
    ];
    if (model !== undefined && !known.families.has(model)) return dead('model', model);
    if (license !== undefined && !known.licenses.has(license)) return dead('license', license);
    return [];
  });
}

function compile({ organization, licenses, models, policy }: OverlayFile): Overlay {
  const index = new LookupIndex(ORDINARY);
  for (const model of models) index.addFamily(model);
  return {
    format: 1,
    organization,
    licenses: Object.fromEntries(licenses.map((file) => [file.id, compileLicense(file, null)])),
    families: Object.fromEntries(
      models.map((file) => [file.id, compileFamily(file, organization, [], ORDINARY)]),
    ),
    ids: index.ids,
    owners: index.sortedOwners(),
    elsewhere: index.elsewhere,
    names: index.names,
    licenseNames: licenseNameIndex(licenses),
    policy,
  };
}

/**
 * Reads an overlay from YAML or JSON.
 * @param known what the dataset has, that the file may refer to. @param today an ISO day.
 * @returns the overlay, or every problem that keeps it from being one.
 */
export function readOverlay(
  name: string,
  text: string,
  known: Known,
  today: string,
): { readonly ok: Overlay } | { readonly problems: readonly Problem[] } {
  const parsed = parseSource<OverlayFile>(name, text, overlaySchema);
  if (!('ok' in parsed)) return parsed;
  const whole = parsed.ok;
  const all = knownWith(known, whole.value);
  const problems = [
    ...whole.value.licenses.flatMap((value, at) =>
      checkLicense(item(whole, 'licenses', at, value), all.licenses, today),
    ),
    ...whole.value.models.flatMap((value, at) =>
      checkFamily(item(whole, 'models', at, value), all, today),
    ),
    ...deadPolicy(whole, all),
  ];
  return problems.length > 0 ? { problems } : { ok: compile(whole.value) };
}
