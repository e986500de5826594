/** Questions about a model, by the tab that shows it, its name, or a link to it. */
import type { Engine, Known } from '../../lib/engine.ts';
import type { TabReport } from '../../lib/messages.ts';
import { loadSettings } from '../../lib/storage.ts';
import { storedTab } from '../../lib/tab-store.ts';
import { type Details, detailsOf } from '../../lib/ui/details.ts';
import { summarize } from '../../lib/ui/summary.ts';
import type { ModelAssessment } from '../../lib/verdict/assessment.ts';
import { judge } from './engine-host.ts';

export async function modelReport(query: string): Promise<TabReport> {
  const judging = await judge();
  const found = judging.engine.modelIn(query);
  if (found === null) return { state: 'unlisted' };
  return {
    state: 'read',
    url: URL.canParse(query) ? query : '',
    subject: null,
    discussion: null,
    summary: summarize(found, judging.houseOn(found)),
    findings: [],
    quiet: false,
    dataset: judging.engine.version,
  };
}

async function subjectOf(engine: Engine, of: number | string): Promise<ModelAssessment | null> {
  if (typeof of === 'string') return engine.modelIn(of);
  const tab = await storedTab(of);
  return tab?.state === 'read' && tab.subject ? engine.assessSubject(tab.subject) : null;
}

/** What the popup shows on demand; null where there is no model to speak of. */
export async function modelDetails(of: number | string): Promise<Details | null> {
  const [{ engine, houseOn }, settings] = await Promise.all([judge(), loadSettings()]);
  const found = await subjectOf(engine, of);
  const { definition, profile } = settings;
  return found && detailsOf(engine, found, definition, profile, houseOn(found));
}

export async function engineKnown(): Promise<Known> {
  return (await judge()).engine.known();
}
