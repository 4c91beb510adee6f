(call function: [(identifier) (attribute)] @reference.call)
(class_definition superclasses: (argument_list [(identifier) (attribute)] @reference.type))
(decorator [(identifier) (attribute)] @reference.call)
(type [(identifier) (attribute)] @reference.type)
(argument_list (attribute) @reference.use)
(assignment right: (attribute) @reference.use)

(comment) @comment
