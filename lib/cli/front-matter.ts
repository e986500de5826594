/** The YAML front matter of a model card, as the hub reads it. */
import { parse } from 'yaml';
import type { Subject } from '../claims/block.ts';

const FENCE = /^(?:\ufeff)?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Strings of a value that may be a string or a list of them. */
function strings(value: unknown): string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string' && item !== '');
}

/** The keys of a card that say what the model is. */
function subjectOf(card: Record<string, unknown>): Omit<Subject, 'kind'> {
  const [license] = strings(card.license);
  const [licenseName] = strings(card.license_name);
  const [licenseLink] = strings(card.license_link);
  const [relation] = strings(card.base_model_relation);
  const baseModels = strings(card.base_model);
  const tags = strings(card.tags);
  return {
    ...(license === undefined ? {} : { license }),
    ...(licenseName === undefined ? {} : { licenseName }),
    ...(licenseLink === undefined ? {} : { licenseLink }),
    ...(relation === undefined ? {} : { relation }),
    ...(baseModels.length === 0 ? {} : { baseModels }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

export interface FrontMatter {
  /** Offset behind it; 0 where there is none. */
  readonly end: number;
  readonly subject: Omit<Subject, 'kind'>;
}

/**
 * Reads the front matter of a Markdown text.
 * Front matter that is no YAML counts as absent facts, not as an error: the prose can still be read.
 */
export function readFrontMatter(source: string): FrontMatter {
  const match = FENCE.exec(source);
  if (match === null) return { end: 0, subject: {} };
  const end = match[0].length;
  try {
    const card: unknown = parse(match[1] ?? '', { maxAliasCount: 20 });
    const isCard = typeof card === 'object' && card !== null && !Array.isArray(card);
    return { end, subject: isCard ? subjectOf(card as Record<string, unknown>) : {} };
  } catch {
    return { end, subject: {} };
  }
}
