/** One YAML or JSON text against a schema, with the lines of what is wrong. */
import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { explain } from './explain.ts';

/** Something wrong in a data file, with what to write instead where that is known. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A parsed file, with a way back from a path inside it to its line. */
export interface Sourced<T> {
  readonly file: string;
  readonly value: T;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

type Parsed<T> = { readonly ok: Sourced<T> } | { readonly problems: readonly Problem[] };

/** Aliases are followed only here: one that leads nowhere, or a bomb of them, is no document. */
function followed(
  document: ReturnType<typeof parseDocument>,
): { readonly js: unknown } | undefined {
  try {
    return { js: document.toJS() };
  } catch {
    return undefined;
  }
}

/**
 * Parses one YAML or JSON text against a schema.
 * @returns the value, or the problems that kept it from being one.
 */
export function parseSource<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: error.message.split('\n')[0] ?? 'not YAML',
      })),
    };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        return lines.linePos(node.range[0] as number).line;
      }
    }
    return 1;
  };
  const value = followed(document);
  if (value === undefined) {
    return { problems: [{ file, line: 1, message: 'an alias without its anchor, or too many' }] };
  }
  const parsed = schema.safeParse(value.js, { reportInput: true });
  if (parsed.success) return { ok: { file, value: parsed.data, lineOf } };
  const found = parsed.error.issues.flatMap(explain);
  return { problems: found.map(({ path, message }) => ({ file, line: lineOf(path), message })) };
}
