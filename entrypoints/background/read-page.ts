/** Answers one page: what its model is, and how its claims stand. */
import type { Subject } from '../../lib/claims/block.ts';
import type { Engine } from '../../lib/engine.ts';
import type { PageFinding, ReadPage } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { type Summary, summarize } from '../../lib/ui/summary.ts';
import type { Finding } from '../../lib/verdict/assessment.ts';
import { claimDigest } from './dismissal.ts';

/** How much of the sentence around a claim is shown with it. */
const AROUND = 70;

function summaryOf(engine: Engine, subject: Subject | null): Summary | null {
  if (subject?.id === undefined) return null;
  const { id, license, licenseName, baseModels, relation, tags } = subject;
  return summarize(engine.assessModel({ id, license, licenseName, baseModels, relation, tags }));
}

/** G7 words for the family that a finding is about. */
function labelOf(engine: Engine, { models: [first] }: Finding): string | null {
  const family = first === undefined ? null : engine.assessFamily(first);
  return family && summarize(family).label;
}

/** What the reader is shown: judged claims about a model. The rest is nobody's concern. */
const isShown = ({ flagged, standing, polarity }: Finding): boolean =>
  flagged || (standing === 'supported' && polarity === 'asserts');

/** The words before and after, cut between words, with a sign where something is left out. */
function around(text: string, { start, end }: Finding): Pick<PageFinding, 'before' | 'after'> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: start > AROUND ? `…${before.replace(/^\S*\s/, '')}` : before,
    after: end + AROUND < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}

async function toPageFinding(
  engine: Engine,
  finding: Finding,
  text: string,
  url: string,
  settings: Settings,
): Promise<Omit<PageFinding, 'index'>> {
  return {
    ...finding,
    ...around(text, finding),
    label: labelOf(engine, finding),
    dismissed: settings.dismissed.includes(await claimDigest(url, text)),
  };
}

export interface Reading {
  readonly summary: Summary | null;
  readonly findings: readonly PageFinding[];
}

export async function readPage(
  engine: Engine,
  message: ReadPage,
  url: string,
  settings: Settings,
): Promise<Reading> {
  const { definition } = settings;
  const found = engine.assessDocument(message, { definition }).filter(isShown);
  const findings = await Promise.all(
    found.map((finding) =>
      toPageFinding(engine, finding, message.blocks[finding.block]?.text ?? '', url, settings),
    ),
  );
  return {
    summary: summaryOf(engine, message.subject),
    findings: findings.map((finding, index) => ({ ...finding, index })),
  };
}
