# A tool, from its source.
{ lib, stdenv, fetchurl ? null, ... }:
stdenv.mkDerivation rec {
  pname = "tool";
  # What it is made of.
  src = ./src;
  meta = with lib; {
    description = "A tool";
    license = licenses.mit;
  };
}
