/** One thing that has to hold for whatever comes, and how often it is tried. */
import type { IProperty, IPropertyWithHooks } from 'fast-check';

export interface Suite {
  readonly name: string;
  /** Cases in `npm test`; the soak tries the same many times over. */
  readonly cases: number;
  readonly property: IProperty<unknown> | IPropertyWithHooks<unknown>;
}

/** Frees the list of suites from the types of what each of them makes. */
export const suite = (name: string, cases: number, property: unknown): Suite => ({
  name,
  cases,
  property: property as IProperty<unknown>,
});
