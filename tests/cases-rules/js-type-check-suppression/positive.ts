// @ts-ignore  // finding
const x: number = "a";
