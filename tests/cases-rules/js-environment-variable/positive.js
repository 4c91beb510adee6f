const port = process.env.PORT;  // finding
const host = process.env["HOST"];  // finding
