const cp = require("child_process");
const { execSync } = cp;
cp.exec("ls " + folder);  // finding
execSync(command);  // finding
