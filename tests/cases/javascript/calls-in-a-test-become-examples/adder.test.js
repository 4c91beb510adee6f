const { Adder, add } = require("./adder");

test("adds", async () => {
  add(1, 2);
  const sum = add(1, 2, 3);
  const adder = new Adder();
  await adder.flush();
  add(
    1,
  );
  expect(sum).toBe(6);
});
