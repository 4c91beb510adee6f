/** Maps values, with the function first or last. */
export const map: {
  /** For a pipe. */
  <A, B>(f: (a: A) => B): (self: Cell<A>) => Cell<B>
  /** With all arguments. */
  <A, B>(self: Cell<A>, f: (a: A) => B): Cell<B>
} = dual(2, (self, f) => self)

export interface Cell<A> {
  <T>(value: T): Cell<T>
  in: "query" | "header"
  schema: A
}

export function last(): void {}
