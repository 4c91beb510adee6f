const debug = "debugger";
