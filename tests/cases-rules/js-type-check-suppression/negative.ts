// ts is not ignored
const x: number = 1;
