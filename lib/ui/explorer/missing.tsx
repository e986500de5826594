/** An address that leads to nothing we know. */
interface MissingProps {
  readonly title: string;
  readonly hint: string;
  readonly back: string;
  readonly backTo: string;
}

export function Missing({ title, hint, back, backTo }: MissingProps) {
  return (
    <div class="nothing">
      <h1 tabIndex={-1}>{title}</h1>
      <p class="quiet">{hint}</p>
      <p>
        <a href={backTo}>{back}</a>
      </p>
    </div>
  );
}
