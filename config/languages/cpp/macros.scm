; `TORCH_ARG(type, name);` in a class makes the member `name` and its setter.
((function_declarator
  declarator: (identifier) @_macro
  parameters: (parameter_list (_) (parameter_declaration type: (type_identifier) @name) .)) @symbol.field
  (#eq? @_macro "TORCH_ARG"))
