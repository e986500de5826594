/** Sizes of the built extension against their budget. Times are for `npm run bench`, never here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../lib/tools/dataset-file.ts';
import { isBuilt, sizeOf } from '../../lib/tools/sizes.ts';
import budget from '../bench/budget.json' with { type: 'json' };

const BUILD = join(PROJECT_ROOT, '.output/chrome-mv3');

describe.skipIf(!isBuilt(BUILD))('the built extension', () => {
  test.each(budget)('keeps $part in $most bytes', (part) => {
    expect(sizeOf(BUILD, part)).toBeLessThanOrEqual(part.most);
    expect(sizeOf(BUILD, part)).toBeGreaterThan(0);
  });

  test('opens the popup with two scripts: each one more delays what it shows first', () => {
    const page = readFileSync(join(BUILD, 'popup.html'), 'utf8');
    expect(page.match(/[^"]+\.js(?=")/g)).toHaveLength(2);
  });
});
