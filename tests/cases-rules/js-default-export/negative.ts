export { Box as default };
