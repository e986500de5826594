/** A table of any length, of which only what can be seen is drawn. */
import type { ComponentChildren } from 'preact';
import { useRows } from './use-rows.ts';

interface VirtualTableProps<Item> {
  readonly items: readonly Item[];
  /** Names the list, so that its place is found again. */
  readonly address: string;
  readonly label: string;
  readonly class: string;
  readonly columns: number;
  readonly head: ComponentChildren;
  /** Cells of a row. */
  readonly cells: (item: Item) => ComponentChildren;
  readonly keyOf: (item: Item) => string;
}

/** Up and down arrows lead from one row's link to the next. */
function onArrows(event: KeyboardEvent): void {
  const side = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = event.target instanceof Element ? event.target.closest('a.row-link') : null;
  if (side === 0 || !(from instanceof Element)) return;
  const row = from.closest('tr');
  const next = side === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  const link = next?.querySelector('a.row-link');
  if (!(link instanceof HTMLElement)) return;
  event.preventDefault();
  link.focus({ preventScroll: true });
  link.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr class="space">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}

export function VirtualTable<Item>(props: VirtualTableProps<Item>) {
  const { items, address, label, columns, head, cells, keyOf } = props;
  const { first, end, row, box } = useRows(items.length, address);
  const shown = items.slice(first, end);
  return (
    <div class="scroll" ref={box}>
      <table class={props.class} aria-label={label} aria-rowcount={items.length + 1}>
        <thead>{head}</thead>
        <tbody onKeyDown={onArrows}>
          <Space height={first * row} columns={columns} />
          {shown.map((item, index) => (
            <tr key={keyOf(item)} data-row={first + index} aria-rowindex={first + index + 2}>
              {cells(item)}
            </tr>
          ))}
          <Space height={(items.length - end) * row} columns={columns} />
        </tbody>
      </table>
    </div>
  );
}
