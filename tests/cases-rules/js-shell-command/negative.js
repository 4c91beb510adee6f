const found = /a/.exec(text);
cp.spawn("ls", [folder]);
