; Includes, and what makes them conditional. A header's own guard does not.

(preproc_include path: (string_literal) @module) @import.include
(preproc_include path: (system_lib_string) @module) @import.system-include
(preproc_include path: (identifier) @module) @import.include
((preproc_call
  directive: (preproc_directive) @_directive
  argument: (preproc_arg) @module) @import.include
  (#eq? @_directive "#import"))

(preproc_if) @condition
(preproc_ifdef) @condition
((translation_unit
  (preproc_ifdef name: (identifier) @_tested (preproc_def name: (identifier) @_defined)) @guard)
  (#eq? @_tested @_defined))
(linkage_specification body: (declaration_list) @guard) @guard
