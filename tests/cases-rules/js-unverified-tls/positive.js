const agent = new Agent({ rejectUnauthorized: false });  // finding
