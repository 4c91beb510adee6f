/**
 * @deprecated use b // finding
 */
class A {}
