(** Shapes and what they are made of. *)

(** What can be drawn. *)
type shape =
  | Circle of float  (** round *)
  | Square of { side : int; mutable wide : int }

type 'a tree = Leaf | Node of 'a

and place = { x : int; y : int }

type id = int [@@deriving show]

exception Bad of string

(** Says how large it is. *)
let area shape scale = scale *. size shape

let limit = 3

let rec even n = n = 0 || odd (n - 1)
and odd n = n <> 0 && even (n - 1)

let (left, right) = (1, 2)

let ( + ) x y = Int.add x y

let twice = fun x -> x * 2

let kind = function
  | Circle _ -> 1
  | Square _ -> 2

let words = [
  "a";
]

let () = print_endline "loaded"

external sin : float -> float = "c_sin"

module Inner = struct
  let deep x =
    let local y = y in
    local x
end

module type Drawable = sig
  type t

  val draw : t -> unit
  val width : int
end

module Make (X : Drawable) : Drawable with type t = X.t = struct
  include X
end

class point start = object (self)
  inherit place
  val mutable x = start
  method get = x
  method private own y = y
end
