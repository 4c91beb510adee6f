const load = () => import("./big.js");  // finding
