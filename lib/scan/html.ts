/** Reads HTML text into blocks, with offsets into the HTML. For files; pages are read from their DOM. */
import { Parser } from 'htmlparser2';
import type { BlockRole } from '../claims/block.ts';
import { BlockBuilder, type SourceBlock } from './builder.ts';

/** Elements whose text nobody reads as prose. */
const SKIPPED = new Set(
  'script style noscript template head svg math nav button select option textarea input iframe object audio video canvas form footer'.split(
    ' ',
  ),
);

const BLOCK_ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'header-cell',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'quote',
  pre: 'code',
};

const PLAIN_BLOCKS = new Set(
  'p div section article main header aside ul ol dl table tr thead tbody tfoot figure details summary center address hr body html'.split(
    ' ',
  ),
);

const INLINE: Readonly<Record<string, 'code' | 'quote' | 'strong' | 'struck'>> = {
  code: 'code',
  kbd: 'code',
  samp: 'code',
  q: 'quote',
  b: 'strong',
  strong: 'strong',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
};

/** Elements to read and to leave out, by the offset of their opening tag. */
export interface HtmlScope {
  /** Only what stands in one of these is read. */
  readonly roots: ReadonlySet<number>;
  readonly skipped: ReadonlySet<number>;
}

/** Feeds HTML to a builder. One reader may be given several pieces of one document, in order. */
export class HtmlReader {
  readonly #builder: BlockBuilder;
  readonly #scope: HtmlScope | null;
  #base = 0;
  /** Open elements since one that is left out; 0 outside. */
  #skip = 0;
  /** Open elements since one of the scope's roots; 0 outside. */
  #inside = 0;
  #source = '';
  #depth = 0;
  #group = 1_000_000;
  #row = 0;
  #column = 0;

  constructor(builder: BlockBuilder, scope: HtmlScope | null = null) {
    this.#builder = builder;
    this.#scope = scope;
  }

  /** @param base offset of this piece in the whole source. */
  read(html: string, base: number): void {
    this.#base = base;
    this.#source = html;
    const parser: Parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes, parser.startIndex),
        onclosetag: (name) => this.#close(name),
        ontext: (data) =>
          this.#text(data, parser.startIndex, parser.endIndex + 1 - parser.startIndex),
      },
      { decodeEntities: true },
    );
    parser.write(html);
    parser.end();
  }

  get #reads(): boolean {
    return this.#skip === 0 && (this.#scope === null || this.#inside > 0);
  }

  #text(data: string, start: number, length: number): void {
    if (this.#reads) this.#builder.text(data, this.#base + start, length);
  }

  #open(name: string, attributes: Record<string, string>, start: number): void {
    if (this.#leavesOut(name, attributes, start)) {
      if (!VOID.has(name)) this.#skip += 1;
      return;
    }
    const isRoot = this.#scope?.roots.has(start) ?? false;
    if ((isRoot || this.#inside > 0) && !VOID.has(name)) this.#inside += 1;
    if (!this.#reads) return;
    if (name === 'br') this.#builder.gap(this.#base + start);
    else if (name === 'img') this.#image(attributes, start);
    else if (name === 'a') this.#builder.open('link', attributes.href ?? '');
    else if (INLINE[name] !== undefined) this.#builder.open(INLINE[name]);
    else this.#openBlock(name);
  }

  #leavesOut(name: string, attributes: Record<string, string>, start: number): boolean {
    return (
      this.#skip > 0 ||
      SKIPPED.has(name) ||
      'hidden' in attributes ||
      attributes['aria-hidden'] === 'true' ||
      (this.#scope?.skipped.has(start) ?? false)
    );
  }

  #image(attributes: Record<string, string>, start: number): void {
    const alt = attributes.alt?.trim();
    if (!alt) return;
    const at = this.#source.indexOf(alt, start);
    this.#builder.aside('alt', alt, this.#base + (at < 0 ? start : at));
  }

  #openBlock(name: string): void {
    const role = BLOCK_ROLES[name];
    if (name === 'table' || name === 'ul' || name === 'ol') {
      this.#group += 1;
      this.#row = -1;
      if (name !== 'table') this.#depth += 1;
    }
    if (name === 'tr') {
      this.#row += 1;
      this.#column = -1;
    }
    if (role === 'cell' || role === 'header-cell') {
      this.#column += 1;
      this.#builder.begin({ role, group: this.#group, row: this.#row, column: this.#column });
    } else if (role === 'heading') {
      this.#builder.begin({ role, level: Number(name[1]) });
    } else if (role === 'item') {
      this.#builder.begin({ role, level: Math.max(1, this.#depth), group: this.#group });
    } else if (role !== undefined) {
      this.#builder.begin({ role });
    } else if (PLAIN_BLOCKS.has(name) && this.#builder.role !== 'cell') {
      this.#builder.begin({ role: 'paragraph' });
    }
  }

  #close(name: string): void {
    if (this.#skip > 0) {
      if (!VOID.has(name)) this.#skip -= 1;
      return;
    }
    const reads = this.#reads;
    if (this.#inside > 0 && !VOID.has(name)) this.#inside -= 1;
    if (!reads) return;
    if (name === 'a') this.#builder.close('link');
    else if (INLINE[name] !== undefined) this.#builder.close(INLINE[name]);
    else if (name === 'ul' || name === 'ol') this.#depth = Math.max(0, this.#depth - 1);
    if (
      BLOCK_ROLES[name] !== undefined ||
      (PLAIN_BLOCKS.has(name) && this.#builder.role !== 'cell')
    ) {
      this.#builder.begin({ role: 'paragraph' });
    }
  }
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Reads a whole HTML text, or what a scope names of it. Never throws: what is not HTML is read as text. */
export function readHtml(html: string, scope: HtmlScope | null = null): SourceBlock[] {
  const builder = new BlockBuilder();
  new HtmlReader(builder, scope).read(html, 0);
  builder.flush();
  return builder.blocks;
}
