/** What a report is about: one page, the claims picked on it, and what is known of their model. */
import type { Subject } from '../claims/block.ts';
import type { Language } from '../claims/claim.ts';
import type { Engine } from '../engine.ts';
import type { PageFinding, TabReport } from '../messages.ts';
import type { ModelAssessment } from '../verdict/assessment.ts';
import { addressParts } from './address.ts';

export type Reading = Extract<TabReport, { readonly state: 'read' }>;

export interface Case {
  /** Address of the page as it may be told to others. */
  readonly page: string;
  readonly subject: Subject | null;
  readonly model: ModelAssessment | null;
  readonly name: string;
  readonly findings: readonly PageFinding[];
  /** The definition whose rule decided. */
  readonly definition: 'osaid' | 'strict';
  /** Of the page, as its claims are written. */
  readonly language: Language;
  readonly discussion: string | null;
  /** File of ours that the verdict comes from. */
  readonly dataFile: string | null;
  readonly dataset: string;
  readonly version: string;
  /** Day of the report, YYYY-MM-DD. */
  readonly date: string;
}

export interface CaseInput {
  readonly reading: Reading;
  readonly engine: Engine;
  /** Places of the picked claims among the page's findings. */
  readonly picked: readonly number[];
  readonly keepQuery: boolean;
  readonly version: string;
  readonly date: string;
  /** Folder of a family's file, by family. */
  readonly ownerOf: (family: string) => string | null;
}

/** The page's own model where the claim is about that, else the family that it names. */
function modelOf(engine: Engine, subject: Subject | null, [first]: readonly PageFinding[]) {
  const own = subject === null ? null : engine.assessSubject(subject);
  const family = first?.models[0];
  if (family === undefined || own?.families.includes(family)) return own;
  return engine.assessFamily(family) ?? own;
}

/** Rules of the strict definition are called S1, S2 and so on. */
const definitionOf = ([first]: readonly PageFinding[]): Case['definition'] =>
  first?.because?.rule.startsWith('S') ? 'strict' : 'osaid';

export function buildCase(input: CaseInput): Case {
  const { reading, engine, picked, version, date, ownerOf } = input;
  const findings = reading.findings.filter(({ index }) => picked.includes(index));
  const model = modelOf(engine, reading.subject, findings);
  const parts = addressParts(reading.url);
  const owner = model?.model ? ownerOf(model.model) : null;
  return {
    page: (input.keepQuery ? parts?.withQuery : null) ?? parts?.clean ?? '',
    subject: reading.subject,
    model,
    name: model?.name ?? reading.subject?.name ?? reading.subject?.id ?? '',
    findings,
    definition: definitionOf(findings),
    language: findings[0]?.language ?? 'en',
    discussion: reading.discussion,
    dataFile: owner === null ? null : `data/models/${owner}/${model?.model}.yaml`,
    dataset: reading.dataset,
    version,
    date,
  };
}
