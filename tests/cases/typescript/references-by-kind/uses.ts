function use<T extends Shape = Circle>(a: Map<string, Item>, b?: Api.Key | Other[]): a is Text {
  const made = new Store<Row>(Mode.FAST) as Wide;
  const kinds: readonly Kind[] = [First, Second];
  type Pick = Source["field"];
  let f: (x: Input) => Output = build<Part>(1);
  let q: keyof Keys & typeof settings;
  if (made instanceof Store.Memory) helper(made satisfies Narrow);
  return true;
}
