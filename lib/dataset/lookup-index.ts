/** The look-ups of a dataset: hub ids, globs by owner, other registries, and the tree of names. */
import { splitHubId } from '../models/hub-id.ts';
import { nameKey } from '../models/tokens.ts';
import type { NameEntry, OwnerPatterns, Ref } from './compiled.ts';
import type { FamilyFile } from './schema.ts';

type MutableTree = { [token: string]: MutableTree | NameEntry };

/** Whether a new entry of the name tree outranks the one that stands there: series over a guess. */
function outranks(next: NameEntry, old: NameEntry): boolean {
  return 'weak' in old && (!('weak' in next) || 'series' in next);
}

/** Puts a name into the tree, where nothing stronger stands there. */
export function addName(tree: MutableTree, name: string, entry: NameEntry): void {
  const key = nameKey(name);
  if (key === '') return;
  let node = tree;
  for (const token of key.split(' ')) {
    node[token] ??= {};
    node = node[token] as MutableTree;
  }
  const old = node[''] as NameEntry | undefined;
  if (old === undefined || outranks(entry, old)) node[''] = entry;
}

/** How much of a glob is literal: the longer, the more exact. */
const literalLength = (glob: string): number => glob.replaceAll('*', '').length;

/** A name so short in Chinese characters that it is a word, a company or a part of one. */
const SHORT_HAN = /^\p{Script=Han}{1,2}$/u;

/** Tells names that are ordinary words too. */
export interface Ordinary {
  isWord(name: string): boolean;
  isPhrase(name: string): boolean;
}

/** The strength of a family's name: a plain word needs context, several need their capitals. */
function nameEntry(to: Ref, name: string, isWeak: boolean, ordinary: Ordinary): NameEntry {
  if (isWeak || ordinary.isWord(name) || SHORT_HAN.test(name)) return { to, weak: true };
  return ordinary.isPhrase(name) ? { to, cased: true } : { to };
}

/** Collects the look-ups of a dataset. */
export class LookupIndex {
  readonly #ordinary: Ordinary;
  readonly ids: Record<string, Ref> = {};
  readonly owners: Record<string, [string, Ref][]> = {};
  readonly elsewhere: Record<string, Ref> = {};
  readonly names: MutableTree = {};

  constructor(ordinary: Ordinary) {
    this.#ordinary = ordinary;
  }

  addId(id: string, to: Ref): void {
    const lower = id.toLowerCase();
    if (!lower.includes('*')) {
      this.ids[lower] = to;
      return;
    }
    const { owner, name } = splitHubId(lower);
    this.owners[owner] ??= [];
    this.owners[owner].push([name, to]);
  }

  addElsewhere(elsewhere: FamilyFile['elsewhere'], to: Ref): void {
    for (const [registry, ids] of Object.entries(elsewhere ?? {})) {
      for (const id of ids ?? []) this.elsewhere[`${registry}:${id.toLowerCase()}`] = to;
    }
  }

  addFamily(file: FamilyFile): void {
    for (const id of file.ids) this.addId(id, file.id);
    this.addElsewhere(file.elsewhere, file.id);
    for (const name of [file.name, ...file.names]) {
      addName(this.names, name, this.#entry(file.id, name, file.weakNames.includes(name)));
    }
    for (const name of file.weakNames) addName(this.names, name, this.#entry(file.id, name, true));
    for (const variant of file.variants) {
      const to = `${file.id}#${variant.id}`;
      for (const id of variant.ids) this.addId(id, to);
      this.addElsewhere(variant.elsewhere, to);
      for (const name of [variant.name, ...variant.names]) {
        addName(this.names, name, this.#entry(to, name, false));
      }
    }
  }

  #entry(to: Ref, name: string, isWeak: boolean): NameEntry {
    return nameEntry(to, name, isWeak, this.#ordinary);
  }

  sortedOwners(): Record<string, OwnerPatterns> {
    const byLength = ([a]: [string, Ref], [b]: [string, Ref]) =>
      literalLength(b) - literalLength(a);
    return Object.fromEntries(
      Object.entries(this.owners).map(([owner, patterns]) => [owner, patterns.sort(byLength)]),
    );
  }
}
