{ callPackage }:
{
  imports = [ ./hardware.nix ../common.nix ];
  helpers = import ./lib.nix { };
  tool = callPackage ./pkgs/tool { };
  system = import <nixpkgs> { };
}
