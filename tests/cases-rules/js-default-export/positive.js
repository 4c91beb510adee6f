export default function start() {}  // finding
