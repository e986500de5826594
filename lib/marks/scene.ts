/** What is to be drawn on a page, and who draws it. Types only: the content script carries these. */
import type { Subject } from '../claims/block.ts';
import type { ListMark, PageFinding } from '../messages.ts';
import type { BadgePlace } from '../pages/page.ts';
import type { Dim, Look } from '../settings.ts';
import type { Summary } from '../ui/summary.ts';

/** A finding and where it stands now. `range` is null for words that are a picture's text. */
export interface Mark {
  readonly finding: PageFinding;
  readonly range: StaticRange | null;
  /** Text of the block that it stands in. */
  readonly block: string;
  readonly element: Element;
}

export interface Scene {
  readonly summary: Summary | null;
  /** Claims to mark: flagged ones that the reader did not dismiss, and by wish those that hold. */
  readonly marks: readonly Mark[];
  readonly look: Look;
  readonly badgePlace: () => BadgePlace | null;
}

/** A model in a list of the page, and how it stands; null where we know nothing to say. */
export interface ListedItem {
  readonly subject: Subject;
  readonly card: Element;
  readonly anchor: Element;
  readonly mark: ListMark | null;
}

export interface ListScene {
  readonly items: readonly ListedItem[];
  /** Whether small marks are to be drawn. */
  readonly shown: boolean;
  readonly dim: Dim;
  readonly look: Look;
}

/** What a card that was left spoke of, if not of the page's own model. */
export interface About {
  /** Place of a claim among the page's findings. */
  readonly claim?: number;
  /** Id, address or name of a model in a list. */
  readonly model?: string;
}

/** What the buttons of the cards do. */
export interface Actions {
  dismiss(mark: Mark | null, what: 'claim' | 'site'): void;
  /** @param claim place of the claim whose card was left */
  open(view: 'explain' | 'report', about?: About): void;
  /** All that is to be said of a model in a list. */
  summary(model: Subject): Promise<Summary | null>;
}

export interface Painter {
  paint(scene: Scene): void;
  list(scene: ListScene): void;
  /** The page has changed around the marks: everything back to its place. */
  refresh(): void;
  /** Scrolls to the claim of a finding and opens its card. */
  jump(index: number): void;
}

export type CreatePainter = (actions: Actions, signal: AbortSignal) => Painter;

declare global {
  /** Set by the drawing code, which is loaded only when there is something to draw. */
  var unwashPainter: CreatePainter | undefined;
}
