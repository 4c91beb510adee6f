module shapes {
  exports shapes.api;  // finding
  opens shapes.inner to drawing;  // finding
}
