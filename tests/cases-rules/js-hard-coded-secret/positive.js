const password = "hunter2";  // finding
const options = { apiKey: "abc-def" };  // finding
