export namespace Shapes.Round {
  export function draw(): void {}
  export const LIMIT = 3;
  function helper() {}
  const own = 1;
  export namespace Inner {
    export class Circle {}
  }
}
