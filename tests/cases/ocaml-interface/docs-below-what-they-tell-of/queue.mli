(** Queues of jobs. *)

type t
(** A queue. *)

val empty : t
(** The queue without jobs. *)

val push : t -> int -> t
(** Adds a job.

    It is the last one. *)

(** Takes the first job. *)
val pop : t -> int option

type state =
  | Idle
  | Busy
(** What a queue does. *)

module Order : sig
  val sort : t -> t
  (** Sorts the jobs. *)
end

val length : t -> int
