const cp = require("child_process");
cp.exec("ls " + folder);  // finding
execSync(command);  // finding
