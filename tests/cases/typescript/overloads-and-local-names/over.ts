export function read(path: string): string;
export function read(path: number): number;
/** Reads. */
export function read(path: any): any {
  const inner = (x: number): number => x;
  return inner(path);
}

export const isText = (x: unknown): x is string => typeof x === "string";
function hidden(): void {}
