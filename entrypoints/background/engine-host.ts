/** The one engine of the browser. Loaded when first asked for; a killed worker loads it anew. */
import { browser } from '../../lib/browser.ts';
import type { LanguageSet } from '../../lib/claims/languages/language-set.ts';
import type { Dataset } from '../../lib/dataset/compiled.ts';
import { newerOf } from '../../lib/dataset/in-use.ts';
import { type House, houseOn, type Overlay, withOverlay } from '../../lib/dataset/overlay.ts';
import { packagedDataset, packagedLanguages } from '../../lib/dataset/packaged.ts';
import { createEngine, type Engine } from '../../lib/engine.ts';
import { FIRST_WORDS_KEY, firstWords } from '../../lib/first-words.ts';
import { loadOverlay } from '../../lib/storage.ts';
import { loadUpdate } from '../../lib/update-store.ts';
import type { ModelAssessment } from '../../lib/verdict/assessment.ts';

/** The engine, and what the reader's organization says of its models. */
export interface Judge {
  readonly engine: Engine;
  houseOn(assessment: ModelAssessment): House | null;
}

let loading: Promise<Judge> | null = null;

function judgeOver(dataset: Dataset, languages: LanguageSet, overlay: Overlay | null): Judge {
  if (overlay === null) return { engine: createEngine(dataset, languages), houseOn: () => null };
  return {
    engine: createEngine(dataset, languages),
    houseOn: (assessment) => houseOn(overlay, assessment),
  };
}

/** Written only where they have changed: the worker wakes often. */
async function keepFirstWords({ names }: Dataset): Promise<void> {
  const words = firstWords(names);
  const kept = await browser.storage.local.get(FIRST_WORDS_KEY);
  if (kept[FIRST_WORDS_KEY] !== words)
    await browser.storage.local.set({ [FIRST_WORDS_KEY]: words });
}

async function load(): Promise<Judge> {
  const [packaged, languages, kept, stored] = await Promise.all([
    packagedDataset(),
    packagedLanguages(),
    loadUpdate(),
    loadOverlay(),
  ]);
  const newest = await newerOf(packaged, kept);
  const overlay = stored?.overlay ?? null;
  const dataset = overlay === null ? newest : withOverlay(newest, overlay);
  void keepFirstWords(dataset).catch(() => undefined);
  return judgeOver(dataset, languages, overlay);
}

export function judge(): Promise<Judge> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The organization's data have changed: the next question is answered from the new ones. */
export function forgetJudge(): void {
  loading = null;
}
