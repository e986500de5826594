/** Search over families. A family is indexed when it is first searched, or while nobody waits. */
import type { Dataset } from '../../dataset/compiled.ts';
import type { Entry } from './entry.ts';

const MARKS = /\p{M}+/gu;

/** Lower case, without accents, full-width forms as plain ones. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase();

/** Hub ids and patterns of each family, which people paste. */
function idsByFamily(dataset: Pick<Dataset, 'ids' | 'owners'>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (ref: string, id: string): void => {
    const family = ref.split('#')[0] ?? ref;
    const ids = found.get(family);
    if (ids === undefined) found.set(family, [id]);
    else ids.push(id);
  };
  for (const [id, ref] of Object.entries(dataset.ids)) add(ref, id);
  for (const [owner, patterns] of Object.entries(dataset.owners)) {
    for (const [pattern, ref] of patterns) add(ref, `${owner}/${pattern.replaceAll('*', '')}`);
  }
  return found;
}

interface Indexed {
  readonly name: string;
  readonly text: string;
}

/** How well a name fits what was typed: the same, its beginning, a word's beginning, elsewhere. */
function rank(name: string, typed: string): 0 | 1 | 2 | 3 {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return name.includes(` ${typed}`) || name.includes(`-${typed}`) ? 2 : 3;
}

export class SearchIndex {
  readonly #dataset: Pick<Dataset, 'ids' | 'owners' | 'licenses'>;
  #ids: Map<string, string[]> | undefined;
  readonly #texts = new WeakMap<Entry, Indexed>();

  constructor(dataset: Pick<Dataset, 'ids' | 'owners' | 'licenses'>) {
    this.#dataset = dataset;
  }

  #licenseNames({ licenses }: Entry['family']): string[] {
    return (licenses.weights ?? []).flatMap(({ license }) => [
      license,
      this.#dataset.licenses[license]?.name ?? '',
    ]);
  }

  #indexed(entry: Entry): Indexed {
    const kept = this.#texts.get(entry);
    if (kept !== undefined) return kept;
    this.#ids ??= idsByFamily(this.#dataset);
    const { family } = entry;
    const words = [
      family.name,
      family.id,
      family.maker,
      family.owner,
      ...family.sizes,
      ...family.variants.map(({ name }) => name),
      ...this.#licenseNames(family),
      ...(this.#ids.get(family.id) ?? []),
    ];
    const made = { name: fold(family.name), text: fold(words.join('\n')) };
    this.#texts.set(entry, made);
    return made;
  }

  /** Indexes an entry ahead of the first search. */
  prepare(entry: Entry): void {
    this.#indexed(entry);
  }

  /** Entries that have every word typed; the better a name fits, the earlier, else in order. */
  find(entries: readonly Entry[], typed: string): readonly Entry[] {
    const whole = fold(typed).trim().replace(/\s+/g, ' ');
    if (whole === '') return entries;
    const words = whole.split(' ');
    const ranked: Entry[][] = [[], [], [], []];
    for (const entry of entries) {
      const { name, text } = this.#indexed(entry);
      if (words.every((word) => text.includes(word))) ranked[rank(name, whole)]?.push(entry);
    }
    return ranked.flat();
  }
}
