/** `unwash check`: the findings of files, in the shape that the command line's contract fixes. */
import type { Subject } from '../claims/block.ts';
import type { Engine, EngineOptions } from '../engine.ts';
import type { Finding } from '../verdict/assessment.ts';
import { type Input, lineStartsOf, placeOf, readInput } from './read-input.ts';

/** A finding with its place in the file as read. */
export interface FileFinding extends Omit<Finding, 'block' | 'words' | 'because'> {
  readonly line: number;
  readonly column: number;
}

export interface FileResult {
  readonly path: string;
  readonly subject: { readonly id?: string; readonly license?: string } | null;
  readonly findings: readonly FileFinding[];
}

/** What of the subject the contract shows. */
function shownSubject(subject: Subject | null): FileResult['subject'] {
  if (subject === null) return null;
  return {
    ...(subject.id === undefined ? {} : { id: subject.id }),
    ...(subject.license === undefined ? {} : { license: subject.license }),
  };
}

/**
 * Checks one input.
 * @param all whether findings that are not flagged are listed too.
 */
export function checkInput(
  engine: Engine,
  input: Input,
  all: boolean,
  options: EngineOptions,
): FileResult {
  const document = readInput(input);
  const lineStarts = lineStartsOf(input.text);
  const findings = engine
    .assessDocument(document, options)
    .filter(({ flagged }) => all || flagged)
    .map(({ block, words: _words, because: _because, ...finding }): FileFinding => {
      const source = document.blocks[block]?.sourceOf ?? ((offset: number) => offset);
      const start = source(finding.start);
      const end = finding.end > finding.start ? source(finding.end - 1) + 1 : start;
      return { ...finding, start, end, ...placeOf(lineStarts, start) };
    })
    .sort((a, b) => a.start - b.start);
  return { path: input.path, subject: shownSubject(document.subject), findings };
}
