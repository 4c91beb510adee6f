export function bind(run: () => void): number;
export function bind(run: () => void, late: boolean): number;
/** Binds what runs to a number. */
export function bind(run: () => void, late = false): number {
  return late ? 1 : use(run);
}

function use(run: () => void): number {
  return 0;
}

export class Box {
  /** Puts a thing in. */
  put(thing: string): void;
  put(thing: number, times: number): void;
  put(thing: unknown, times = 1): void {
    bind(() => {});
  }
}

export interface Lid {
  /** Opens it. */
  open(): void;
  open(wide: boolean): void;
}
