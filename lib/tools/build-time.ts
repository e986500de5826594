/** What the extension's build leaves out of scripts: how data came about, and what only documents say. */
import type { Plugin } from 'vite';

/** A node of the parsed code, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly properties?: readonly Property[];
}

interface Property extends Node {
  readonly key?: { readonly name?: string };
}

/**
 * A module whose exports are plain data is worked out now: scripts carry the outcome and not the
 * modules that it comes from.
 */
export function workedOut(file: string, exported: object): Plugin {
  return {
    name: 'unwash:worked-out',
    load(id) {
      if (id !== file) return null;
      return Object.entries(exported)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

const RULES = /\/lib\/claims\/rules\/(?:[\w-]+\/)*[\w-]+\.ts$/;
const FOR_DOCUMENTS = new Set(['description', 'positive', 'negative']);

function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return 'type' in value && 'start' in value ? [value as Node, ...below] : below;
}

const isNamed = (property: Property, name: string): boolean => property.key?.name === name;

/** What documentation and tests say of a rule, which nobody reads in a browser. */
function documentsOf({ properties = [] }: Node): readonly Property[] {
  if (!properties.some((property) => isNamed(property, 'apply'))) return [];
  return properties.filter((property) => FOR_DOCUMENTS.has(property.key?.name ?? ''));
}

/** Rules without their descriptions and examples. */
export function bareRules(): Plugin {
  return {
    name: 'unwash:bare-rules',
    enforce: 'post',
    transform(code, id) {
      if (!RULES.test(id)) return null;
      let bare = code;
      const cut = nodesIn(this.parse(code)).flatMap(documentsOf);
      for (const { start, end } of cut.sort((a, b) => b.start - a.start)) {
        bare = bare.slice(0, start) + bare.slice(end).replace(/^\s*,/, '');
      }
      return { code: bare, map: null };
    },
  };
}
