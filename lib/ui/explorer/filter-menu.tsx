/** One filter: a button that opens the list of its values, each with how many families have it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../i18n.ts';
import { fold } from './search.ts';

export interface FilterOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

interface FilterMenuProps {
  readonly name: string;
  readonly chosen: readonly string[];
  /** Asked only while the list is open: counting takes a moment. */
  readonly options: () => readonly FilterOption[];
  readonly onToggle: (value: string) => void;
}

/** Longer lists get a line to search in them. */
const LONG = 12;
const MOST_SHOWN = 200;

function Options({ chosen, options, onToggle }: Omit<FilterMenuProps, 'name'>) {
  const [typed, setTyped] = useState('');
  const all = options();
  const wanted = fold(typed).trim();
  const fitting = all.filter(({ name }) => fold(name).includes(wanted)).slice(0, MOST_SHOWN);
  return (
    <div class="menu">
      {all.length > LONG && (
        <input
          type="search"
          aria-label={t('ex_filter_find')}
          placeholder={t('ex_filter_find')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      {fitting.length === 0 && <p class="quiet">{t('ex_filter_nothing')}</p>}
      <ul>
        {fitting.map(({ value, name, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => onToggle(value)}
              />
              <span class="option-name">{name}</span>
              <span class="option-count">{formatNumber(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Closes when somebody clicks or goes elsewhere, and with Escape. */
function useClosing(close: () => void) {
  const box = useRef<HTMLDetailsElement | null>(null);
  useEffect(() => {
    const elsewhere = ({ target }: Event): void => {
      if (target instanceof Node && box.current?.contains(target) === false) close();
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || box.current?.open !== true) return;
    event.stopPropagation();
    close();
    box.current.querySelector('summary')?.focus();
  };
  return { box, onKeyDown };
}

export function FilterMenu({ name, chosen, ...rest }: FilterMenuProps) {
  const [open, setOpen] = useState(false);
  const { box, onKeyDown } = useClosing(() => setOpen(false));
  const count = chosen.length;
  return (
    <details
      class={count === 0 ? 'filter' : 'filter active'}
      ref={box}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={onKeyDown}
    >
      <summary>
        {name}
        {count > 0 && (
          <span class="badge">
            {formatNumber(count)} <span class="hidden">{t('ex_filter_chosen')}</span>
          </span>
        )}
      </summary>
      {open && <Options chosen={chosen} {...rest} />}
    </details>
  );
}
