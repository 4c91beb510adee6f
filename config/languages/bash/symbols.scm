; Functions, aliases, and the variables that are set outside of functions.

(function_definition name: (_) @name body: (_) @body) @symbol.function

((command
  name: (command_name (word) @_alias)
  argument: [(concatenation) (word)] @name) @symbol.macro
  (#eq? @_alias "alias")
  (#set! extract "\\A([\\w.-]+)="))

((program (variable_assignment name: (variable_name) @name) @symbol.variable)
  (#set! once "yes"))
((program (declaration_command (variable_assignment name: (variable_name) @name) @symbol.variable))
  (#set! once "yes"))
((program (variable_assignments (variable_assignment name: (variable_name) @name) @symbol.variable))
  (#set! once "yes"))
((program (if_statement (variable_assignment name: (variable_name) @name) @symbol.variable))
  (#set! once "yes"))
((program (if_statement (_ (variable_assignment name: (variable_name) @name) @symbol.variable)))
  (#set! once "yes"))
((program (if_statement (declaration_command (variable_assignment name: (variable_name) @name) @symbol.variable)))
  (#set! once "yes"))
((program (if_statement (_ (declaration_command (variable_assignment name: (variable_name) @name) @symbol.variable))))
  (#set! once "yes"))

((declaration_command "readonly" (variable_assignment) @of)
  (#set! kind "constant"))
((declaration_command (word) @_option (variable_assignment) @of)
  (#match? @_option "^-\\w*r")
  (#set! kind "constant"))

; `export A=1` is written at its keyword; of several, the first.
(program (declaration_command . (variable_assignment) @of) @outer)

; A value over several lines, or a command's output, is no part of the signature.
((variable_assignment value: (_) @body) @of
  (#match? @body "\n"))

; Variables are counted wherever they are set.
(variable_assignment name: (variable_name) @name) @count.variable
(for_statement variable: (variable_name) @name) @count.variable
