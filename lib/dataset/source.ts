/** Reads the files under data/ and says what is wrong with them, by file and line. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { explain } from './explain.ts';
import {
  type MotFile,
  motSchema,
  type OpinionMap,
  type OsaiFile,
  opinionMapSchema,
  osaiSchema,
} from './opinion-schema.ts';
import {
  type FamilyFile,
  familySchema,
  type LicenseFile,
  type LookalikeFile,
  licenseSchema,
  lookalikeSchema,
  type MakersFile,
  makersSchema,
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

/** The two indexes and the list that joins their entries to our families. Null where not readable. */
export interface OpinionFiles {
  readonly osai: Sourced<OsaiFile> | null;
  readonly mot: Sourced<MotFile> | null;
  readonly map: Sourced<OpinionMap> | null;
}

export interface SourceData {
  readonly licenses: readonly Sourced<LicenseFile>[];
  readonly families: readonly Sourced<FamilyFile>[];
  readonly lookalikes: Sourced<LookalikeFile[]> | null;
  readonly series: Sourced<SeriesFile[]> | null;
  readonly makers: Sourced<MakersFile> | null;
  readonly opinions: OpinionFiles;
  readonly problems: readonly Problem[];
}

type Parsed<T> = { readonly ok: Sourced<T> } | { readonly problems: readonly Problem[] };

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
  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return { ok: { file, value: parsed.data, lineOf } };
  const found = parsed.error.issues.flatMap(explain);
  return { problems: found.map(({ path, message }) => ({ file, line: lineOf(path), message })) };
}

/** Texts by path, from the project's folder, with forward slashes: "data/licenses/mit.yaml". */
export type Texts = ReadonlyMap<string, string>;

class Reader {
  readonly problems: Problem[] = [];
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  one<T>(file: string, schema: z.ZodType<T>): Sourced<T> | null {
    const text = this.#texts.get(file);
    if (text === undefined) return null;
    const result = parseSource(file, text, schema);
    if ('ok' in result) return result.ok;
    this.problems.push(...result.problems);
    return null;
  }

  /** Every file of a folder; each is named after the id in it. */
  all<T extends { id: string }>(folder: string, schema: z.ZodType<T>): Sourced<T>[] {
    const files = [...this.#texts.keys()].filter((file) => file.startsWith(`${folder}/`)).sort();
    return files.flatMap((file) => {
      const source = this.one(file, schema);
      if (source === null) return [];
      const { id } = source.value;
      if (basename(file, '.yaml') !== id) {
        const message = `the id is ${id}: name the file ${dirname(file)}/${id}.yaml`;
        this.problems.push({ file, line: source.lineOf(['id']), message });
      }
      return [source];
    });
  }
}

/** Parses texts. What could not be read is missing from the result and among its problems. */
export function parseData(texts: Texts): SourceData {
  const reader = new Reader(texts);
  const sources = {
    licenses: reader.all('data/licenses', licenseSchema),
    families: reader.all('data/models', familySchema),
    lookalikes: reader.one('data/lookalikes.yaml', z.array(lookalikeSchema)),
    series: reader.one('data/series.yaml', z.array(seriesSchema)),
    makers: reader.one('data/makers.yaml', makersSchema),
    opinions: {
      osai: reader.one('data/opinions/osai.json', osaiSchema),
      mot: reader.one('data/opinions/mot.json', motSchema),
      map: reader.one('data/opinions/map.yaml', opinionMapSchema),
    },
  };
  return { ...sources, problems: reader.problems };
}

/** Texts of all data files on the disk; the schemas for editors are no data. */
function readTexts(root: string): Texts {
  const names = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:yaml|json)$/.test(name) && !name.startsWith('schema'))
    .map((name) => join(root, 'data', name));
  return new Map(
    names.map((path) => [relative(root, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );
}

/**
 * Reads every file under `<root>/data`.
 * @param root the project's folder.
 * @returns what could be read, and the problems of what could not. Never throws for a bad file.
 */
export function readData(root: string): SourceData {
  return parseData(readTexts(root));
}
