; Modules and scripts that are taken in: `using module`, Import-Module, dot-sourcing, and calls of scripts.

((command command_name: (command_name) @_name
  command_elements: (command_elements . (command_argument_sep) . (generic_token) @_what
    . (command_argument_sep) . (_) @module)) @import.module
  (#match? @_name "^[Uu]sing$")
  (#match? @_what "^[Mm]odule$"))
((command command_name: (command_name) @_name
  command_elements: (command_elements . (command_argument_sep) . [(generic_token) (array_literal_expression)] @module)) @import.module
  (#match? @_name "^([Ii]mport-[Mm]odule|[Ii][Pp][Mm][Oo])$"))
((command command_name: (command_name) @_name
  command_elements: (command_elements . (command_argument_sep) . (command_parameter) @_flag
    . (command_argument_sep) . [(generic_token) (array_literal_expression)] @module)) @import.module
  (#match? @_name "^[Ii]mport-[Mm]odule$")
  (#match? @_flag "^-[Nn]ame$"))

; Where a path is written, it is a source that is read.
((command command_name: (command_name) @_name
  command_elements: (command_elements . (command_argument_sep) . (generic_token) @_what
    . (command_argument_sep) . (_) @module)) @import.source
  (#match? @_name "^[Uu]sing$")
  (#match? @_what "^[Mm]odule$")
  (#match? @module "\\.ps[md]1"))
((command command_name: (command_name) @_name
  command_elements: (command_elements . (command_argument_sep) . [(generic_token) (array_literal_expression)] @module)) @import.source
  (#match? @_name "^([Ii]mport-[Mm]odule|[Ii][Pp][Mm][Oo])$")
  (#match? @module "\\.ps[md]1"))

((command (command_invokation_operator) @_operator command_name: (command_name_expr) @module) @import.source
  (#eq? @_operator ".")
  (#match? @module "\\.ps[m]?1[\"']?$"))
((command (command_invokation_operator) @_operator command_name: (command_name_expr) @module) @import.run
  (#eq? @_operator "&")
  (#match? @module "\\.ps1[\"']?$"))
