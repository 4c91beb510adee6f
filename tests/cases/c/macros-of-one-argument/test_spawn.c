TEST_IMPL(spawn_fails) {
#ifndef _WIN32
	int status;
	status = run();
#endif
	return status;
}

DEFINE_HANDLER(on_exit) {
	int code = 0;
	return code;
}
