/** The data files' schemas as JSON Schema, with which an editor completes and checks them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { opinionMapSchema } from '../dataset/opinion-schema.ts';
import {
  familySchema,
  licenseSchema,
  lookalikeSchema,
  makersSchema,
  seriesSchema,
} from '../dataset/schema.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  family: familySchema,
  license: licenseSchema,
  lookalikes: z.array(lookalikeSchema),
  series: z.array(seriesSchema),
  makers: makersSchema,
  'opinion-map': opinionMapSchema,
};

/** @returns the text of each file under data/schema, by name. Draft 7 is what YAML editors know. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const exported = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify(exported, null, 2)}\n`];
    }),
  );
}

/** Writes them below the project's folder. */
export function writeJsonSchemas(root: string): void {
  const folder = join(root, 'data/schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
}
