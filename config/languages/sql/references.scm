; Tables and functions that statements name.

(relation (object_reference) @reference.use)
(insert (object_reference) @reference.use)
(alter_table (object_reference) @reference.use)
(create_index (object_reference) @reference.use)
(create_trigger (keyword_on) . (object_reference) @reference.use)
(create_trigger (keyword_function) . (object_reference) @reference.call)
(column_definition (keyword_references) . (object_reference) @reference.use)
(constraint (keyword_references) . (object_reference) @reference.use)
(invocation (object_reference) @reference.call)
