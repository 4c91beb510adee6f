; Complete statements that call.

(_ . (unit . (func . (identifier) @example.name) .) .) @example
((_ . (unit . (identifier) (func)) @example.name .) @example
  (#set! extract "\\A([\\w$]+(?:\\.[\\w$]+)+)\\s*\\("))
((command . (unit) . (unit) . (operators) . (unit . (identifier) (func)) @example.name .) @example
  (#set! extract "\\A([\\w$]+(?:\\.[\\w$]+)+)\\s*\\("))
((command . (unit) . (unit) . (operators) . (unit . (identifier) @_new .) . (unit . (func . (identifier) @example.name) .) .) @example
  (#eq? @_new "new"))
