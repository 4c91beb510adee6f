/** The shop as others see it. */
service Shop extends common.Base {
  /** Finds an order. */
  Order find(1: Id id) throws (1: Gone gone),
  oneway void ping()
}
