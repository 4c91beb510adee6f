const agent = new Agent({ rejectUnauthorized: true });
