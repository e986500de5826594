/** Where a family comes from, as a picture and in words. */

import { t, tOf } from '../i18n.ts';
import type { Catalogue } from './catalogue.ts';
import { groupBy } from './group.ts';
import type { Hop, LineageNode, LineageTree } from './lineage-tree.ts';
import { formatHash, type Route } from './route.ts';

const NODE = { width: 190, height: 46 } as const;
const GAP = { x: 20, y: 54 } as const;
/** Grows with the reader's text. */
const PER_UNIT = 0.07;
const LONGEST = 25;

interface Placed extends LineageNode {
  readonly x: number;
  readonly y: number;
}

interface Drawing {
  readonly nodes: readonly Placed[];
  readonly width: number;
  readonly height: number;
}

/** Rows by depth, each centered: roots on top. Reads the same from left and right. */
function place({ nodes }: LineageTree): Drawing {
  const rows = [...groupBy(nodes, ({ depth }) => depth)].sort(([a], [b]) => b - a);
  const widest = Math.max(...rows.map(([, row]) => row.length));
  const width = widest * (NODE.width + GAP.x) - GAP.x;
  const placed = rows.flatMap(([, row], line) => {
    const start = (width - (row.length * (NODE.width + GAP.x) - GAP.x)) / 2;
    return row.map((node, index) => ({
      ...node,
      x: start + index * (NODE.width + GAP.x),
      y: line * (NODE.height + GAP.y),
    }));
  });
  return { nodes: placed, width, height: rows.length * (NODE.height + GAP.y) - GAP.y };
}

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

function Box({ node, license, own }: { node: Placed; license: string; own: boolean }) {
  const middle = node.x + NODE.width / 2;
  return (
    <g class={own ? 'node own' : 'node'}>
      <rect x={node.x} y={node.y} width={NODE.width} height={NODE.height} rx="8" />
      <text x={middle} y={node.y + 19} text-anchor="middle" class="node-name">
        {shorten(node.name)}
      </text>
      <text x={middle} y={node.y + 35} text-anchor="middle" class="node-license">
        {shorten(license)}
      </text>
    </g>
  );
}

function Edge({ hop, from, to }: { hop: Hop; from: Placed; to: Placed }) {
  const x1 = from.x + NODE.width / 2;
  const x2 = to.x + NODE.width / 2;
  const y1 = from.y + NODE.height;
  const y2 = to.y - 4;
  const bend = (y2 - y1) / 2;
  // A point on the curve nearer to the base, where lines to one derivative are still apart.
  const middle = { x: x1 + (x2 - x1) * 0.352, y: y1 + (y2 - y1) * 0.424 };
  const text = hop.freer === null ? tOf('relation', hop.relation) : t('ex_lineage_freer_short');
  const half = text.length * 3.4 + (hop.freer === null ? 6 : 15);
  return (
    <g class={hop.freer === null ? 'hop' : 'hop freer'}>
      <path d={`M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`} fill="none" />
      <path d={`m${x2 - 4} ${y2 - 4} 4 5 4-5`} fill="none" />
      <rect x={middle.x - half} y={middle.y - 10} width={2 * half} height="20" rx="10" />
      {hop.freer !== null && (
        <path
          class="warning"
          d={`m${middle.x - half + 9} ${middle.y + 4} 5-9 5 9Zm5-5.500v2.500`}
          fill="none"
        />
      )}
      <text x={middle.x + (hop.freer === null ? 0 : 8)} y={middle.y + 4} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}

interface PictureProps {
  readonly tree: LineageTree;
  readonly catalogue: Catalogue;
  readonly name: string;
}

function Picture({ tree, catalogue, name }: PictureProps) {
  const { nodes, width, height } = place(tree);
  const byRef = new Map(nodes.map((node) => [node.ref, node]));
  const licenseOf = ({ license }: LineageNode): string =>
    license === null ? t('ex_allowed_unknown') : catalogue.licenseName(license);
  return (
    <div class="picture">
      <svg
        role="img"
        aria-label={t('ex_lineage_picture', name)}
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        style={{ width: `${(width + 4) * PER_UNIT}rem` }}
      >
        {tree.hops.map((hop) => {
          const from = byRef.get(hop.from);
          const to = byRef.get(hop.to);
          return from && to && <Edge key={`${hop.from} ${hop.to}`} hop={hop} from={from} to={to} />;
        })}
        {nodes.map((node) => (
          <Box key={node.ref} node={node} license={licenseOf(node)} own={node.depth === 0} />
        ))}
      </svg>
    </div>
  );
}

interface HopWordsProps {
  readonly hop: Hop;
  readonly tree: LineageTree;
  readonly catalogue: Catalogue;
  readonly route: Route;
}

function HopWords({ hop, tree, catalogue, route }: HopWordsProps) {
  const node = (ref: string) => tree.nodes.find((one) => one.ref === ref);
  const base = node(hop.from);
  const made = node(hop.to);
  if (base === undefined || made === undefined) return null;
  const { freer } = hop;
  return (
    <li>
      <a href={formatHash({ ...route, view: 'family', id: base.id, variant: '' })}>
        <bdi>{base.name}</bdi>
      </a>{' '}
      <span aria-hidden="true">→</span> <bdi>{made.name}</bdi>{' '}
      <span class="quiet">({tOf('relation', hop.relation)})</span>
      {freer !== null && (
        <span class="freer-words">
          {t(
            'lineage_freer',
            catalogue.licenseName(freer.declared),
            catalogue.licenseName(freer.upstream),
          )}
        </span>
      )}
    </li>
  );
}

interface LineageProps extends PictureProps {
  readonly route: Route;
}

export function Lineage({ tree, catalogue, name, route }: LineageProps) {
  if (tree.hops.length === 0) return <p class="quiet">{t('ex_lineage_original')}</p>;
  return (
    <>
      <Picture tree={tree} catalogue={catalogue} name={name} />
      <ul class="hops">
        {tree.hops.map((hop) => (
          <HopWords
            key={`${hop.from} ${hop.to}`}
            hop={hop}
            tree={tree}
            catalogue={catalogue}
            route={route}
          />
        ))}
      </ul>
    </>
  );
}
