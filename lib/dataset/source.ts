/** Reads the YAML files under data/ and says what is wrong with them, by file and line. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import {
  type FamilyFile,
  familySchema,
  type LicenseFile,
  licenseSchema,
  lookalikeSchema,
  type SeriesFile,
  seriesSchema,
} from './schema.ts';

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

export interface SourceData {
  readonly licenses: readonly Sourced<LicenseFile>[];
  readonly families: readonly Sourced<FamilyFile>[];
  readonly lookalikes: readonly z.infer<typeof lookalikeSchema>[];
  readonly series: readonly SeriesFile[];
  readonly problems: readonly Problem[];
}

/** All files below a folder with the given ending, sorted, so that output never depends on the disk. */
function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

/** zod's words for an issue, made into an instruction. */
function explain(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return `${where}: no such field: ${issue.keys.join(', ')}; see lib/dataset/schema.ts`;
  }
  if (issue.code === 'invalid_value') {
    return `${where}: write one of: ${issue.values.map(String).join(', ')}`;
  }
  return `${where}: ${issue.message}`;
}

/**
 * Parses one YAML text against a schema.
 * @returns the value, or the problems that kept it from being one.
 */
export function parseSource<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { ok: Sourced<T> } | { problems: Problem[] } {
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
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: { file, value: parsed.data, lineOf } };
  return {
    problems: parsed.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.path),
      message: explain(issue),
    })),
  };
}

function readAll<T>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Sourced<T>[] {
  const found: Sourced<T>[] = [];
  for (const path of filesBelow(join(root, folder), '.yaml')) {
    const file = relative(root, path);
    const result = parseSource(file, readFileSync(path, 'utf8'), schema);
    if ('ok' in result) found.push(result.ok);
    else problems.push(...result.problems);
  }
  return found;
}

/** One file that holds a list. */
function readList<T>(root: string, file: string, schema: z.ZodType<T[]>, problems: Problem[]): T[] {
  const result = parseSource(file, readFileSync(join(root, file), 'utf8'), schema);
  if ('ok' in result) return result.ok.value;
  problems.push(...result.problems);
  return [];
}

/**
 * Reads every file under `<root>/data`.
 * @param root the project's folder.
 * @returns what could be read, and the problems of what could not. Never throws for a bad file.
 */
export function readData(root: string): SourceData {
  const problems: Problem[] = [];
  const licenses = readAll(root, 'data/licenses', licenseSchema, problems);
  const families = readAll(root, 'data/models', familySchema, problems);
  const lookalikes = readList(root, 'data/lookalikes.yaml', z.array(lookalikeSchema), problems);
  const series = readList(root, 'data/series.yaml', z.array(seriesSchema), problems);
  for (const { file, value } of [...licenses, ...families]) {
    if (basename(file, '.yaml') !== value.id) {
      const renamed = join(dirname(file), `${value.id}.yaml`);
      problems.push({ file, line: 1, message: `the id is ${value.id}: name the file ${renamed}` });
    }
  }
  return { licenses, families, lookalikes, series, problems };
}
