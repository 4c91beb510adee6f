void f() {
  py::gil_scoped_release no_gil;  // finding
}
