/** The text of one block as it grows: white space folded, each piece traceable to its node. */

/** A stretch of a block's text that came from one text node. */
export interface Piece {
  readonly node: Text;
  /** Offset in the block's text at which it begins. */
  readonly at: number;
  /** Its first white space was folded into what stood before. */
  readonly trimmed: boolean;
}

const BLANKS = /\s+/g;
const ONE_BLANK = /\s/;

export class BlockText {
  text = '';
  readonly pieces: Piece[] = [];

  /** Adds a text node's words. */
  add(node: Text, data: string): void {
    const folded = data.replace(BLANKS, ' ');
    const trimmed = folded.startsWith(' ') && this.#endsBlank();
    const words = trimmed ? folded.slice(1) : folded;
    if (words === '') return;
    this.pieces.push({ node, at: this.text.length, trimmed });
    this.text += words;
  }

  /** A line break: words on its two sides do not run together. */
  break(): void {
    if (!this.#endsBlank()) this.text += ' ';
  }

  #endsBlank(): boolean {
    return this.text === '' || this.text.endsWith(' ');
  }
}

/** Where in a node's own data the folded character number `count` of its piece stands. */
export function rawOffset(data: string, count: number, trimmed: boolean): number {
  let left = count;
  let blankBefore = trimmed;
  for (let at = 0; at < data.length; at++) {
    const blank = ONE_BLANK.test(data[at] ?? '');
    if (blank && blankBefore) continue;
    if (left === 0) return at;
    left--;
    blankBefore = blank;
  }
  return data.length;
}
