/** Page text in a Markdown draft: it stays text. */

const ODD = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu;
const MARKUP = /[\\`*_{}[\]<>()#+!|~@]/g;

/** One line of plain text, nothing in it that Markdown or the hub would act on. */
export function plain(text: string, longest = 300): string {
  const line = text.replace(ODD, ' ').replace(/\s+/g, ' ').trim();
  const cut = line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
  return cut.replace(MARKUP, (sign) => `\\${sign}`);
}
