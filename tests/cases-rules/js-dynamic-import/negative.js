import { a } from "./big.js";
