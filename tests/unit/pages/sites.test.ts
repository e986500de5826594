/** Every adapter on the hand-written pages of its site. */
import { describe, expect, test } from 'vitest';
import { ALL_LANGUAGES } from '../../../lib/claims/languages/index.ts';
import { readInput } from '../../../lib/cli/read-input.ts';
import { createEngine } from '../../../lib/engine.ts';
import { words } from '../../../lib/pages/dom.ts';
import { siteOf } from '../../../lib/pages/registry.ts';
import { loadDataset } from '../../../lib/tools/dataset-file.ts';
import { EXPECTED, type Expected } from '../../pages/expectations.ts';
import { fileOf, open } from './opened.ts';

const engine = createEngine(loadDataset(), ALL_LANGUAGES);

const named = ({ site, file }: Expected): string => `${site}/${file}`;

/** As the command line reads it: through the same adapter. */
const documentOf = (expected: Expected) =>
  readInput({ path: `${expected.file}.html`, text: fileOf(expected), url: expected.url });

describe.each(EXPECTED.map((expected) => [named(expected), expected] as const))(
  '%s',
  (_, expected) => {
    const url = new URL(expected.url);
    const site = siteOf(url);

    test('belongs to its site and is of its kind', () => {
      expect(site.name).toBe(expected.site);
      expect(site.kindOf?.(open(expected), url) ?? null).toBe(expected.kind);
    });

    test('has its subject, read by the site’s own selectors', () => {
      const reading = site.read(open(expected), url);
      if (expected.subject === null) {
        expect(reading).toBeNull();
        return;
      }
      const { name, ...exact } = expected.subject;
      expect(reading?.subject).toMatchObject(exact);
      if (name !== undefined) expect(reading?.subject?.name?.startsWith(name)).toBe(true);
      expect(reading?.fallback ?? false).toBe(false);
      expect(reading?.gated ?? false).toBe(expected.gated ?? false);
    });

    test('gives its authors’ words and no others', () => {
      if (site.read(open(expected), url)?.roots.length === 0) {
        expect(expected.reads).toEqual([]);
        return;
      }
      if (expected.subject === null) return;
      // Code is a block for the engine, which sees no claims in it.
      const text = documentOf(expected)
        .blocks.filter(({ role }) => role !== 'code')
        .map((block) => block.text)
        .join('\n');
      for (const some of expected.reads) expect(text).toContain(some);
      for (const some of expected.silent) expect(text).not.toContain(some);
    });

    test('flags what does not hold', () => {
      if (expected.flags === undefined || expected.subject === null) return;
      const isUnread = site.read(open(expected), url)?.roots.length === 0;
      const findings = isUnread ? [] : engine.assessDocument(documentOf(expected));
      expect(findings.filter(({ flagged }) => flagged).map(({ text }) => text)).toEqual(
        expected.flags,
      );
    });

    test('shows a badge beside its name', () => {
      const place = site.badgePlace(open(expected), url);
      if (expected.badge === null) expect(place).toBeNull();
      else expect(words(place?.name as Element)).toContain(expected.badge);
    });

    test('lists models', () => {
      const listed = site.listed?.(open(expected), url) ?? [];
      expect(listed.map(({ id }) => id)).toEqual(expected.listed ?? []);
      for (const { card, anchor } of listed) expect(card.contains(anchor)).toBe(true);
    });
  },
);
