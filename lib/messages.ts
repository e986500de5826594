/**
 * Every message between the parts. What comes from a page's process is checked in the background
 * with the schemas of lib/message-check.ts; the types alone are cheap enough for content scripts.
 */
import type { Document, Subject } from './claims/block.ts';
import type { Summary } from './ui/summary.ts';
import type { Finding } from './verdict/assessment.ts';

/** A page asks: who is this about, and what of these blocks is a claim. */
export interface ReadPage extends Document {
  readonly type: 'read-page';
  readonly discussion: string | null;
}

/** A page says that it has begun to read, or that there is nothing to read. */
export interface PageState {
  readonly type: 'page-state';
  readonly state: 'reading' | 'nothing';
}

/** A page wants to draw, and the code for that is not there yet. */
export interface LoadMarks {
  readonly type: 'load-marks';
}

/** The reader does not want to see one claim again, or none of this site's. */
export interface Dismiss {
  readonly type: 'dismiss';
  readonly what: 'claim' | 'site';
  /** Text of the claim's block: with the address it names the claim, whatever else changes. */
  readonly block: string;
}

/** The reader wants to report a claim, or know more: the popup's content as a page. */
export interface OpenPage {
  readonly type: 'open-page';
  readonly view: 'explain' | 'report';
}

/** The popup asks what is known of a tab. */
export interface AskTab {
  readonly type: 'ask-tab';
  readonly tabId: number;
}

/** The popup asks to read a page that no permission at install covers: the click allows it. */
export interface ReadTab {
  readonly type: 'read-tab';
  readonly tabId: number;
}

/** The popup switches a site that was dismissed on again. */
export interface Restore {
  readonly type: 'restore';
  readonly host: string;
}

export type FromPage = ReadPage | PageState | LoadMarks | Dismiss | OpenPage;
export type FromPopup = AskTab | ReadTab | Restore;

/** To a page: show this claim. */
export interface Jump {
  readonly type: 'jump';
  readonly index: number;
}

/** A finding and the words around it. `index` is its place among the page's findings. */
export interface PageFinding extends Finding {
  readonly index: number;
  readonly before: string;
  readonly after: string;
  /** G7 words for the model that it is about. */
  readonly label: string | null;
  readonly dismissed: boolean;
}

/** What a page is told. `quiet`: the reader dismissed this site, nothing is to be drawn. */
export interface PageAnswer {
  readonly summary: Summary | null;
  readonly findings: readonly PageFinding[];
  readonly quiet: boolean;
}

/** What the popup shows of a tab. */
export type TabReport =
  | { readonly state: 'unreadable' | 'nothing' | 'reading' | 'unread' | 'error' }
  | {
      readonly state: 'read';
      readonly url: string;
      readonly subject: Subject | null;
      readonly discussion: string | null;
      readonly summary: Summary | null;
      readonly findings: readonly PageFinding[];
      readonly quiet: boolean;
      readonly dataset: string;
    };
