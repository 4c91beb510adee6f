namespace cpp2 shop.api

/** An order. */
struct Order {
  1: required Id id;
  // What it holds.
  2: optional list<common.Line> lines = [];
}
union Pay { 1: string card }
exception Gone { 1: string why }
