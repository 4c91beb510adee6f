class Box {}
export default Box;  // finding
