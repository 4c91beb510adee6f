; Only of C, where no bare name is that of a member.
; Functions, variables and constants of other sources that are named without a call: `.run = run_fast`.

(expression/identifier) @reference.value

; What the source declares itself hides what another one calls so.
(parameter_declaration declarator: (identifier) @reference.local)
(declaration declarator: (identifier) @reference.local)
(init_declarator declarator: (identifier) @reference.local)
(pointer_declarator declarator: (identifier) @reference.local)
(array_declarator declarator: (identifier) @reference.local)
(parenthesized_declarator (identifier) @reference.local)
(labeled_statement label: (statement_identifier) @reference.local)
