/** The badge beside the model's name, and the card behind it. */
import { createRef } from 'preact';
import type { BadgePlace } from '../pages/page.ts';
import type { Look } from '../settings.ts';
import { Drop } from '../ui/drop.tsx';
import { counted, t } from '../ui/i18n.ts';
import type { Summary } from '../ui/summary.ts';
import { SummaryCard } from '../ui/summary-card.tsx';
import { badgePosition } from './badge-position.ts';
import { Card } from './card.tsx';
import { Opening } from './opening.ts';
import { placeCard } from './place-card.ts';
import type { Actions, Scene } from './scene.ts';
import { ShadowHost } from './shadow-host.ts';
import { isDark } from './theme.ts';

export class BadgeLayer {
  readonly #host: ShadowHost;
  readonly #actions: Actions;
  readonly #opening: Opening<Summary>;
  readonly #badge = createRef<HTMLButtonElement>();
  readonly #card = createRef<HTMLElement>();
  readonly #size: ResizeObserver;
  #scene: Scene | null = null;
  #name: Element | null = null;

  constructor(actions: Actions, signal: AbortSignal) {
    this.#actions = actions;
    this.#host = new ShadowHost('unwash-badge', signal);
    this.#opening = new Opening<Summary>(() => this.render(), signal);
    this.#size = new ResizeObserver(() => this.#position());
    signal.addEventListener('abort', () => this.#size.disconnect());
    const follow = (): void => this.#position();
    addEventListener('resize', follow, { signal, passive: true });
    addEventListener('scroll', () => this.#follow(), { signal, passive: true, capture: true });
  }

  set look(look: Look) {
    this.#host.look = look;
  }

  draw(scene: Scene): void {
    this.#scene = scene;
    const place = scene.badgePlace();
    if (scene.summary === null || place === null) {
      this.#host.remove();
      return;
    }
    this.#host.place((element) => put(element, scene.badgePlace() ?? place));
    this.#watch(place.name);
    this.render();
  }

  /** The site may have replaced the name, or taken our node out with its own. */
  refresh(): void {
    const place = this.#scene?.badgePlace() ?? null;
    if (place === null || this.#scene?.summary === null) return;
    this.#host.refresh();
    if (place.name !== this.#name) this.#watch(place.name);
    this.#position();
  }

  render(): void {
    const summary = this.#scene?.summary;
    if (!summary || this.#name === null) return;
    this.#host.render(
      <section
        aria-label="Unwash"
        onKeyDown={(event) => this.#key(event)}
        onFocusOut={(event) => this.#blur(event)}
      >
        {this.#button(summary)}
        {this.#opening.current !== null && this.#cardOf(summary)}
      </section>,
      isDark(this.#name),
    );
    this.#position();
  }

  #button(summary: Summary) {
    const flagged = this.#scene?.marks.filter(({ finding }) => finding.flagged).length ?? 0;
    return (
      <button
        type="button"
        ref={this.#badge}
        class={`badge ${summary.verdict}`}
        aria-label={badgeName(summary.label, flagged)}
        aria-expanded={this.#opening.current !== null}
        onClick={(event) => this.#click(event, summary)}
        onPointerEnter={() => this.#opening.open(summary)}
        onPointerLeave={() => this.#opening.leave()}
      >
        <Drop verdict={summary.verdict} size={14} />
        <span>{summary.label}</span>{' '}
        {flagged > 0 && <span class="count">{counted('claims', flagged)}</span>}
      </button>
    );
  }

  #cardOf(summary: Summary) {
    return (
      <Card
        frame={this.#card}
        name={summary.label}
        onStay={() => this.#opening.stay()}
        onLeave={() => this.#opening.leave()}
      >
        <SummaryCard
          summary={summary}
          onExplain={() => this.#actions.open('explain')}
          onReport={() => this.#actions.open('report')}
        />
      </Card>
    );
  }

  /** Keys open and close it; under a pointer it is open already, and a click keeps it so. */
  #click(event: MouseEvent, summary: Summary): void {
    if (!event.isTrusted) return;
    const byKey = event.detail === 0;
    if (byKey && this.#opening.current !== null) this.#opening.close();
    else this.#opening.open(summary);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#opening.current === null) return;
    this.#badge.current?.focus({ preventScroll: true });
    this.#opening.close();
  }

  #blur(event: FocusEvent): void {
    const inside = event.currentTarget instanceof Node ? event.currentTarget : null;
    const to = event.relatedTarget;
    if (!(to instanceof Node && inside?.contains(to))) this.#opening.leave();
  }

  #watch(name: Element): void {
    this.#size.disconnect();
    this.#name = name;
    this.#size.observe(name);
    this.#size.observe(document.documentElement);
  }

  #position(): void {
    const badge = this.#badge.current;
    if (badge === null || this.#name === null || !this.#name.isConnected) return;
    const size = { width: badge.offsetWidth, height: badge.offsetHeight };
    const position = badgePosition(this.#name, size, this.#host.element);
    const origin = this.#host.origin();
    badge.dataset.at = position.at;
    badge.style.left = position.at === 'corner' ? '' : `${position.left - origin.x}px`;
    badge.style.top = position.at === 'corner' ? '' : `${position.top - origin.y}px`;
    this.#follow();
  }

  #follow(): void {
    const badge = this.#badge.current;
    if (badge === null || this.#card.current === null) return;
    placeCard(this.#card.current, badge.getBoundingClientRect(), this.#host.origin());
  }
}

const badgeName = (label: string, flagged: number): string =>
  flagged === 0 ? t('badge_name', label) : counted('badge_flagged', flagged, label);

function put(element: HTMLElement, place: BadgePlace): void {
  place.after.after(element);
}
