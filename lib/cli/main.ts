/** The command line. Thin: it reads arguments and files, and leaves the judging to the engine. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Engine } from '../engine.ts';
import type { ModelQuery } from '../models/lineage.ts';
import { checkInput } from './check.ts';
import { licenseJson, licenseText, modelJson, modelText } from './describe.ts';
import { CHECK_FORMATS, type CheckFormat, formatResults } from './formats.ts';

const USAGE = `usage:
  unwash check [--url URL] [--definition osaid|strict] [--format text|json|sarif|github] [--all] PATH... | -
  unwash model [--format text|json|ndjson] [--stdin] ID...
  unwash license [--format text|json] ID_OR_HUB_TAG...
`;

/** Bad usage or unreadable input: one clear line each, exit 2. */
class UsageError extends Error {}

/** Where the command line reads and writes; tests give their own. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  readonly complain: (line: string) => void;
}

function choice<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined)
    throw new UsageError(`--${option} takes one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** Why a file can't be read, in plain words. */
function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    EISDIR: 'is a folder; name files',
    EACCES: 'not allowed to read it',
    ENAMETOOLONG: 'the name is too long',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

async function check(engine: Engine, args: string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      definition: { type: 'string', default: 'osaid' },
      format: { type: 'string', default: 'text' },
      all: { type: 'boolean', default: false },
    },
  });
  const definition = choice(values.definition, ['osaid', 'strict'] as const, 'definition');
  const format: CheckFormat = choice(values.format, CHECK_FORMATS, 'format');
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`--url is no address: ${values.url}`);
  if (positionals.length === 0) throw new UsageError('check needs a PATH, or - for standard input');
  const url = values.url === undefined ? {} : { url: values.url };
  const results = [];
  let unreadable = false;
  for (const path of positionals) {
    let text: string;
    try {
      text = path === '-' ? await readAll(streams.stdin) : readFileSync(path, 'utf8');
    } catch (error) {
      streams.complain(`unwash: ${path}: ${reasonFor(error)}`);
      unreadable = true;
      continue;
    }
    results.push(checkInput(engine, { path, text, ...url }, values.all, { definition }));
  }
  streams.write(formatResults(results, format, engine.version));
  if (unreadable) return 2;
  return results.some(({ findings }) => findings.some(({ flagged }) => flagged)) ? 1 : 0;
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** One line of `model --stdin`. */
function readQuery(line: string): ModelQuery {
  const value: unknown = JSON.parse(line);
  if (
    typeof value !== 'object' ||
    value === null ||
    !('id' in value) ||
    typeof value.id !== 'string'
  ) {
    throw new UsageError('each line is an object with an "id"');
  }
  const { license, licenseName, licenseLink, licenseText, baseModels, relation, tags } =
    value as Record<string, unknown>;
  const word = (one: unknown) => (typeof one === 'string' ? one : undefined);
  return {
    id: value.id,
    license: isStrings(license) ? license[0] : word(license),
    licenseName: word(licenseName),
    licenseLink: word(licenseLink),
    licenseText: word(licenseText),
    baseModels: isStrings(baseModels)
      ? baseModels
      : typeof baseModels === 'string'
        ? [baseModels]
        : undefined,
    relation: word(relation),
    tags: isStrings(tags) ? tags : undefined,
  };
}

async function modelLines(engine: Engine, streams: Streams): Promise<number> {
  let number = 0;
  let bad = false;
  for await (const line of createInterface({
    input: streams.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      streams.write(`${JSON.stringify(modelJson(engine.assessModel(readQuery(line))))}\n`);
    } catch (error) {
      bad = true;
      const reason = error instanceof UsageError ? error.message : 'not a JSON object';
      streams.complain(`unwash: standard input, line ${number}: ${reason}`);
      streams.write(`${JSON.stringify({ error: reason, line: number })}\n`);
    }
  }
  return bad ? 2 : 0;
}

async function model(engine: Engine, args: string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      stdin: { type: 'boolean', default: false },
    },
  });
  const format = choice(values.format, ['text', 'json', 'ndjson'] as const, 'format');
  if (values.stdin) return modelLines(engine, streams);
  if (positionals.length === 0) throw new UsageError('model needs an ID, or --stdin');
  const models = positionals.map((id) => engine.assessModel({ id }));
  if (format === 'text') streams.write(models.map(modelText).join('\n'));
  else if (format === 'ndjson')
    streams.write(models.map((m) => `${JSON.stringify(modelJson(m))}\n`).join(''));
  else {
    const [only] = models;
    const body =
      models.length === 1 && only !== undefined ? modelJson(only) : models.map(modelJson);
    streams.write(`${JSON.stringify(body, null, 2)}\n`);
  }
  return 0;
}

function license(engine: Engine, args: string[], streams: Streams): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const format = choice(values.format, ['text', 'json'] as const, 'format');
  if (positionals.length === 0) throw new UsageError('license needs an ID or hub tag');
  const found = positionals.flatMap((name) => {
    const one = engine.license(name);
    if (one === null) streams.complain(`unwash: ${name}: no such license in the dataset`);
    return one ?? [];
  });
  if (format === 'text') streams.write(found.map(licenseText).join('\n'));
  else {
    const [only] = found;
    const body =
      positionals.length === 1 && only !== undefined ? licenseJson(only) : found.map(licenseJson);
    streams.write(`${JSON.stringify(body, null, 2)}\n`);
  }
  return found.length === positionals.length ? 0 : 2;
}

/**
 * Runs the command line.
 * @returns 0: nothing flagged; 1: something flagged; 2: bad usage or unreadable input.
 */
export async function run(
  engine: () => Engine,
  argv: readonly string[],
  streams: Streams,
): Promise<number> {
  const [command, ...args] = argv;
  try {
    switch (command) {
      case 'check':
        return await check(engine(), args, streams);
      case 'model':
        return await model(engine(), args, streams);
      case 'license':
        return license(engine(), args, streams);
      case '--help':
      case 'help':
        streams.write(USAGE);
        return 0;
      default:
        throw new UsageError(
          command === undefined ? 'name a command' : `no such command: ${command}`,
        );
    }
  } catch (error) {
    if (error instanceof UsageError || (error instanceof TypeError && 'code' in error)) {
      streams.complain(`unwash: ${error.message.split('\n')[0]}`);
      if (command === undefined) streams.complain(USAGE.trimEnd());
      return 2;
    }
    throw error;
  }
}
