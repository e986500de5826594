/**
 * Whether a text may hold an openness term: the only part of the detector that runs in a page.
 * It may say yes too often and must never say no to a text that holds a term.
 */

/** Whatever the detector reads as a blank or a hyphen. */
const GAP = '[\\s\\p{Cc}\\p{Pd}\\u2043\\u2212]';

import { hasHint } from './hints.ts';

/** What every term of every language begins with or contains. A test holds it against all terms. */
const SEEDS = new RegExp(
  [
    `open(?:ly)?${GAP}{0,8}(?:sou?r|weight|(?:[a-z]{1,12}${GAP}){0,4}(?:model|llm|vlm|checkpoint)|release)`,
    `[a-z]ly${GAP}open|(?<![a-z])f?l?oss(?![a-z])|apache|mit${GAP}licen`,
    `commercial|comercial|restri|limita|any${GAP}purpose`,
    `logiciels?${GAP}libre|poids${GAP}ouvert|ouvert`,
    `abiert|abert[oa]|software${GAP}li[bv]r|quell${GAP}?offen|offene|freie${GAP}soft|kommerziell|schränk`,
    '[开開]源|[开開]放|[权權]重|商用|商业|商業|限制|制限|制約|オープン|오픈|개방형|가중치|상업|상용|제한|제약',
  ].join('|'),
  'iu',
);

/** Characters that hide a term from the seeds: invisible, full-width, composed in parts. */
const DISGUISED =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are meant
  /[\u00ad\u034f\u061c\u1160-\u11ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u0300-\u036f\u3099\u309a\ufeff\uff00-\uffef]/;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are meant
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Whether `findClaims` might find a term in the text. */
export function mayHoldTerm(text: string): boolean {
  return (
    hasHint(text) &&
    (SEEDS.test(text) ||
      (DISGUISED.test(text) && SEEDS.test(text.replace(INVISIBLE, '').normalize('NFKC'))))
  );
}
