; Nothing is called in a file of declarations: a name with arguments is a function's.
(module (call function: (identifier) @name) @symbol.function)
(module (identifier) @name @symbol.type)
(class_definition body: (block (call function: (identifier) @name) @symbol.method))
