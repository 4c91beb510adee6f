import type { A, B as Bee } from "./types";
import { type C, run } from "./run";
import type Default from "./default";
import fs = require("fs");
export type { D } from "./more";
export * from "./all";

type Lazy = typeof import("./lazy");
const page = await import("./page");
