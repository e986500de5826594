/** Reads Markdown into blocks, with offsets into the file. GitHub's flavour, with HTML inside. */
import type { SyntaxNode } from '@lezer/common';
import { parser as commonmark, GFM } from '@lezer/markdown';
import { decodeHTML } from 'entities';
import { BlockBuilder, type SourceBlock } from './builder.ts';
import { HtmlReader } from './html.ts';

const parser = commonmark.configure(GFM);

/** Marks of the syntax, which nobody reads. */
const MARKS = new Set([
  'HeaderMark',
  'ListMark',
  'QuoteMark',
  'EmphasisMark',
  'CodeMark',
  'LinkMark',
  'StrikethroughMark',
  'TaskMarker',
  'TableDelimiter',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'LinkReference',
  'CodeInfo',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'HorizontalRule',
]);

const OPENING_LINK = /^<a\s[^>]*?href\s*=\s*["']?([^"'\s>]*)/i;
const INLINE_HTML: readonly (readonly [RegExp, 'strong' | 'code' | 'struck'])[] = [
  [/^(?:b|strong)$/i, 'strong'],
  [/^(?:code|kbd)$/i, 'code'],
  [/^(?:s|del|strike)$/i, 'struck'],
];

class MarkdownReader {
  readonly builder = new BlockBuilder();
  readonly #html = new HtmlReader(this.builder);
  readonly #source: string;
  #group = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads children, and the plain text between them. */
  #inline(node: SyntaxNode): void {
    let at = node.from;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      this.#plain(at, child.from);
      this.#node(child);
      at = child.to;
    }
    this.#plain(at, node.to);
  }

  #plain(from: number, to: number): void {
    if (from < to) this.builder.text(this.#source.slice(from, to), from);
  }

  #children(node: SyntaxNode): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) this.#node(child);
  }

  /** Readers by the parser's name for a node; what has none is read as inline markup. */
  readonly #readers: Readonly<Record<string, (node: SyntaxNode) => void>> = {
    Document: (node) => this.#children(node),
    Paragraph: (node) => this.#paragraph(node),
    BulletList: (node) => this.#list(node),
    OrderedList: (node) => this.#list(node),
    Blockquote: (node) => this.#quote(node),
    FencedCode: (node) => this.#code(node),
    CodeBlock: (node) => this.#code(node),
    HTMLBlock: (node) => this.#html.read(this.#source.slice(node.from, node.to), node.from),
    Table: (node) => this.#table(node),
    Escape: (node) => this.#plain(node.from + 1, node.to),
    Entity: (node) => this.#entity(node),
    HardBreak: (node) => this.builder.gap(node.from),
    InlineCode: (node) => this.#span('code', node),
    StrongEmphasis: (node) => this.#span('strong', node),
    Strikethrough: (node) => this.#span('struck', node),
    Link: (node) => this.#link(node),
    Autolink: (node) => this.#autolink(node),
    Image: (node) => this.#image(node),
    HTMLTag: (node) => this.#tag(this.#source.slice(node.from, node.to), node.from),
  };

  #node(node: SyntaxNode): void {
    if (MARKS.has(node.name)) return;
    const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(node.name)?.[1];
    if (level !== undefined) this.#heading(node, Number(level));
    else (this.#readers[node.name] ?? ((other) => this.#inline(other)))(node);
  }

  #heading(node: SyntaxNode, level: number): void {
    this.builder.begin({ role: 'heading', level });
    this.#inline(node);
    this.builder.begin({ role: 'paragraph' });
  }

  #entity(node: SyntaxNode): void {
    const source = this.#source.slice(node.from, node.to);
    this.builder.text(decodeHTML(source), node.from, source.length);
  }

  #span(kind: 'code' | 'strong' | 'struck', node: SyntaxNode): void {
    this.builder.open(kind);
    this.#inline(node);
    this.builder.close(kind);
  }

  #link(node: SyntaxNode): void {
    const url = node.getChild('URL');
    this.builder.open('link', url === null ? '' : this.#source.slice(url.from, url.to));
    this.#inline(node);
    this.builder.close('link');
  }

  #autolink(node: SyntaxNode): void {
    const url = node.getChild('URL');
    if (url === null) return;
    this.builder.open('link', this.#source.slice(url.from, url.to));
    this.#plain(url.from, url.to);
    this.builder.close('link');
  }

  #image(node: SyntaxNode): void {
    const [open, close] = node.getChildren('LinkMark');
    if (open === undefined || close === undefined) return;
    this.builder.aside('alt', this.#source.slice(open.to, close.from), open.to);
  }

  /** Inline HTML stands in pieces: `<b>`, text, `</b>`. */
  #tag(source: string, at: number): void {
    const [, closing, name = ''] = /^<(\/?)\s*([a-z][\w-]*)/i.exec(source) ?? [];
    if (/^br$/i.test(name)) this.builder.gap(at);
    else if (/^img$/i.test(name)) this.#html.read(source, at);
    else if (/^a$/i.test(name) && closing) this.builder.close('link');
    else if (/^a$/i.test(name)) this.builder.open('link', OPENING_LINK.exec(source)?.[1] ?? '');
    else this.#style(name, closing !== '');
  }

  #style(name: string, closing: boolean): void {
    const kind = INLINE_HTML.find(([pattern]) => pattern.test(name))?.[1];
    if (kind === undefined) return;
    if (closing) this.builder.close(kind);
    else this.builder.open(kind);
  }

  #paragraph(node: SyntaxNode): void {
    if (this.builder.role !== 'item' && this.builder.role !== 'quote')
      this.builder.begin({ role: 'paragraph' });
    this.#inline(node);
    this.builder.flush();
  }

  #list(node: SyntaxNode): void {
    this.#group += 1;
    this.#depth += 1;
    const group = this.#group;
    for (const item of node.getChildren('ListItem')) {
      const marker = item.getChild('Task')?.getChild('TaskMarker');
      const done = marker ? { done: /x/i.test(this.#source.slice(marker.from, marker.to)) } : {};
      this.builder.begin({ role: 'item', level: this.#depth, group, ...done });
      this.#children(item);
    }
    this.#depth -= 1;
    this.builder.begin({ role: 'paragraph' });
  }

  #quote(node: SyntaxNode): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.name === 'Paragraph') this.builder.begin({ role: 'quote' });
      this.#node(child);
    }
    this.builder.begin({ role: 'paragraph' });
  }

  #code(node: SyntaxNode): void {
    this.builder.begin({ role: 'code' });
    for (const text of node.getChildren('CodeText')) this.#plain(text.from, text.to);
    this.builder.begin({ role: 'paragraph' });
  }

  #table(node: SyntaxNode): void {
    this.#group += 1;
    const group = this.#group;
    const rows = [...node.getChildren('TableHeader'), ...node.getChildren('TableRow')];
    rows.forEach((line, row) => {
      const role = line.name === 'TableHeader' ? 'header-cell' : 'cell';
      this.#cells(line).forEach((cell, column) => {
        if (cell === null) return;
        this.builder.begin({ role, group, row, column });
        this.#inline(cell);
        this.builder.flush();
      });
    });
    this.builder.begin({ role: 'paragraph' });
  }

  /** Cells of a row; the parser leaves out empty ones, so columns are counted by delimiters. */
  #cells(row: SyntaxNode): (SyntaxNode | null)[] {
    const cells: (SyntaxNode | null)[] = [];
    let pending: SyntaxNode | null = null;
    let first = true;
    for (let child = row.firstChild; child !== null; child = child.nextSibling) {
      if (child.name === 'TableCell') pending = child;
      else if (child.name === 'TableDelimiter') {
        if (!first || pending !== null) cells.push(pending);
        pending = null;
        first = false;
      }
    }
    if (pending !== null) cells.push(pending);
    return cells;
  }

  read(from: number): SourceBlock[] {
    const tree = parser.parse(this.#source);
    this.#node(tree.topNode);
    this.builder.flush();
    return this.builder.blocks.filter((block) => block.sourceOf(0) >= from);
  }
}

/**
 * Reads a Markdown file.
 * @param from offset behind the front matter; what stands before it is left out.
 */
export function readMarkdown(source: string, from = 0): SourceBlock[] {
  // The front matter is blanked, not cut, so that offsets stay those of the file.
  const body =
    from === 0 ? source : source.slice(0, from).replace(/[^\n]/g, ' ') + source.slice(from);
  return new MarkdownReader(body).read(from);
}
