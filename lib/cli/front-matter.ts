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

/** Keys of posts and pages, which have tags too and are about no one model. */
const POST_KEYS = ['title', 'date', 'author', 'authors', 'layout', 'slug', 'categories'];
const CARD_KEYS = ['license', 'license_name', 'base_model', 'library_name', 'pipeline_tag'];

/** Whether front matter is a model card's, and not that of a post on a site. */
function isModelCard(card: Record<string, unknown>): boolean {
  return CARD_KEYS.some((key) => key in card) || !POST_KEYS.some((key) => key in card);
}

export interface FrontMatter {
  /** Offset behind it; 0 where there is none. */
  readonly end: number;
  /** The title of a post. */
  readonly title?: string;
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
    if (typeof card !== 'object' || card === null || Array.isArray(card))
      return { end, subject: {} };
    const keys = card as Record<string, unknown>;
    if (isModelCard(keys)) return { end, subject: subjectOf(keys) };
    const [title] = strings(keys.title);
    return { end, subject: {}, ...(title === undefined ? {} : { title }) };
  } catch {
    return { end, subject: {} };
  }
}
