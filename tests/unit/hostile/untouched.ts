/** Shows that nothing that was read has reached a prototype that all objects share. */
const SHARED = [Object.prototype, Array.prototype, String.prototype, Function.prototype] as const;
const BEFORE = SHARED.map((one) => Reflect.ownKeys(one).length);

export function insistUntouched(): void {
  SHARED.forEach((one, at) => {
    if (Reflect.ownKeys(one).length !== BEFORE[at])
      throw new Error('a shared prototype has changed');
  });
}

export function insist(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
