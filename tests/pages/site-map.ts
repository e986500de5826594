/** Which hand-written page stands in for which address. The demo and the tests serve the same. */
import { readFile } from 'node:fs/promises';
import { EXPECTED } from './expectations.ts';

const FOLDER = new URL('./', import.meta.url);
const HUB = 'https://huggingface.co';

/** Model cards of the hub that the demo shows, and what they load. */
export const PAGES: Readonly<Record<string, string>> = {
  '/meta-llama/Llama-3.1-8B-Instruct': 'llama-3.1-8b-instruct.html',
  '/allenai/OLMo-2-1124-7B': 'olmo-2-7b.html',
  '/deepseek-ai/DeepSeek-R1': 'logged-in.html',
  '/google/gemma-2-9b-it': 'hydrating.html',
  '/Qwen/Qwen2.5-72B-Instruct': 'chip-only.html',
  '/acme/wonder-7b': 'not-known.html',
  '/front/site.css': 'site.css',
};

export interface Served {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** By whole address first, query included; then the hub's by path, on whichever of its hosts. */
const FILES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PAGES).map(([path, file]) => [`${HUB}${path}`, `huggingface/${file}`] as const),
  ...EXPECTED.map(({ site, file, url }) => [url, `${site}/${file}.html`] as const),
]);

function fileOf({ origin, pathname, search }: URL): string | undefined {
  return FILES.get(`${origin}${pathname}${search}`) ?? FILES.get(`${HUB}${pathname}`);
}

/** The answer to one request. Whatever we have no page for is not found: nothing leaves. */
export async function serve(address: string): Promise<Served> {
  const file = fileOf(new URL(address));
  if (file === undefined) return { status: 404, contentType: 'text/html', body: 'Not found' };
  const contentType = file.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
  return { status: 200, contentType, body: await readFile(new URL(file, FOLDER), 'utf8') };
}
