; A namespace shows what it exports; one that is only declared shows all. Grammars differ in
; the statement around it, and a pattern that does not fit is left out.

((program (internal_module body: (statement_block [
    (function_declaration) @of
    (class_declaration) @of
    (abstract_class_declaration) @of
    (interface_declaration) @of
    (type_alias_declaration) @of
    (enum_declaration) @of
    (internal_module) @of
    (lexical_declaration (variable_declarator) @of)
    (variable_declaration (variable_declarator) @of)])))
  (#set! exported "no"))
((program (expression_statement (internal_module body: (statement_block [
    (function_declaration) @of
    (class_declaration) @of
    (abstract_class_declaration) @of
    (interface_declaration) @of
    (type_alias_declaration) @of
    (enum_declaration) @of
    (internal_module) @of
    (lexical_declaration (variable_declarator) @of)
    (variable_declaration (variable_declarator) @of)]))))
  (#set! exported "no"))
((program (export_statement declaration: (internal_module body: (statement_block [
    (function_declaration) @of
    (class_declaration) @of
    (abstract_class_declaration) @of
    (interface_declaration) @of
    (type_alias_declaration) @of
    (enum_declaration) @of
    (internal_module) @of
    (lexical_declaration (variable_declarator) @of)
    (variable_declaration (variable_declarator) @of)]))))
  (#set! exported "no"))
