const hash = crypto.createHash("sha256");
