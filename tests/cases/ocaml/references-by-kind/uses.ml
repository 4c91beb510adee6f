let run (request : Request.t) level =
  helper request;
  let made = Outer.Inner.make request Level.high in
  List.iter print made;
  if level = Level.High then raise (Bad "x");
  new point 1

module M = Map.Make (String)
