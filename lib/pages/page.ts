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
  /** The site's own selectors no longer fit: the page was read as any page is. */
  readonly fallback?: boolean;
  /** Files are handed out only to who agrees to terms. A fact about the model, and no claim. */
  readonly gated?: boolean;
}

/** A model in a list, as its card tells it: no request is made for more. */
export interface ListedModel {
  /** What the site calls it: a hub id, or the name that its own address has. */
  readonly id: string;
  /** The same as the page of the model itself would be about. */
  readonly subject: Subject;
  /** What stands for the model as a whole: dimmed where a filter says so. */
  readonly card: Element;
  /** Shows the name; the small mark goes to its end. */
  readonly anchor: Element;
}

/** What a page of a site is. The words for each are in lib/tools/site-words.ts. */
export type PageKind =
  | 'model'
  | 'file'
  | 'discussion'
  | 'repository'
  | 'release'
  | 'dataset'
  | 'space'
  | 'paper'
  | 'article'
  | 'docs'
  | 'home'
  | 'list'
  | 'profile'
  | 'collection';

/** One kind of page of a site. Addresses are templates: see template.ts. */
export interface SitePage {
  readonly kind: PageKind;
  readonly at: readonly string[];
  /** Selectors of where its authors speak, best first. An empty list: nothing there is read. */
  readonly prose?: readonly string[];
}

/** A selector that an adapter counts on, for the health report. */
export interface Part {
  readonly of: 'prose' | 'name' | 'landmark' | 'list';
  readonly selector: string;
}

export interface Site {
  /** Also the name of its file and of its folder of test pages. */
  readonly name: string;
  /** As people call it. */
  readonly title: string;
  /** Exact hosts. Empty only for the one that takes any page. */
  readonly hosts: readonly string[];
  /** Those of them that are about more than models: read only where their reader agrees. */
  readonly offered: readonly string[];
  /** Pages that it knows, for the table in docs/sites.md. */
  readonly pages: readonly SitePage[];
  owns(url: URL): boolean;
  /** Reads the page as it is now; null where this page of the site holds nothing for us. */
  read(page: globalThis.Document, url: URL): PageReading | null;
  /** Asked anew whenever it is needed, since the site may have replaced its nodes. */
  badgePlace(page: globalThis.Document, url: URL): BadgePlace | null;
  /** Models whose cards the page shows, in order. */
  listed?(page: globalThis.Document, url: URL): ListedModel[];
  /** Smallest element that outlives its lists: the one to observe for new cards. */
  listRoot?(page: globalThis.Document, url: URL): Element | null;
  /** The kind of this page, and the selectors that its reading counts on. */
  kindOf?(page: globalThis.Document, url: URL): PageKind | null;
  parts?(page: globalThis.Document, url: URL): readonly Part[];
}
