; Jobs that a job waits for: one word or a list.
((block_mapping_pair key: (_) @_needs value: (flow_node (plain_scalar) @reference.needs))
  (#eq? @_needs "needs"))
((block_mapping_pair key: (_) @_needs
  value: (flow_node (flow_sequence (flow_node) @reference.needs)))
  (#eq? @_needs "needs"))
((block_mapping_pair key: (_) @_needs
  value: (block_node (block_sequence (block_sequence_item (flow_node) @reference.needs))))
  (#eq? @_needs "needs"))

; Python modules that a step runs; variables are of another kind.
((block_mapping_pair key: (_) @_run value: [(block_node (block_scalar)) (flow_node)] @reference.run)
  (#eq? @_run "run")
  (#set! extract "\\bpython[\\d.]*\\s+(?:-\\w\\s+)*-m\\s*([A-Za-z_][\\w.]*)"))

; Variables that scripts and values in the document read, and those that its scripts set.
((stream) @reference.read
  (#set! extract "\\$\\{([A-Za-z_]\\w*)[}:%#?+/,^-]"))
((stream) @reference.set
  (#set! extract "^[ \\t]*(?:- )?(?:export +|local +|readonly +)?([A-Za-z_]\\w*)=|\\bfor +([A-Za-z_]\\w*) +in\\b|\\bread +(?:-r +)?([A-Za-z_]\\w*)"))
; What a job or a step sets for its commands is not asked of others.
((block_mapping_pair
  key: (_) @_env
  value: (block_node (block_mapping (block_mapping_pair key: (flow_node) @reference.set))))
  (#eq? @_env "env"))
