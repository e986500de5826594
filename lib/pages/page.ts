/** What one site's file says of a page. Nothing outside lib/pages knows a site by name. */
import type { Subject } from '../claims/block.ts';

/** Where the badge goes. */
export interface BadgePlace {
  /** Element that shows the model's name; the badge is drawn beside it. */
  readonly name: Element;
  /** The badge's own node is put after this one: outside of what the site's scripts rebuild. */
  readonly after: Element;
}

export interface PageReading {
  readonly subject: Subject | null;
  /** Elements that hold what authors wrote. */
  readonly roots: readonly Element[];
  /** Selector of what stands in the roots and no author wrote. */
  readonly skip: string;
  /** Address at which readers can discuss the model with its owner, where the site has one. */
  readonly discussion: string | null;
}

export interface Site {
  readonly name: string;
  owns(url: URL): boolean;
  /** Reads the page as it is now; null where this page of the site holds nothing for us. */
  read(page: globalThis.Document, url: URL): PageReading | null;
  /** Asked anew whenever it is needed, since the site may have replaced its nodes. */
  badgePlace(page: globalThis.Document, url: URL): BadgePlace | null;
}
