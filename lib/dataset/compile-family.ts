/** One family's file as the dataset carries it. */
import { citationsOf } from './citations.ts';
import type { Family, SecondOpinion, Variant } from './compiled.ts';
import type { Ordinary } from './lookup-index.ts';
import type { FamilyFile } from './schema.ts';

/** Sources that a fact names; the rest served whoever wrote the file. */
function citedSources(file: FamilyFile): FamilyFile['sources'] {
  const cited = new Set(citationsOf(file).flatMap(({ at }) => at));
  return Object.fromEntries(Object.entries(file.sources).filter(([key]) => cited.has(key)));
}

function compileVariant(variant: FamilyFile['variants'][number]): Variant {
  const { names: _names, ids: _ids, elsewhere: _elsewhere, ...rest } = variant;
  return rest;
}

/** How the weak names are written; in a text they count only so. */
function spellingsOf({ name, names, weakNames }: FamilyFile, ordinary: Ordinary): string[] {
  const weak = [name, ...names].filter((one) => weakNames.includes(one) || ordinary.isWord(one));
  return weak.length + weakNames.length === 0 ? [] : [...new Set([name, ...weak, ...weakNames])];
}

/** Ids and names stand in the dataset's look-ups already, so a family repeats none of them. */
export function compileFamily(
  file: FamilyFile,
  owner: string,
  opinions: readonly SecondOpinion[],
  ordinary: Ordinary,
): Family {
  const {
    names: _names,
    weakNames: _weak,
    ids: _ids,
    elsewhere: _elsewhere,
    notes: _notes,
    ...rest
  } = file;
  return {
    ...rest,
    owner,
    sources: citedSources(file),
    spellings: spellingsOf(file, ordinary),
    variants: file.variants.map(compileVariant),
    ...(opinions.length > 0 ? { opinions } : {}),
  };
}
