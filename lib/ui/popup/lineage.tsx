/** Where a model comes from, as a picture; the hop where a freer tag was put over it stands out. */
import type { LineagePlace } from '../details.ts';
import { t, tOf } from '../i18n.ts';
import { More } from './more.tsx';

const WIDTH = 320;
const ROW = 30;
const GAP = 44;
const MOST_LETTERS = 38;

/** The end of an id tells more than its owner does. */
const shortened = (name: string): string =>
  name.length > MOST_LETTERS ? `…${name.slice(1 - MOST_LETTERS)}` : name;

interface Laid {
  readonly place: LineagePlace;
  readonly y: number;
}

/** Roots stand above one another without a line; the last place hangs from all of them. */
function lay(places: readonly LineagePlace[]): Laid[] {
  let y = 0;
  return places.map((place) => {
    if (place.by !== null) y += GAP - 8;
    const laid = { place, y };
    y += ROW + 8;
    return laid;
  });
}

function Box({ place, y }: Laid) {
  const name = shortened(place.name);
  return (
    <g transform={`translate(0 ${y})`}>
      <rect x="1" y="1" width={WIDTH - 2} height={ROW - 2} rx="7" class="box" />
      <text x="12" y={ROW / 2 + 4.5} direction="ltr" class={place.by === null ? '' : 'own'}>
        {name}
      </text>
    </g>
  );
}

function Hop({ place: { by, freer }, y }: Laid) {
  if (by === null) return null;
  const top = y - GAP;
  const words = freer === null ? tOf('relation', by) : `${tOf('relation', by)} · ${freer.declared}`;
  return (
    <g transform={`translate(0 ${top})`} class={freer === null ? 'hop' : 'hop freer'}>
      <path d={`M20 0V${GAP - 6}m-4.5-4.5 4.5 4.5 4.5-4.5`} fill="none" stroke="currentColor" />
      <text x="34" y={GAP / 2 + 4} direction="ltr">
        {words}
      </text>
    </g>
  );
}

function inWords(places: readonly LineagePlace[]): string {
  const last = places.at(-1);
  if (last === undefined || last.by === null) return '';
  const roots = places.slice(0, -1).map(({ name }) => name);
  return t('lineage_hop', last.name, roots.join(', '), tOf('relation', last.by));
}

export function LineagePicture({ places }: { places: readonly LineagePlace[] }) {
  const laid = lay(places);
  const height = (laid.at(-1)?.y ?? 0) + ROW;
  const freer = places.find((place) => place.freer !== null)?.freer ?? null;
  return (
    <>
      <svg
        class="lineage"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={inWords(places)}
      >
        {laid.map((one) => (
          <Hop key={`hop ${one.place.name}`} {...one} />
        ))}
        {laid.map((one) => (
          <Box key={one.place.name} {...one} />
        ))}
      </svg>
      {freer !== null && (
        <p class="freer-note">{t('lineage_freer', freer.declared, freer.upstream)}</p>
      )}
    </>
  );
}

export function Lineage({ places }: { places: readonly LineagePlace[] }) {
  if (places.length < 2) return null;
  return <More title={t('lineage')}>{() => <LineagePicture places={places} />}</More>;
}
