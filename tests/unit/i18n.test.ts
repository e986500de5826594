/** The interface's texts: the same keys, placeholders and room in each language, and none unused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
const LOCALES = ['de', 'en', 'es', 'fr', 'ja', 'ko', 'pt', 'zh'];

type Messages = Readonly<Record<string, { readonly message: string }>>;

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(ROOT, 'public/_locales', locale, 'messages.json'), 'utf8'));

const ENGLISH = read('en');
const KEYS = Object.keys(ENGLISH);

/** Sources of the interface, without tests. */
function sources(): string {
  const files = ['lib', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  );
  return [...files.filter((name) => /\.tsx?$/.test(name)), 'wxt.config.ts']
    .map((name) => readFileSync(join(ROOT, name), 'utf8'))
    .join('\n');
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** Wide letters take twice the room. */
const width = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/u.test(letter) ? 2 : 1), 0);

/** Room for what stands in narrow places, in letters: placeholders count as nothing. */
const BUDGETS: readonly (readonly [RegExp, number])[] = [
  [/^verdict_/, 36],
  [/^claims_/, 20],
  [/^(?:explain|report|dismiss)$/, 16],
  [/^dismiss_site$/, 36],
  [/^standing_/, 44],
  [/^truth_/, 20],
  [/^part_/, 14],
  [/^(?:answer|policy)_/, 26],
  [/^copy_(?:text|markdown|json|citation)$/, 14],
  [/^(?:site_allow|site_revoke|backup_export|backup_import|backup_reset)$/, 20],
  [/^(?:overlay_choose|overlay_remove|restore|read_page|options_undismiss|may_i_set)$/, 32],
  [/^theme_/, 30],
  [/^ex_nav_/, 22],
  [/^ex_(?:column|filter)_(?!.*(?:find|nothing))/, 20],
  [/^ex_(?:truth|opinion_(?:open|partial|closed))/, 16],
  [/^ex_allowed_/, 20],
  [/^ex_(?:export_(?:csv|json)|compare_differences)$/, 20],
  [/^limit_/, 26],
  [/^ex_dimension_/, 26],
  [/^rep_tab_/, 24],
  [/^rep_status_/, 16],
  [/^rep_(?:copy|again|delete|delete_all|export_json|export_csv|copy_command)$/, 22],
  [/^command_/, 60],
  [/^menu_/, 60],
  [/^extName$/, 45],
  [/^extDescription$/, 132],
];

describe.each(LOCALES)('%s', (locale) => {
  const messages = read(locale);

  test('has every text, and no other', () => {
    expect(Object.keys(messages)).toEqual(KEYS);
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
    }
  });

  test('fills in the same things', () => {
    for (const key of KEYS) {
      const text = messages[key]?.message ?? '';
      // Of one thing, a language may say "one" and leave out the number.
      if (key.endsWith('_one'))
        expect(placeholders(ENGLISH[key]?.message ?? '')).toEqual(
          expect.arrayContaining(placeholders(text)),
        );
      else expect(placeholders(text), key).toEqual(placeholders(ENGLISH[key]?.message ?? ''));
      expect(text.replaceAll(/\$[1-9](?!\d)/g, ''), key).not.toContain('$');
    }
  });

  test('keeps to the room that there is', () => {
    for (const key of KEYS) {
      const budget = BUDGETS.find(([pattern]) => pattern.test(key))?.[1];
      const english = width(ENGLISH[key]?.message ?? '');
      const text = (messages[key]?.message ?? '').replace(/\$\d/g, '');
      expect(width(text), `${key}: ${text}`).toBeLessThanOrEqual(budget ?? english * 2 + 24);
    }
  });

  test('breaks the names of components where columns are narrow', () => {
    for (const key of KEYS.filter((name) => name.startsWith('component_'))) {
      const pieces = (messages[key]?.message ?? '').split(/[\s\u00ad-]/);
      // Japanese, Chinese and Korean break between any two letters.
      const longest = Math.max(
        ...pieces.map((one) => (/[\u1100-\uffdc]/.test(one) ? 1 : one.length)),
      );
      expect(longest, messages[key]?.message).toBeLessThanOrEqual(12);
    }
  });

  test('is written in itself', () => {
    const same = KEYS.filter((key) => messages[key]?.message === ENGLISH[key]?.message);
    expect(same.length / KEYS.length).toBeLessThan(locale === 'en' ? 2 : 0.1);
    expect(messages['language_code']?.message).toBe(locale);
  });
});

test('each text is used, and each that is used is there', () => {
  const code = sources();
  const families = [...code.matchAll(/(?:(?:tOf|word)\(\s*'|`)([a-z0-9_]+?)(?:_\$\{|',)/gi)].map(
    ([, stem]) => `${stem}_`,
  );
  const counts = [...code.matchAll(/counted\(\s*'(\w+)'/g)].map(([, stem]) => `${stem}_`);
  const isUsed = (key: string): boolean =>
    code.includes(`'${key}'`) ||
    code.includes(`__MSG_${key}__`) ||
    [...families, ...counts].some((stem) => key.startsWith(stem));
  expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
});

test('the languages are these', () => {
  expect(readdirSync(join(ROOT, 'public/_locales')).sort()).toEqual(LOCALES);
});
