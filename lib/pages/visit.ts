/** One visit of one page: read it, ask, draw what comes back, and stay true while it changes. */
import { mayBeAboutModel } from '../first-words.ts';
import type { Mark, Painter } from '../marks/scene.ts';
import type { FromPage, PageAnswer, PageFinding, ReadPage } from '../messages.ts';
import { blocksToAsk } from '../scan/candidates.ts';
import { rangeOf } from '../scan/range.ts';
import { type TreeText, treeTextsOf } from '../scan/raw-text.ts';
import type { ScannedBlock } from '../scan/reader.ts';
import { idle } from '../scan/slices.ts';
import type { PageReading, Site } from './page.ts';
import { SameText } from './same-text.ts';

/** What a visit needs of the extension around it. */
export interface Surroundings {
  /** Aborted when the page has taken on another address: nothing is drawn for the old one. */
  readonly signal: AbortSignal;
  ask(message: FromPage): Promise<unknown>;
  /** The drawing code is loaded when first asked for. */
  painter(): Promise<Painter>;
  hasPainter(): boolean;
  /** Whether the worker knows of this tab: then it has to hear what becomes of the page. */
  hasTold(): boolean;
  /** Words that names of models begin with; nothing where they are not known yet. */
  firstWords(): Promise<unknown>;
}

/** Whoever looks at a page again and again while it changes. */
export interface Looker {
  /** @returns whether there is something on this page to come back for */
  look(): Promise<boolean>;
  /** Asks again, though the page is the same: the reader has changed a setting. */
  again(): Promise<void>;
}

/** So many blocks take a while to be written down and sent: the page gets its turn in between. */
const MANY = 200;

/** Shape of a page's question, to tell whether the page still asks the same. */
const same = (message: ReadPage): string => JSON.stringify(message);

/** What is drawn of a finding: what is flagged, and by wish what holds. */
function isMarked({ flagged, dismissed, standing }: PageFinding, { marks }: PageAnswer): boolean {
  if (dismissed || standing === 'none' || !marks.includes(standing)) return false;
  return flagged || standing === 'supported';
}

/** Whether a mark still stands on nodes of the page; the site may have replaced them. */
const isThere = ({ element, range }: Mark): boolean =>
  element.isConnected && (range === null || range.startContainer.isConnected);

export class Visit implements Looker {
  readonly #site: Site;
  readonly #url: URL;
  readonly #around: Surroundings;
  #asked = '';
  readonly #text = new SameText();
  #hasTold = false;
  /** Somebody wants to know, be there something to say or not. */
  #isWanted = false;
  #answer: PageAnswer | null = null;
  #scanned: readonly ScannedBlock[] = [];
  #painter: Painter | null = null;
  #marks: readonly Mark[] = [];
  #stepped = -1;

  constructor(site: Site, url: URL, around: Surroundings) {
    this.#site = site;
    this.#url = url;
    this.#around = around;
  }

  async look(): Promise<boolean> {
    const reading = this.#site.read(document, this.#url);
    if (reading === null) await this.#tellNothing();
    else await this.#lookAt(reading);
    return reading !== null;
  }

  /** How many findings the page has, as far as it was read. */
  get found(): number {
    return this.#answer?.findings.length ?? 0;
  }

  async #lookAt(reading: PageReading): Promise<void> {
    const texts = reading.roots.flatMap(treeTextsOf);
    const known = this.#text.isKnown(reading, texts);
    if (!known || !this.#marks.every(isThere)) await this.#read(reading, texts);
  }

  async again(): Promise<void> {
    this.#asked = '';
    this.#isWanted = true;
    this.#hasTold = false;
    this.#text.forget();
    await this.look();
  }

  async #tellNothing(): Promise<void> {
    if (this.#hasTold || this.#answer !== null || this.#isQuiet) return;
    this.#hasTold = true;
    await this.#around.ask({ type: 'page-state', state: 'nothing' });
  }

  async #read(reading: PageReading, texts: readonly TreeText[]): Promise<void> {
    const { signal, ask } = this.#around;
    const message = await this.#question(reading, texts);
    if (message.blocks.length > MANY) await idle();
    const asked = same(message);
    const known = asked === this.#asked;
    if (signal.aborted || (known && this.#marks.every(isThere))) return;
    this.#asked = asked;
    if (!known && (await this.#isNothing(message))) return;
    if (message.blocks.length > MANY) await idle();
    if (!known) this.#answer = await this.#answered(() => ask(message));
    if (!signal.aborted) await this.#draw();
  }

  /** Whether nobody has to hear that there is nothing: the popup asks when it is opened. */
  get #isQuiet(): boolean {
    return !this.#isWanted && !this.#around.hasTold();
  }

  async #isNothing({ blocks, subject }: ReadPage): Promise<boolean> {
    if (blocks.length > 0 || !this.#isQuiet) return false;
    return !mayBeAboutModel(subject, await this.#around.firstWords());
  }

  /** A question that got no answer was not asked: the next look asks it again. */
  async #answered(ask: () => Promise<unknown>): Promise<PageAnswer> {
    try {
      return (await ask()) as PageAnswer;
    } catch (error) {
      this.#asked = '';
      this.#text.forget();
      throw error;
    }
  }

  refresh(): void {
    this.#painter?.refresh();
  }

  jump(index: number): void {
    const finding = this.#answer?.findings[index];
    const at = finding && this.#scanned[finding.block];
    const isDrawn = this.#marks.some((mark) => mark.finding.index === index);
    if (this.#painter !== null && isDrawn) this.#painter.jump(index);
    else at?.element.scrollIntoView({ block: 'center' });
  }

  /** The next claim after the one that was shown last, or the one before; round at the ends. */
  step(by: 1 | -1): void {
    const shown = this.#marks.map(({ finding }) => finding.index);
    if (shown.length === 0) return;
    const at = shown.indexOf(this.#stepped);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = (from + by + shown.length) % shown.length;
    this.#stepped = shown[next] ?? 0;
    this.jump(this.#stepped);
  }

  async #question(reading: PageReading, texts: readonly TreeText[]): Promise<ReadPage> {
    const { subject, skip, discussion, fallback } = reading;
    this.#scanned = await blocksToAsk(texts, skip);
    const blocks = this.#scanned.map(({ block }) => block);
    return { type: 'read-page', subject, blocks, discussion, ...(fallback && { fallback }) };
  }

  #toMarks(answer: PageAnswer): Mark[] {
    if (answer.quiet) return [];
    return answer.findings.flatMap((finding) => {
      const scanned = this.#scanned[finding.block];
      if (scanned === undefined || !isMarked(finding, answer)) return [];
      const range = rangeOf(scanned, finding.start, finding.end);
      return [{ finding, range, element: scanned.element, block: scanned.block.text }];
    });
  }

  async #draw(): Promise<void> {
    const answer = this.#answer;
    if (answer === null) return;
    const hidden = answer.quiet || !answer.marks.includes('badge');
    const summary = hidden ? null : answer.summary;
    const marks = this.#toMarks(answer);
    this.#marks = marks;
    if (this.#painter === null && summary === null && marks.length === 0) return;
    this.#painter ??= await this.#around.painter();
    if (this.#around.signal.aborted) return;
    this.#painter.paint({
      summary,
      marks,
      look: answer.look,
      badgePlace: () => this.#site.badgePlace(document, this.#url),
    });
  }
}
