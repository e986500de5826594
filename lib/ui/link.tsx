/** A link out. Only web addresses; the page that it leads to learns nothing of where we are. */
import type { ComponentChildren } from 'preact';
import { webAddress } from './links.ts';

interface LinkProps {
  readonly href: string | null;
  readonly children: ComponentChildren;
}

export function Link({ href, children }: LinkProps) {
  const address = webAddress(href);
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
