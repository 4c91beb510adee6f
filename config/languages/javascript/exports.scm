; The names that a source exports: with one of these, all other names at its top are its own.

(program (export_statement declaration: (_ name: (_) @export.names)))
(program (export_statement declaration: (_ (variable_declarator name: (identifier) @export.names))))
(program (export_statement declaration: (_ (variable_declarator name: (object_pattern [
  (shorthand_property_identifier_pattern) @export.names
  (pair_pattern value: (identifier) @export.names)
  (object_assignment_pattern left: (shorthand_property_identifier_pattern) @export.names)])))))
(program (export_statement !source (export_clause (export_specifier name: (_) @export.names))))
(program (export_statement "default" @export.names))
(program (export_statement "default" value: (identifier) @export.names))
(program (export_statement value: (call_expression arguments: (arguments (identifier) @export.names))))

; A source that takes from others, or passes on what it takes, is a module: what it
; does not export is its own. The keywords, which name nothing, stand for an empty list.
(program (import_statement "import" @export.names))
(program (export_statement "export" @export.names))

; CommonJS.
((assignment_expression
  left: (_) @_exports
  right: [
    (identifier) @export.names
    (function_expression name: (_) @export.names)
    (class name: (_) @export.names)
    (new_expression constructor: (identifier) @export.names)
    (call_expression arguments: (arguments (identifier) @export.names))
    (object [
      (shorthand_property_identifier) @export.names
      (pair key: (_) @export.names)
      (pair value: (identifier) @export.names)
      (method_definition name: (_) @export.names)])])
  (#any-of? @_exports "module.exports" "exports"))
((assignment_expression left: (member_expression) @export.names)
  (#eq? @export.names "module.exports"))
((assignment_expression
  left: (member_expression object: (_) @_exports property: (_) @export.names))
  (#any-of? @_exports "module.exports" "exports"))
((assignment_expression
  left: (member_expression object: (_) @_exports)
  right: (identifier) @export.names)
  (#any-of? @_exports "module.exports" "exports"))
((variable_declarator
  name: (identifier) @export.names
  value: (assignment_expression left: (_) @_exports))
  (#any-of? @_exports "module.exports" "exports"))
