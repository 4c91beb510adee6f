; Headers, names that are taken of a module, and what the module implements.

(pp_include file: (string) @module) @import.include
(pp_include_lib file: (string) @module) @import.include-lib
(import_attribute module: (atom) @module funs: (fa fun: (atom) @names)) @import
(behaviour_attribute name: (atom) @module) @import.behaviour
((wild_attribute name: (attr_name name: (atom) @_parse)) @import.transform @module
  (#eq? @_parse "parse_transform")
  (#set! extract "\\(\\s*(\\w+)"))
((compile_options_attribute) @import.transform @module
  (#match? @module "parse_transform")
  (#set! extract "parse_transform\\s*,\\s*(\\w+)"))
