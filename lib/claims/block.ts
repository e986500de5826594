/** Readable text as the engine gets it, from a page, a Markdown file or anything else. */

/** What a block is on the page. A table cell knows its place, a list item its depth. */
export type BlockRole =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'header-cell'
  | 'caption'
  | 'quote'
  | 'code'
  | 'alt'
  | 'title';

/** A stretch of a block that inline markup sets apart. Offsets are into the block's text. */
export interface InlineSpan {
  readonly kind: 'link' | 'code' | 'quote' | 'strong' | 'struck';
  readonly start: number;
  readonly end: number;
  /** Only on links: where it leads, as written. */
  readonly href?: string;
}

/**
 * A run of text in reading order, inline elements joined and white space folded, so that
 * "open <b>source</b>" is one phrase and a mark can be drawn at exact offsets.
 */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
  /** Heading level 1 to 6, or nesting depth of a list item from 1. */
  readonly level?: number;
  /** Which list or table of the page it stands in; blocks of one group share the number. */
  readonly group?: number;
  /** Only on cells. */
  readonly row?: number;
  readonly column?: number;
  /** Only on task-list items: whether the box is ticked. */
  readonly done?: boolean;
  readonly inline?: readonly InlineSpan[];
}

/** What the page itself is about, as its site states it. */
export interface Subject {
  /** Hub id, `owner/name`. Absent where the page is about a model without one. */
  readonly id?: string;
  /** Name in words, from a title or first heading. */
  readonly name?: string;
  /** License tag as declared, in the hub's spelling. */
  readonly license?: string;
  readonly licenseName?: string;
  readonly licenseLink?: string;
  /** What stands under a model card's heading "License". */
  readonly licenseText?: string;
  readonly baseModels?: readonly string[];
  readonly relation?: string;
  readonly tags?: readonly string[];
  /** Address of the page, where it is an entry of another registry or a repository of code. */
  readonly address?: string;
  /** `model` unless the page is a dataset, a Space, a paper or a list, which is about no one model. */
  readonly kind: 'model' | 'repository' | 'article' | 'list' | 'other';
}

/** One page or file, ready to be read. */
export interface Document {
  readonly subject: Subject | null;
  readonly blocks: readonly Block[];
}
