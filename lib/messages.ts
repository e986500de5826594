/**
 * Every message between the parts. What comes from a page's process is checked in the background
 * with the schemas of lib/message-check.ts; the types alone are cheap enough for content scripts.
 */
import type { Document, Subject } from './claims/block.ts';
import type { Verdict } from './dataset/vocabulary.ts';
import type { Dim, Look, MarkKind } from './settings.ts';
import type { Summary } from './ui/summary.ts';
import type { Finding } from './verdict/assessment.ts';

/** A page asks: who is this about, and what of these blocks is a claim. */
export interface ReadPage extends Document {
  readonly type: 'read-page';
  readonly discussion: string | null;
  /** The site's own selectors did not fit, and the page was read as any page is. */
  readonly fallback?: boolean;
}

/** A page asks how the models of its lists stand. Answered from what we carry, without a request. */
export interface ReadList {
  readonly type: 'read-list';
  readonly models: readonly Subject[];
}

/** A list of a page as a whole, for the popup: how many of its models stand how. */
export interface ListState {
  readonly type: 'list-state';
  readonly counts: ListCounts;
}

export type ListCounts = Readonly<Partial<Record<Verdict, number>>>;

/** The card of one model in a list asks for all that it says. */
export interface ReadListed {
  readonly type: 'read-listed';
  readonly model: Subject;
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
  /** Place of the claim among the page's findings, where its card was left. */
  readonly claim?: number;
  /** A model that the page lists, by id, address or name; the page's own without. */
  readonly model?: string;
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

export type FromPage =
  | ReadPage
  | ReadList
  | ListState
  | ReadListed
  | PageState
  | LoadMarks
  | Dismiss
  | OpenPage;
export type FromPopup = ReadTab | Restore | AskModel | AskDetails | AskKnown;

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

/** To a page: say how well its adapter fits. Answered with text. */
export interface AskHealth {
  readonly type: 'health';
}

export type ToPage = Jump | Step | Again | AskHealth;

/** The small mark of a model in a list. */
export interface ListMark {
  readonly verdict: Verdict;
  readonly label: string;
}

/** One answer for each model that was asked about; null where we know nothing to say. */
export interface ListAnswer {
  readonly marks: readonly (ListMark | null)[];
  /** Whether small marks are to be drawn. */
  readonly shown: boolean;
  readonly dim: Dim;
  readonly look: Look;
}

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
  | {
      readonly state:
        | 'unreadable'
        | 'nothing'
        | 'reading'
        | 'unread'
        | 'error'
        | 'damaged'
        | 'unlisted';
    }
  | {
      readonly state: 'read';
      readonly url: string;
      readonly subject: Subject | null;
      readonly discussion: string | null;
      readonly summary: Summary | null;
      readonly findings: readonly PageFinding[];
      readonly quiet: boolean;
      readonly dataset: string;
      readonly fallback?: boolean;
    };
