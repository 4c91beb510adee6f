; Names that the source calls or takes from a package.

((call function: (identifier) @reference.call)
  (#not-match? @reference.call "^(function|c|list|library|require|return|if|for|paste0?|length|is\\.null|stop|names|UseMethod|standardGeneric|source)$"))
(call function: (namespace_operator) @reference.call)
(call function: (extract_operator lhs: (identifier) rhs: (identifier)) @reference.call)
((argument value: (namespace_operator) @reference.use))
(comment) @comment
