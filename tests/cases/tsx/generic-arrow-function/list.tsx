export const List = <T,>({ items, render }: { items: T[]; render: (item: T) => JSX.Element }) => (
  <ul>{items.map(render)}</ul>
);

export function first<T>(items: T[]): T | undefined {
  return items[0];
}
