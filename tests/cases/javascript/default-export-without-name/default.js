import base from "./base.js";

/** Builds the app. */
export default function (options) {
  const local = () => options;
  return base(local);
}
