; Mixins that are put in, functions that are called, variables in values.

(include_statement (identifier) @reference.call)
(call_expression (function_name) @reference.call
  (#not-match? @reference.call "^(?:url|var|calc|rgba?|hsla?|min|max|clamp|if|map-get|nth|length|linear-gradient|translate[XYZ]?|rotate|scale|percentage|lighten|darken|mix)$"))
([(plain_value) (variable)] @reference.use
  (#match? @reference.use "^([\\w-]+\\.)?\\$"))
