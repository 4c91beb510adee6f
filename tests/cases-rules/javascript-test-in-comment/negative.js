// it('draws a box') is a test; it (the box) is drawn.
it('draws a box', () => {
});
