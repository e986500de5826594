/** docs/data.md names every field and every word of the closed lists, and its example is right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseSource } from '../../../lib/dataset/parse.ts';
import { familySchema, licenseSchema } from '../../../lib/dataset/schema.ts';
import { COMPONENTS, LIMIT_KINDS, MODALITIES } from '../../../lib/dataset/vocabulary.ts';
import { PROJECT_ROOT } from '../../../lib/tools/dataset-file.ts';

const page = readFileSync(join(PROJECT_ROOT, 'docs/data.md'), 'utf8');
const section = (title: string) => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
}

/** Names of all fields, at any depth. */
function fieldsOf(schema: JsonSchema): string[] {
  const { properties = {}, items, additionalProperties: rest, anyOf = [] } = schema;
  const inner = [...Object.values(properties), ...anyOf, ...(items ? [items] : [])];
  if (typeof rest === 'object') inner.push(rest);
  return [...Object.keys(properties), ...inner.flatMap(fieldsOf)];
}

const fields = (schema: z.ZodType) => [
  ...new Set(fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema)),
];

test.each(fields(familySchema))('of a family: %s', (field) => {
  const words = section('Fields of a family') + section('Word lists');
  expect(words).toContain(`\`${field}\``);
});

test.each(fields(licenseSchema))('of a license: %s', (field) => {
  expect(section('Fields of a license')).toContain(`\`${field}\``);
});

describe('word lists', () => {
  test.each([...COMPONENTS, ...MODALITIES])('%s', (word) => {
    expect(section('Word lists')).toContain(`\`${word}\``);
  });

  test.each(Object.entries(LIMIT_KINDS))('%s is %s', (kind, group) => {
    const row = section('Word lists')
      .split('\n')
      .find((line) => line.split('|')[1]?.trim() === group);
    expect(row).toContain(`\`${kind}\``);
  });
});

test('the example can be copied', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(parseSource('acme-1.yaml', example, familySchema)).toHaveProperty('ok');
});
