const cp = require("child_process");
const found = /a/.exec(text);
cp.spawn("ls", [folder]);
