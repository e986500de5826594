/**
 * Whether a text may hold an openness term: the only part of the detector that runs in a page.
 * It may say yes too often and must never say no to a text that holds a term.
 */

/** What every term of every language begins with or contains. A test holds it against all terms. */
const SEEDS =
  /open(?:ly)?[\s\p{Pd}]{0,8}(?:sou?r|weight|(?:[a-z]+ ){0,4}(?:model|llm|vlm|checkpoint)|release)|[a-z]ly[\s\p{Pd}]open|f?l?oss(?![a-z])|apache|mit[\s\p{Pd}]licen|commercial|restriction|limitation|unrestricted|any purpose/iu;

/** Characters that hide a term from the seeds: invisible, full-width, composed in parts. */
const DISGUISED = /[\u00ad\u034f\u061c\u1160-\u11ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u0300-\u036f\u3099\u309a\ufeff\uff00-\uffef]/;
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Whether `findClaims` might find a term in the text. */
export function mayHoldTerm(text: string): boolean {
  return SEEDS.test(text) || (DISGUISED.test(text) && SEEDS.test(text.replace(INVISIBLE, '').normalize('NFKC')));
}
