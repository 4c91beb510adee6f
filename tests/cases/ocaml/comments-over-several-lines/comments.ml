(*
 * Copyright (c) 2020 Somebody
 *
 * Permission to use is hereby granted.
 *)

(** Draws shapes
    on a canvas.

    More of it. *)

(* -------- helpers -------- *)

(** Counts (them). *)
let count x = x
