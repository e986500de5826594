/** The dataset at many times its size: families under other names, with all that leads to them. */
import type { Dataset, Family, NameTree, OwnerPatterns } from '../../lib/dataset/compiled.ts';

/** A word that no family has, one for each copy: letters only, as digits are tokens of their own. */
function copyName(copy: number): string {
  const letters = [...String(copy)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('o');
  return `zx${letters}`;
}

const twin = (ref: string, copy: number): string => `${copyName(copy)}-${ref}`;

/** Puts a copy's word before the first token of every name: "Llama 3" becomes "zxbo llama 3". */
function twinTree(tree: NameTree, copy: number): NameTree {
  return Object.fromEntries(
    Object.entries(tree).map(([token, node]) => {
      if (token !== '') return [token, twinTree(node as NameTree, copy)];
      return ['', 'to' in node ? { ...node, to: twin(node.to as string, copy) } : node];
    }),
  );
}

/** The dataset with `times` as many families, names, ids and patterns. */
export function grow(dataset: Dataset, times: number): Dataset {
  const families: Record<string, Family> = { ...dataset.families };
  const names: Record<string, NameTree[string]> = { ...dataset.names };
  const ids: Record<string, string> = { ...dataset.ids };
  const owners: Record<string, OwnerPatterns> = { ...dataset.owners };
  const elsewhere: Record<string, string> = { ...dataset.elsewhere };
  for (let copy = 1; copy < times; copy++) {
    for (const family of Object.values(dataset.families)) {
      const id = twin(family.id, copy);
      families[id] = { ...family, id, name: `${copyName(copy)} ${family.name}` };
    }
    names[copyName(copy)] = twinTree(dataset.names, copy);
    for (const [id, ref] of Object.entries(dataset.ids)) ids[twin(id, copy)] = twin(ref, copy);
    for (const [owner, patterns] of Object.entries(dataset.owners))
      owners[twin(owner, copy)] = patterns.map(([glob, ref]) => [glob, twin(ref, copy)]);
    for (const [key, ref] of Object.entries(dataset.elsewhere))
      elsewhere[key.replace(':', `:${copyName(copy)}-`)] = twin(ref, copy);
  }
  return { ...dataset, families, names, ids, owners, elsewhere };
}
