{ lib }:
let
  # Adds two.
  add = x: y: x + y;
  inherit (lib) mkIf;
in
{
  sum = add 1 2;
}
