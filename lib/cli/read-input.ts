/** Turns a file into a document for the engine, with a way back to offsets, lines and columns. */
import type { Document, Subject } from '../claims/block.ts';
import { readAddress } from '../models/registries.ts';
import type { SourceBlock } from '../scan/builder.ts';
import { readHtml } from '../scan/html.ts';
import { readMarkdown } from '../scan/markdown.ts';
import { readPlainText } from '../scan/plain-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { licenseSection } from './license-section.ts';
import { readThroughSite } from './site-scope.ts';

export interface Input {
  readonly path: string;
  readonly text: string;
  /** The page that the input was taken from. */
  readonly url?: string;
}

export interface ReadInput extends Document {
  readonly blocks: readonly SourceBlock[];
}

type Format = 'markdown' | 'html' | 'text';

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype html|<html|<head|<body)/i;

/** By extension; without one that tells, by content, else Markdown. */
export function formatOf({ path, text, url }: Input): Format {
  if (/\.(?:html?|xhtml)$/i.test(path)) return 'html';
  if (/\.(?:txt|text|rst|adoc|org)$/i.test(path)) return 'text';
  if (/\.(?:md|mdx|markdown|mdown|qmd|rmd)$/i.test(path)) return 'markdown';
  return LOOKS_LIKE_HTML.test(text) || (url !== undefined && /^\s*</.test(text))
    ? 'html'
    : 'markdown';
}

function readText(input: Input, format: Format, from: number): SourceBlock[] {
  return format === 'text' ? readPlainText(input.text) : readMarkdown(input.text, from);
}

/** What the file is about: its front matter, its page's address, its first heading. */
function subjectFor(
  input: Input,
  card: Omit<Subject, 'kind'>,
  blocks: readonly SourceBlock[],
  title?: string,
): Subject | null {
  const address = input.url === undefined ? null : readAddress(input.url);
  const name = title ?? blocks.find(({ role }) => role === 'heading')?.text;
  const isCard = Object.keys(card).length > 0 || address?.on === 'hub';
  if (!isCard && name === undefined && address === null) return null;
  const licenseText = isCard ? licenseSection(blocks) : null;
  return {
    kind: isCard ? 'model' : 'repository',
    ...(name === undefined ? {} : { name }),
    ...(licenseText === null ? {} : { licenseText }),
    ...card,
    ...(address?.on === 'hub' ? { id: address.id } : {}),
    ...(input.url === undefined ? {} : { address: input.url }),
  };
}

const WHOLE_PAGE = /<(?:html|body|main)[\s>]/i;

/**
 * A saved page: what its site's adapter chooses, which may be nothing. A piece of a page, such as a
 * card's rendered text alone, has none of the parts that adapters go by and is read whole.
 */
function readPage(input: Input): ReadInput {
  const site = input.url === undefined ? null : readThroughSite(input.text, input.url);
  const isPiece = !site?.scope.roots.size && !WHOLE_PAGE.test(input.text);
  const blocks = readHtml(input.text, isPiece ? null : (site?.scope ?? null));
  const stated = isPiece ? null : site?.subject;
  return { blocks, subject: stated ?? subjectFor(input, {}, blocks) };
}

/** Reads one input. Never throws: anything is text to somebody. */
export function readInput(input: Input): ReadInput {
  const format = formatOf(input);
  if (format === 'html') return readPage(input);
  const front = format === 'markdown' ? readFrontMatter(input.text) : { end: 0, subject: {} };
  const blocks = readText(input, format, front.end);
  return { blocks, subject: subjectFor(input, front.subject, blocks, front.title) };
}

/** Line and column, both from 1, of an offset; columns count UTF-16 units. */
export function placeOf(
  lineStarts: readonly number[],
  offset: number,
): { line: number; column: number } {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Offsets at which lines start. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
