; Names that are called and types that are named, in the forms that C does not have.

(call_expression function: (qualified_identifier) @reference.call)
((call_expression function: (template_function name: (identifier) @reference.call))
  (#not-match? @reference.call "_cast$"))
(call_expression function: (field_expression
  argument: (_) @object
  field: (template_method name: (field_identifier) @reference.member)))
; What an object calls of itself is a name of its class.
(call_expression function: (field_expression argument: (this) field: (field_identifier) @reference.call))
(new_expression type: [
  (type_identifier) @reference.call
  (qualified_identifier) @reference.call
  (template_type name: (type_identifier) @reference.call)])
(compound_literal_expression type: [
  (type_identifier) @reference.call
  (qualified_identifier) @reference.call
  (template_type name: (type_identifier) @reference.call)])
; The class before the name of its member: of `ns::Foo<T>::bar` it is `Foo`.
(qualified_identifier scope: (template_type name: (type_identifier) @reference.type))

(function_definition type: [(qualified_identifier) @reference.type (template_type name: (_) @reference.type)])
(declaration type: [(qualified_identifier) @reference.type (template_type name: (_) @reference.type)])
(field_declaration type: [(qualified_identifier) @reference.type (template_type name: (_) @reference.type)])
(parameter_declaration type: [(qualified_identifier) @reference.type (template_type name: (_) @reference.type)])
(type_descriptor type: [(qualified_identifier) @reference.type (template_type name: (_) @reference.type)])
(optional_parameter_declaration
  type: [(type_identifier) (qualified_identifier) (template_type)] @reference.type)
(for_range_loop type: [
  (type_identifier) @reference.type
  (qualified_identifier) @reference.type
  (template_type name: (_) @reference.type)])
(using_declaration (qualified_identifier) @reference.use)
; The type of what is named: `decltype(&run)`.
(decltype (pointer_expression argument: [(identifier) (qualified_identifier)] @reference.use))
; A template without a call: what a macro is given, or a function that another one is to call.
(argument_list [
  (template_function name: (identifier) @reference.use)
  (qualified_identifier name: (template_function)) @reference.use])
; Outside of functions only macros are called: `REGISTER_OPERATOR(Relu, ReluOp);`.
((declaration_list (expression_statement (call_expression
  arguments: (argument_list [(identifier) (qualified_identifier)] @reference.use))))
  (#not-match? @reference.use "^(?:void|char|short|int|long|float|double|unsigned|signed|bool)$"))

(expression_statement (call_expression function: (qualified_identifier) @example.name)) @example
(declaration declarator: (init_declarator
  value: (call_expression function: (qualified_identifier) @example.name))) @example
(return_statement (call_expression function: (qualified_identifier) @example.name)) @example
