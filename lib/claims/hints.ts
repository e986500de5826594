/**
 * A cheaper question before the prefilter's: does a text hold a few letters that every term has?
 * Each expression begins with a class of few letters and looks back for the rest, which V8 searches
 * several times faster than one long list of words. A test holds them against the prefilter.
 */
const HINTS: readonly RegExp[] = [
  // open, apache, any purpose, MIT license, commercial and kommerziell, limita…
  /[pm](?:en(?<=open)|ache(?<=apache)|urpose(?<=any.purpose)|it.(?=licen)|er[cz]i|ita(?<=limita))/gi,
  // oss, ouvert, abert, abiert, software libre and livre, offen, restri…, beschränk…, freie Soft…
  /[svbf](?:s(?<=oss)|ert(?<=ouvert|abert)|iert(?<=abiert)|r(?<=(?:software|logiciels?)\sli[bv]r)|fen(?<=offen)|tri(?<=restri)|chr.nk|reie)/gi,
  // Chinese, Japanese and Korean terms, and characters that may hide another term.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are meant
  /[开開权權商限制オ오개가상제\u00ad\u017f\u0300-\u036f\u061c\u1160-\u11ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u212a\u3099\u309a\ufeff\uff00-\uffef]/g,
];

/** Whether the prefilter is worth asking. May say yes too often, never no to what it says yes to. */
export function hasHint(text: string): boolean {
  return HINTS.some((hint) => {
    hint.lastIndex = 0;
    return hint.test(text);
  });
}

/** The longest stretch before or behind a hint that a term may take up. */
const REACH = 120;
/** Hints closer together than this share one look. */
const STEP = 60;

/** Whether `test` says yes to the surroundings of any hint: for texts as long as a page. */
export function someHint(text: string, test: (around: string) => boolean): boolean {
  return HINTS.some((hint) => {
    hint.lastIndex = 0;
    for (let found = hint.exec(text); found !== null; found = hint.exec(text)) {
      const { index } = found;
      if (test(text.slice(Math.max(0, index - REACH), index + STEP + REACH))) return true;
      hint.lastIndex = Math.max(hint.lastIndex, index + STEP);
    }
    return false;
  });
}
