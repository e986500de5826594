/**
 * Text as the rules read it: lower case, one kind of space, hyphen and quotation mark, nothing
 * invisible; and the way back to the offsets of the text as it stands on the page.
 */

/** A text made plain. Most texts keep their length, and then `origins` is null. */
export interface Plain {
  readonly text: string;
  /** For each place of `text` and its end, the place in the original; null where they are equal. */
  readonly origins: Uint32Array | null;
}

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** Characters that vanish or join with the one before, so that the length changes. */
export const SHRINKING =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are meant
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0300-\u036f\u1160-\u11ff\u3099\u309a\uff66-\uff9f]/;

// biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are meant
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Characters with a plain twin of the same length. */
const FOLDABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are read as blanks
  /[\x00-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u2010-\u2015\u2043\u2212\ufe58\ufe63\u2018\u2019\u02bc\u201c-\u201f\u00ab\u00bb\uff01-\uff5e]/g;

/** The plain twin of one foldable character. */
function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) {
    return String.fromCharCode(code - 0xfee0);
  }
  if (code === 0x2014 || code === 0x2015) {
    return '—';
  }
  if ((code >= 0x2010 && code <= 0x2013) || code === 0x2043 || code === 0x2212) {
    return '-';
  }
  if (code === 0xfe58 || code === 0xfe63) {
    return '-';
  }
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) {
    return "'";
  }
  if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) {
    return '"';
  }
  return ' ';
}

/** Lower case that never moves an offset. */
function lower(text: string): string {
  const result = text.toLowerCase();
  if (result.length === text.length) {
    return result;
  }
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const small = character.toLowerCase();
    kept += small.length === 1 ? small : character;
  }
  return kept;
}

/** Takes out what is invisible and joins accents, jamo and voicing marks with their letters. */
function shrink(text: string): Plain {
  const origins = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let pending = '';
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (!SHRINKING.test(character)) {
      parts.push(pending);
      pending = character;
      origins[length++] = i;
      continue;
    }
    if (INVISIBLE.test(character)) {
      continue;
    }
    const wide = character.normalize('NFKC');
    const joined = (pending + wide).normalize('NFC');
    if (pending !== '' && joined.length === 1) {
      pending = joined;
    } else {
      parts.push(pending);
      pending = wide.length === 1 ? wide : character;
      origins[length++] = i;
    }
  }
  parts.push(pending);
  origins[length] = text.length;
  return { text: parts.join(''), origins: origins.subarray(0, length + 1) };
}

/** Makes a text plain. Plain ASCII, which is most text, only changes case. */
export function normalise(text: string): Plain {
  if (PRINTABLE_ASCII.test(text)) {
    return { text: text.toLowerCase(), origins: null };
  }
  const shrunk = SHRINKING.test(text) ? shrink(text) : { text, origins: null };
  return { text: lower(shrunk.text.replace(FOLDABLE, fold)), origins: shrunk.origins };
}

/** The place in the original of a place in the plain text. */
export function toOriginal(plain: Plain, offset: number): number {
  return plain.origins === null ? offset : (plain.origins[offset] ?? 0);
}

/**
 * Where a stretch of plain text ends in the original: an accent that joined its last letter is
 * inside, an invisible character after it is outside.
 */
export function endInOriginal(plain: Plain, original: string, end: number): number {
  if (plain.origins === null || end === 0) {
    return end;
  }
  const last = plain.origins[end - 1] ?? 0;
  let place = plain.origins[end] ?? original.length;
  while (place > last + 1 && INVISIBLE.test(original[place - 1] as string)) {
    place--;
  }
  return place;
}

/** The place in the plain text of a place in the original. */
export function toPlain(plain: Plain, offset: number): number {
  const origins = plain.origins;
  if (origins === null) {
    return offset;
  }
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] as number) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
