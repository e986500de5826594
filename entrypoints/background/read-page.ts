/** Answers one page: what its model is, and how its claims stand. */
import type { Engine } from '../../lib/engine.ts';
import type { PageFinding, ReadPage } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { reasonOf } from '../../lib/ui/reason.ts';
import { type Summary, summarize } from '../../lib/ui/summary.ts';
import { accurateWords, headline } from '../../lib/ui/verdict-words.ts';
import type { Finding, ModelAssessment } from '../../lib/verdict/assessment.ts';
import { claimDigest } from './dismissal.ts';
import type { Judge } from './engine-host.ts';

/** How much of the sentence around a claim is shown with it. */
const AROUND = 70;

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

/** The finding in the reader's language: what to call the model, and why. */
function tell(engine: Engine, finding: Finding, about: ModelAssessment | null) {
  const [license] = finding.license;
  const name = license === undefined ? null : (engine.license(license)?.name ?? license);
  const words = finding.words === null ? null : accurateWords(finding.verdict, name);
  return { words, reason: reasonOf(finding, about) };
}

async function toPageFinding(
  { engine }: Judge,
  finding: Finding,
  text: string,
  url: string,
  settings: Settings,
): Promise<Omit<PageFinding, 'index'>> {
  const [family] = finding.models;
  const about = family === undefined ? null : engine.assessFamily(family);
  return {
    ...finding,
    ...around(text, finding),
    label: about && headline(about),
    dismissed: settings.dismissed.includes(await claimDigest(url, text)),
    told: tell(engine, finding, about),
  };
}

export interface Reading {
  readonly summary: Summary | null;
  readonly findings: readonly PageFinding[];
}

export async function readPage(
  judge: Judge,
  message: ReadPage,
  url: string,
  settings: Settings,
): Promise<Reading> {
  const { definition, kinds, languages } = settings;
  const found = judge.engine
    .assessDocument(message, { definition, kinds, languages })
    .filter(isShown);
  const findings = await Promise.all(
    found.map((finding) =>
      toPageFinding(judge, finding, message.blocks[finding.block]?.text ?? '', url, settings),
    ),
  );
  const subject = message.subject && judge.engine.assessSubject(message.subject);
  return {
    summary: subject && summarize(subject, judge.houseOn(subject)),
    findings: findings.map((finding, index) => ({ ...finding, index })),
  };
}
