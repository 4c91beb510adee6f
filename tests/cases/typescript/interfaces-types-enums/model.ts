/** What is kept. */
export interface Item<T> extends Base, Keyed<T> {
  /** Its name. */
  readonly name?: string;
  save(store: Store): Promise<void>;
  get size(): number;
  new (name: string): Item<T>;
  "quoted-key": number;
}

export type Key = string | number;
export type Point = { x: number; move(by: Point): void };
type Local = Key[];

export enum Color {
  Red,
  Green = "green",
  "dark-blue" = 3,
}

declare const enum Flag {
  On = 1,
}
