module.exports = { a };  // finding
