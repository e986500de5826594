/**
 * Every message between the parts. What comes from a page's process is checked in the background
 * with the schemas of lib/message-check.ts; the types alone are cheap enough for content scripts.
 */
import type { Document, Subject } from './claims/block.ts';
import type { Look, MarkKind } from './settings.ts';
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

/** A page of ours asks about a model by its name or a link to it: no tab is open on it. */
export interface AskModel {
  readonly type: 'ask-model';
  readonly query: string;
}

/** The popup asks for what it shows on demand: of a tab's model, or of one by its name or link. */
export interface AskDetails {
  readonly type: 'ask-details';
  readonly of: number | string;
}

/** The options ask what an organization's file may refer to. */
export interface AskKnown {
  readonly type: 'ask-known';
}

export type FromPage = ReadPage | PageState | LoadMarks | Dismiss | OpenPage;
export type FromPopup = AskTab | ReadTab | Restore | AskModel | AskDetails | AskKnown;

/** To a page: show this claim. */
export interface Jump {
  readonly type: 'jump';
  readonly index: number;
}

/** To a page: show the next claim, or the one before. */
export interface Step {
  readonly type: 'step';
  readonly by: 1 | -1;
}

/** To a page: the reader has changed something; ask and draw anew. */
export interface Again {
  readonly type: 'again';
}

export type ToPage = Jump | Step | Again;

/** A finding and the words around it. `index` is its place among the page's findings. */
export interface PageFinding extends Finding {
  readonly index: number;
  readonly before: string;
  readonly after: string;
  /** G7 words for the model that it is about. */
  readonly label: string | null;
  readonly dismissed: boolean;
  /** What the card says, in the reader's language. */
  readonly told: {
    /** What to call the model instead. */
    readonly words: string | null;
    readonly reason: string;
  };
}

/** What a page is told. `quiet`: the reader dismissed this site, nothing is to be drawn. */
export interface PageAnswer {
  readonly summary: Summary | null;
  readonly findings: readonly PageFinding[];
  readonly quiet: boolean;
  /** What is to be drawn. */
  readonly marks: readonly MarkKind[];
  readonly look: Look;
}

/** What the popup shows of a tab. */
export type TabReport =
  | { readonly state: 'unreadable' | 'nothing' | 'reading' | 'unread' | 'error' | 'unlisted' }
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
