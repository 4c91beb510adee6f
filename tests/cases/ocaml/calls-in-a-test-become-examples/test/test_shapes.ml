(* Tells what shapes can do. *)

let () = Shapes.draw "circle"

let test_area () =
  let shape = Shapes.make "circle" in
  Canvas.render shape;
  check shape
