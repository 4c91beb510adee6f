; What a script creates, by its name as written, with the schema.

(create_table (object_reference) @name [(column_definitions) (create_query)]? @body) @symbol.table
(create_view (object_reference) @name (keyword_as)? @body) @symbol.view
(create_materialized_view (object_reference) @name (keyword_as)? @body) @symbol.view
(create_function (keyword_function) . (object_reference) @name (function_body)? @body) @symbol.function
(create_index column: (identifier) @name) @symbol.index
(create_trigger . (keyword_create) . (_)* . (keyword_trigger) . (object_reference) @name) @symbol.trigger
(create_sequence (object_reference) @name) @symbol.sequence
(create_type (object_reference) @name) @symbol.type
(create_schema (identifier) @name) @symbol.schema
(create_database (identifier) @name) @symbol.database
(create_role (identifier) @name) @symbol.role

(create_table (column_definitions (column_definition name: (identifier) @name) @symbol.column))
; A column that is added later belongs to its table.
(alter_table (object_reference) @scope
  (add_column (column_definition name: (identifier) @name) @symbol.column))

; The grammar knows no procedures, and not every dialect's functions and tables: it leaves
; their heads as errors.
((ERROR) @name @symbol.procedure
  (#match? @name "^[Cc][Rr][Ee][Aa][Tt][Ee]\\s+([Oo][Rr]\\s+[Rr][Ee][Pp][Ll][Aa][Cc][Ee]\\s+)?[Pp][Rr][Oo][Cc]")
  (#set! extract "(?i)\\ACREATE\\s+(?:OR\\s+REPLACE\\s+)?PROC(?:EDURE)?\\s+([\\w.\"`\\[\\]]+)"))
((ERROR) @name @symbol.function
  (#match? @name "^[Cc][Rr][Ee][Aa][Tt][Ee]\\s+([Oo][Rr]\\s+[Rr][Ee][Pp][Ll][Aa][Cc][Ee]\\s+)?[Ff][Uu][Nn][Cc]")
  (#set! extract "(?i)\\ACREATE\\s+(?:OR\\s+REPLACE\\s+)?FUNCTION\\s+([\\w.\"`\\[\\]]+)"))
((ERROR) @name @symbol.table
  (#match? @name "^[Cc][Rr][Ee][Aa][Tt][Ee]\\s+[Tt][Aa][Bb][Ll][Ee]\\s")
  (#set! extract "(?i)\\ACREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?([\\w.\"`\\[\\]]+)"))

[(comment) (marginalia)] @comment
