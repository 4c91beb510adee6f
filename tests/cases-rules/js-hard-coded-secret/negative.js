const password = read();
const options = { apiKey: "", tokenType: "bearer" };
