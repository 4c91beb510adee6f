async fn load() {}  // finding
