/** Reads the files under data/ and says what is wrong with them, by file and line. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import * as z from 'zod';
import {
  type MotFile,
  motSchema,
  type OpinionMap,
  type OsaiFile,
  opinionMapSchema,
  osaiSchema,
} from './opinion-schema.ts';
import { type Problem, parseSource, type Sourced } from './parse.ts';
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

export type { Problem, Sourced } from './parse.ts';

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
