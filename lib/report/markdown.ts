/** Page text in a draft: it stays text, whatever it tries to be. */

/** Controls, hidden and bidirectional signs, private and unassigned ones, and letters that show nothing. */
const ODD = /(?:[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]|\u034f|[\u115f\u1160]|\u2800|\u3164|\uffa0)+/gu;
const MARKUP = /[\\`*_{}[\]<>()+!|~&$]/g;
const LIST_OR_RULE = /^([-=.]|\d+\.)/;

/** Sites call people and link issues by these even where they are escaped; the wide forms do neither. */
const WIDE: Readonly<Record<string, string>> = { '@': '＠', '#': '＃' };

/** One line without anything hidden in it, cut between letters where it is too long. */
export function oneLine(text: string, longest = 300): string {
  const line = text.replace(ODD, ' ').replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : line;
}

/** The same for Markdown: nothing in it that Markdown, the hub or GitHub would act on. */
export function plain(text: string, longest = 300): string {
  return oneLine(text, longest)
    .replace(MARKUP, (sign) => `\\${sign}`)
    .replace(/[@#]/g, (sign) => WIDE[sign] ?? sign)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(LIST_OR_RULE, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** A web address for `<...>` in Markdown: what could end it early is encoded. */
export const linkTarget = (address: string): string =>
  address.replace(/[<>()[\]\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
