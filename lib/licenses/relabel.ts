/** The freer tag put over a restricted base. */
import type { License } from '../dataset/compiled.ts';
import type { LimitGroup } from '../dataset/vocabulary.ts';
import { inheritedGroups, isCopyleft, limitingGroups } from './freedom.ts';

/** Series of one steward's licenses: "llama3" over "llama3.1" is a wrong version, not a freer tag. */
const SERIES =
  /^(llama|gemma|qwen|tongyi-qianwen|falcon|deepseek|exaone|hunyuan|flux|stability|nvidia|yi|glm|chatglm|minimax|ltx|baichuan|bigscience|ai2-impact|openmdw)/;

/** Whether two licenses are versions of one. */
export function sameSeries(a: string, b: string): boolean {
  const series = SERIES.exec(a)?.[1];
  return series !== undefined && series === SERIES.exec(b)?.[1];
}

const HEAVY: ReadonlySet<LimitGroup> = new Set<LimitGroup>([
  'noncommercial',
  'no-redistribution',
  'no-derivatives',
]);

/**
 * What a declared license drops of what an upstream license makes derivatives carry.
 * @returns the dropped groups; empty where the tag is as strict, stricter, a wrong version of the
 * same license, or names no terms at all.
 */
export function droppedLimits(declared: License, upstream: License): LimitGroup[] {
  if (declared.id === upstream.id || declared.terms === 'unspecified') return [];
  // A maker's own tag may name just the license that its terms add to, as Cohere's does.
  if (sameSeries(declared.id, upstream.id) || upstream.addsTo === declared.id) return [];
  const own = limitingGroups(declared);
  const dropped = [...inheritedGroups(upstream)].filter((group) =>
    group === 'copyleft' ? !isCopyleft(declared) : !own.has(group),
  );
  if (own.size === 0) return dropped;
  // A license with limits of its own is freer only where it leaves out a heavy one, or has no
  // limit that upstream lacks.
  const subset = [...own].every((group) => inheritedGroups(upstream).has(group));
  return dropped.some((group) => HEAVY.has(group)) || subset ? dropped : [];
}
