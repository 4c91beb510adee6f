// it('draws a box', () => {
//   draw();
// });
/*
  test("fails", async function () {
  });
*/
