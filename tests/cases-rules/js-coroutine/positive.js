async function load() {}  // finding
