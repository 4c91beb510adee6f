(** Shapes and what they are made of. *)

open Base

(** What can be drawn. *)
type t

type kind = Round | Flat of int

exception Bad of string

(** Says how large it is. *)
val area : t -> float -> float

val limit : int
val ( + ) : int -> int -> int

external sin : float -> float = "c_sin"

module type Drawable = sig
  val draw : t -> unit
end

module Inner : sig
  val deep : int
end

module Make (X : Drawable) : Drawable
