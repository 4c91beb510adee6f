; What starts the workflow: a mapping, a list or one word.
((document (block_node (block_mapping (block_mapping_pair key: (_) @_on
  value: (block_node (block_mapping (block_mapping_pair key: (_) @name) @symbol.trigger))))))
  (#match? @_on "^[\"']?on[\"']?$"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @_on
  value: (block_node (block_sequence (block_sequence_item (flow_node) @name) @symbol.trigger))))))
  (#match? @_on "^[\"']?on[\"']?$"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @_on
  value: (flow_node (flow_sequence (flow_node) @name @symbol.trigger))))))
  (#match? @_on "^[\"']?on[\"']?$"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @_on
  value: (flow_node (plain_scalar) @name @symbol.trigger)))))
  (#match? @_on "^[\"']?on[\"']?$"))
; A trigger with inputs shows these below itself.
((block_mapping_pair key: (_) @_trigger @signature value: (block_node (block_mapping))) @of
  (#any-of? @_trigger "workflow_call" "workflow_dispatch"))

; Inputs, outputs and secrets: of a trigger, or of an action.
((block_mapping_pair key: (_) @_inputs
  value: (block_node (block_mapping (block_mapping_pair key: (_) @name @signature) @symbol.input)))
  (#eq? @_inputs "inputs"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @_outputs
  value: (block_node (block_mapping (block_mapping_pair key: (_) @name @signature) @symbol.output))))))
  (#eq? @_outputs "outputs"))
((block_mapping_pair key: (_) @_trigger
  value: (block_node (block_mapping (block_mapping_pair key: (_) @_part
    value: (block_node (block_mapping (block_mapping_pair key: (_) @name @signature) @symbol.output))))))
  (#eq? @_trigger "workflow_call")
  (#eq? @_part "outputs"))
((block_mapping_pair key: (_) @_trigger
  value: (block_node (block_mapping (block_mapping_pair key: (_) @_part
    value: (block_node (block_mapping (block_mapping_pair key: (_) @name @signature) @symbol.secret))))))
  (#eq? @_trigger "workflow_call")
  (#eq? @_part "secrets"))
((block_mapping_pair value: (block_node (block_mapping
  (block_mapping_pair key: (_) @_key value: (_) @doc)))) @of
  (#eq? @_key "description"))

((document (block_node (block_mapping (block_mapping_pair key: (_) @_env
  value: (block_node (block_mapping (block_mapping_pair key: (_) @name) @symbol.variable))))))
  (#eq? @_env "env")
  (#set! exported "no"))

; A job, with what it calls itself as its doc.
((document (block_node (block_mapping (block_mapping_pair key: (_) @_jobs
  value: (block_node (block_mapping (block_mapping_pair key: (_) @name @signature) @symbol.job))))))
  (#eq? @_jobs "jobs"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @_jobs
  value: (block_node (block_mapping (block_mapping_pair
    value: (block_node (block_mapping
      (block_mapping_pair key: (_) @_name value: (flow_node) @doc)))) @of))))))
  (#eq? @_jobs "jobs")
  (#eq? @_name "name"))

; A step is known by its name, else by the action it uses or by its first command.
((block_mapping_pair key: (_) @_steps
  value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping
    (block_mapping_pair key: (_) @_name value: (flow_node) @name) @signature))) @symbol.step)))
  (#eq? @_steps "steps")
  (#eq? @_name "name")
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))
((block_mapping_pair key: (_) @_steps
  value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping .
    (block_mapping_pair key: (_) @_uses value: (flow_node) @name) @signature .
    (block_mapping_pair key: (_) @_next)?))) @symbol.step)))
  (#eq? @_steps "steps")
  (#eq? @_uses "uses")
  (#not-eq? @_next "name")
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))
((block_mapping_pair key: (_) @_steps
  value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping .
    (block_mapping_pair key: (_) @_run value: [(block_node (block_scalar)) (flow_node)] @name) @signature .
    (block_mapping_pair key: (_) @_next)?))) @symbol.step)))
  (#eq? @_steps "steps")
  (#eq? @_run "run")
  (#not-eq? @_next "name")
  (#set! extract "^\\s*[|>][-+\\d]*\\s*$|^[ \\t]*([^\\n]+)")
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))

; What the workflow calls itself; an action has a description.
((document (block_node (block_mapping
  (block_mapping_pair key: (_) @_key value: (_) @summary))))
  (#eq? @_key "description"))
((document (block_node (block_mapping .
  (block_mapping_pair key: (_) @_key value: (flow_node) @summary) .
  (block_mapping_pair key: (_) @_next))))
  (#eq? @_key "name")
  (#not-eq? @_next "description"))

(comment) @comment
