/** The part of mark.js that the benchmark uses; the package has no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(expression: RegExp, options: { done(): void }): void;
    unmark(options: { done(): void }): void;
  }
}
