/** Stands before the mistake. */
export function first(): number {
  return 1
}

export const broken: {
  a: `x \`class ${string}<Self>(...)\``
  b: [} <
} = {

export class After {
  run(): void {}
}

export interface Last {
  name: string
}
