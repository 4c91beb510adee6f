void f() {
  job.abort();
}
