/** Answers the models that a page lists: from what we carry, without a request. */
import type { Subject } from '../../lib/claims/block.ts';
import type { ListAnswer, ListMark } from '../../lib/messages.ts';
import { settingsIn } from '../../lib/private.ts';
import { type Summary, summarize } from '../../lib/ui/summary.ts';
import { headline } from '../../lib/ui/verdict-words.ts';
import { type Judge, judge } from './engine-host.ts';
import type { PageSender } from './from-page.ts';

/** Models of which nobody knows a thing get no mark: lists are full of them. */
function markOf({ engine }: Judge, model: Subject): ListMark | null {
  const found = engine.assessSubject(model);
  if (found === null || found.verdict === 'unknown') return null;
  return { verdict: found.verdict, label: headline(found) };
}

export async function readList(
  models: readonly Subject[],
  { url, isPrivate }: PageSender,
): Promise<ListAnswer> {
  const [judging, settings] = await Promise.all([judge(), settingsIn(isPrivate)]);
  const { marks, dim, theme, textSize, quietSites } = settings;
  const quiet = quietSites.includes(new URL(url).host);
  return {
    marks: models.map((model) => markOf(judging, model)),
    shown: !quiet && marks.includes('list'),
    dim: quiet ? 'none' : dim,
    look: { theme, textSize },
  };
}

/** All that the card of one of them says. */
export async function readListed(model: Subject): Promise<Summary | null> {
  const judging = await judge();
  const found = judging.engine.assessSubject(model);
  return found && summarize(found, judging.houseOn(found));
}
