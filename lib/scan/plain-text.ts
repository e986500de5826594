/** Reads plain text: blank lines part paragraphs, dashes and bullets make items. */
import { BlockBuilder, type SourceBlock } from './builder.ts';

const ITEM = /^\s*(?:[-*•‣]|\d{1,3}[.)])\s+/;

/** Reads a plain text into blocks. */
export function readPlainText(source: string): SourceBlock[] {
  const builder = new BlockBuilder();
  let at = 0;
  for (const line of source.split('\n')) {
    const item = ITEM.exec(line);
    if (line.trim() === '') builder.begin({ role: 'paragraph' });
    else if (item !== null) builder.begin({ role: 'item', level: 1, group: 1 });
    const skip = item?.[0].length ?? 0;
    builder.text(line.slice(skip), at + skip);
    builder.gap(at + line.length);
    at += line.length + 1;
  }
  builder.flush();
  return builder.blocks;
}
