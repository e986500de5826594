/** The few controls that the options are made of: plain ones of the browser, with their labels. */
import type { ComponentChildren } from 'preact';

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A titled part of the page. */
export function Group({ id, title, hint, children }: GroupProps) {
  return (
    <section class="group" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {hint !== undefined && <p class="hint">{hint}</p>}
      </header>
      <div class="fields">{children}</div>
    </section>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: () => void;
  readonly lang?: string;
}

export function Check({ label, on, onChange, lang }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={onChange} />
      <span lang={lang}>{label}</span>
    </label>
  );
}

export interface Option<T extends string | number> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceProps<T extends string | number> {
  readonly name: string;
  readonly title: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Short options stand side by side. */
  readonly inline?: boolean;
}

export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { name, title, options, value, onChange, inline = false } = props;
  return (
    <fieldset class={inline ? 'inline' : ''}>
      <legend>{title}</legend>
      {options.map((option) => (
        <label class="check" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint !== undefined && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChecksProps<T extends string> {
  readonly title: string;
  readonly all: readonly T[];
  readonly on: readonly T[];
  readonly label: (value: T) => string;
  readonly onToggle: (value: T) => void;
  readonly inline?: boolean;
  /** The heading above says the same: the title is for screen readers alone. */
  readonly hushed?: boolean;
}

/** A list of things, each on or off. */
export function Checks<T extends string>(props: ChecksProps<T>) {
  const { title, all, on, label, onToggle, inline = false, hushed = false } = props;
  return (
    <fieldset class={inline ? 'inline' : ''}>
      <legend class={hushed ? 'hushed' : ''}>{title}</legend>
      {all.map((value) => (
        <Check
          key={value}
          label={label(value)}
          on={on.includes(value)}
          onChange={() => onToggle(value)}
        />
      ))}
    </fieldset>
  );
}
