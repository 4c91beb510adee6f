import "./side.js";
import whole from "./whole.js";
import react, { useState, useMemo as memo } from "react";
import * as path from "node:path";

export { one, two as deux } from "./numbers.js";
export * from "./all.js";
export * as tools from "./tools.js";

const lazy = () => import("./lazy.js");
