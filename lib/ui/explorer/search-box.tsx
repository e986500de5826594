/** One line to type into. What is typed counts at once. */
interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

export function SearchBox({ label, placeholder, value, onType }: SearchBoxProps) {
  return (
    <input
      class="search"
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      autocomplete="off"
      spellcheck={false}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}
