/** What every view is given. */
import type { Catalogue } from './catalogue.ts';
import type { Route } from './route.ts';
import type { Go } from './use-route.ts';

export interface ViewProps {
  readonly catalogue: Catalogue;
  readonly route: Route;
  readonly go: Go;
}
