; Jobs that a job waits for: one word or a list.
((block_mapping_pair key: (_) @_needs value: (flow_node (plain_scalar) @reference.needs))
  (#eq? @_needs "needs"))
((block_mapping_pair key: (_) @_needs
  value: (flow_node (flow_sequence (flow_node) @reference.needs)))
  (#eq? @_needs "needs"))
((block_mapping_pair key: (_) @_needs
  value: (block_node (block_sequence (block_sequence_item (flow_node) @reference.needs))))
  (#eq? @_needs "needs"))

; Python modules that a step runs.
((block_mapping_pair key: (_) @_run value: [(block_node (block_scalar)) (flow_node)] @reference.use)
  (#eq? @_run "run")
  (#set! extract "\\bpython[\\d.]*\\s+(?:-\\w\\s+)*-m\\s*([A-Za-z_][\\w.]*)"))
