import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { LANGUAGE_RULES } from '../../lib/claims/languages/index.ts';

const FOLDER = join(import.meta.dirname, '../../lib/claims');
const LITERAL = /(?:=|\(|,|\?|:|\[)\s*\/((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+)\/([gimsuy]*)/g;

const literals = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    Array.from(
      readFileSync(join(FOLDER, name), 'utf8').matchAll(LITERAL),
      ([, source = '', flags = '']) => ({
        name,
        source,
        flags,
      }),
    ),
  );

const terms = LANGUAGE_RULES.flatMap(({ id, terms: list }) =>
  list.map(({ pattern }) => ({ name: id, source: pattern, flags: 'g' })),
);

it('finds the expressions that it is to check', () => {
  expect(literals.length).toBeGreaterThan(25);
});

// Anchored expressions run on short slices; what recheck cannot parse is none of its findings.
it.each([...literals, ...terms])(
  '$name /$source/$flags takes linear time',
  ({ source, flags }) => {
    const { status } = checkSync(source, flags, {
      timeout: 8000,
      attackTimeout: 500,
      incubationTimeout: 500,
    });
    expect(status).not.toBe('vulnerable');
  },
  20_000,
);
