open Base
open! Core.Std
include Common

module L = List

module Inner = struct
  open Deep
end
