// TODO: one  // finding
int x; /* HACK: two // finding
 * more
 */
/*
 * First.
 * FIXME: three // finding
 */
