/** What can be read. */
export interface Source<out T> {
  read(): T
}

/** What can be read and written. */
export interface Cell<
  in out T,
  in Key extends string = string
> extends Source<T> {
  write(key: Key, value: T): void
}

export class Box<out T> {
  constructor(readonly value: T) {}
}
