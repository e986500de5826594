/** The models that a page lists: asked about once each, many at a time, and marked on their cards. */
import type { Subject } from '../claims/block.ts';
import type { ListedItem } from '../marks/scene.ts';
import type { ListAnswer, ListCounts, ListMark } from '../messages.ts';
import type { ListedModel, Site } from './page.ts';
import type { Looker, Surroundings } from './visit.ts';

/** Most models of one question: see lib/message-check.ts. */
const MOST = 500;

/** What tells one model of a site from another. */
const keyOf = ({ id, subject }: ListedModel): string => `${id}\n${subject.address ?? ''}`;

export class Listing implements Looker {
  readonly #site: Site;
  readonly #url: URL;
  readonly #around: Surroundings;
  #known = new Map<string, ListMark | null>();
  #answer: Omit<ListAnswer, 'marks'> | null = null;
  #told = '';

  constructor(site: Site, url: URL, around: Surroundings) {
    this.#site = site;
    this.#url = url;
    this.#around = around;
  }

  /** @returns whether models are listed here, or may be once the page has them */
  async look(): Promise<boolean> {
    const { signal } = this.#around;
    if (this.#site.listed === undefined) return false;
    const listed = this.#site.listed(document, this.#url);
    await this.#learn(listed);
    if (!signal.aborted) await this.#draw(listed);
    return (this.#site.kindOf?.(document, this.#url) ?? null) !== null;
  }

  /** The reader has changed a setting, or what we carry has changed. */
  async again(): Promise<void> {
    if (this.#answer === null) return;
    this.#known = new Map();
    await this.look();
  }

  async #learn(listed: readonly ListedModel[]): Promise<void> {
    const news = new Map<string, Subject>();
    for (const model of listed) {
      const key = keyOf(model);
      if (!this.#known.has(key)) news.set(key, model.subject);
    }
    const keys = [...news.keys()];
    for (let from = 0; from < keys.length && !this.#around.signal.aborted; from += MOST) {
      await this.#ask(keys.slice(from, from + MOST), news);
    }
  }

  async #ask(keys: readonly string[], news: ReadonlyMap<string, Subject>): Promise<void> {
    const models = keys.flatMap((key) => news.get(key) ?? []);
    const answer = (await this.#around.ask({ type: 'read-list', models })) as ListAnswer;
    const { marks, ...rest } = answer;
    this.#answer = rest;
    keys.forEach((key, index) => {
      this.#known.set(key, marks[index] ?? null);
    });
  }

  async #draw(listed: readonly ListedModel[]): Promise<void> {
    const answer = this.#answer;
    if (answer === null) return;
    const items = listed.map((model): ListedItem => {
      const { subject, card, anchor } = model;
      return { subject, card, anchor, mark: this.#known.get(keyOf(model)) ?? null };
    });
    await this.#tell(items);
    const { shown, dim, look } = answer;
    const nothing = (!shown || items.every(({ mark }) => mark === null)) && dim === 'none';
    if (nothing && !this.#around.hasPainter()) return;
    const painter = await this.#around.painter();
    if (!this.#around.signal.aborted) painter.list({ items, shown, dim, look });
  }

  /** Says to the popup how many of the list stand how, when that has changed. */
  async #tell(items: readonly ListedItem[]): Promise<void> {
    const counts: Record<string, number> = {};
    for (const { mark } of items) {
      const verdict = mark?.verdict ?? 'unknown';
      counts[verdict] = (counts[verdict] ?? 0) + 1;
    }
    const told = JSON.stringify(counts);
    if (told === this.#told) return;
    this.#told = told;
    await this.#around.ask({ type: 'list-state', counts: counts as ListCounts });
  }
}
