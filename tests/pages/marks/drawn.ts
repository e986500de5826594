/** A page with all our marks drawn on it by the code that pages get, and a look into the closed roots. */
import { createPainter } from '../../../lib/marks/painter.ts';
import type { Actions, ListedItem, Mark } from '../../../lib/marks/scene.ts';
import type { Look } from '../../../lib/settings.ts';
import { FINDING, SUMMARY } from '../samples.ts';

/** A name with room beside it, a claim, and a list of three models. */
const PAGE = `
  <main style="width: 900px; padding: 40px; font: 16px/1.5 sans-serif">
    <header><h1 id="name" style="font-size: 24px; width: 200px">example-1</h1></header>
    <p>This is an open source model.</p>
    <ul>
      <li style="width: 300px"><a href="#one">example/one</a></li>
      <li style="width: 300px"><a href="#two">example/two</a></li>
      <li style="width: 300px"><a href="#three">example/three</a></li>
    </ul>
  </main>`;

const VERDICTS = ['open-source-ai', 'restricted-weights', 'closed'] as const;

const actions: Actions = {
  dismiss: () => undefined,
  open: () => undefined,
  summary: async () => SUMMARY,
};

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

function claim(): Mark {
  const element = one('main > p');
  const node = element.firstChild as Text;
  const at = node.data.indexOf('open source');
  const range = new StaticRange({
    startContainer: node,
    startOffset: at,
    endContainer: node,
    endOffset: at + 'open source'.length,
  });
  return { finding: FINDING, range, block: node.data, element };
}

const items = (): ListedItem[] =>
  [...document.querySelectorAll('main li')].map((card, at) => ({
    subject: { kind: 'model', id: `example/${at}` },
    card,
    anchor: card.querySelector('a') ?? card,
    mark: { verdict: VERDICTS[at] ?? 'unknown', label: `Label ${at}` },
  }));

export interface Drawn {
  /** What is in the root of our node of this name, the first of them. */
  inside(host: string): HTMLElement;
  jump(index: number): void;
  end(): void;
}

export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 80));

/** Puts the page there and its marks on it. */
export async function draw(
  dim: 'none' | 'open-weights' = 'none',
  textSize: Look['textSize'] = 100,
): Promise<Drawn> {
  document.body.insertAdjacentHTML('beforeend', PAGE);
  const roots = new Map<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    // Ours are closed: what looks for flaws could not look into them.
    const root = attach.call(this, { ...init, mode: 'open' });
    roots.set(this, root);
    return root;
  };
  const ending = new AbortController();
  const look: Look = { theme: 'auto', textSize };
  const painter = createPainter(actions, ending.signal);
  const name = one('#name');
  painter.paint({
    summary: SUMMARY,
    marks: [claim()],
    look,
    badgePlace: () => ({ name, after: one('main > header') }),
  });
  painter.list({ items: items(), shown: true, dim, look });
  await settled();
  Element.prototype.attachShadow = attach;
  return {
    inside(host) {
      const content = roots.get(one(host))?.querySelector<HTMLElement>('.content');
      if (!content) throw new Error(`nothing in ${host}`);
      return content;
    },
    jump: (index) => painter.jump(index),
    end: () => ending.abort(),
  };
}
