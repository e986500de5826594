/** Hand-written pages in linkedom, for the tests of this folder. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Expected } from '../../pages/expectations.ts';

const FOLDER = new URL('../../pages/', import.meta.url);

export const fileOf = ({ site, file }: Expected): string =>
  readFileSync(new URL(`${site}/${file}.html`, FOLDER), 'utf8');

export function parse(html: string): globalThis.Document {
  return (parseHTML(html) as unknown as { document: globalThis.Document }).document;
}

export const open = (expected: Expected): globalThis.Document => parse(fileOf(expected));
