((include_statement (string) @module) @import
  (#not-match? @import "^cpp_include"))
; A header of C++ is another system's.
((include_statement (string) @module) @import.header
  (#match? @import.header "^cpp_include"))
