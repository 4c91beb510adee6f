const hash = crypto.createHash("md5");  // finding
