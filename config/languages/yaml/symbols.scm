; Keys of the top mapping and of the mappings right below it. A scalar stands in
; the signature; what is nested deeper is left to the source.

((document (block_node (block_mapping
  (block_mapping_pair key: (_) @name value: (flow_node)) @symbol.key)))
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$"))
((document (block_node (block_mapping
  (block_mapping_pair key: (_) @name !value) @symbol.key)))
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$"))
((document (block_node (block_mapping
  (block_mapping_pair key: (_) @name @signature value: (block_node)) @symbol.key)))
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$"))

((document (block_node (block_mapping (block_mapping_pair value: (block_node (block_mapping
  (block_mapping_pair key: (_) @name value: (flow_node)) @symbol.key))))))
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))
((document (block_node (block_mapping (block_mapping_pair value: (block_node (block_mapping
  (block_mapping_pair key: (_) @name !value) @symbol.key))))))
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))
((document (block_node (block_mapping (block_mapping_pair value: (block_node (block_mapping
  (block_mapping_pair key: (_) @name @signature value: (block_node)) @symbol.key))))))
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))

; A sequence of mappings is a list of things, each known by its first value. Of
; `name(arguments) -> result` the name is taken.
((document (block_node (block_sequence (block_sequence_item
  (block_node (block_mapping .
    (block_mapping_pair value: (flow_node) @name) @signature))) @symbol.item)))
  (#set! starts "node")
  (#set! extract "^[\"']?([\\w.:]+)\\(.*|^([^\\n]+)")
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$"))
((document (block_node (block_mapping (block_mapping_pair value: (block_node (block_sequence
  (block_sequence_item (block_node (block_mapping .
    (block_mapping_pair value: (flow_node) @name) @signature))) @symbol.item))))))
  (#set! starts "node")
  (#set! extract "^[\"']?([\\w.:]+)\\(.*|^([^\\n]+)")
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))

; One whose first value is no scalar is known by the key of it.
((document (block_node (block_mapping (block_mapping_pair value: (block_node (block_sequence
  (block_sequence_item (block_node (block_mapping .
    (block_mapping_pair key: (_) @name @signature value: (block_node)))) @symbol.item)))))))
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))

; A list of plain values is a list of names.
((document (block_node (block_sequence (block_sequence_item (flow_node) @name) @symbol.item)))
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))

(comment) @comment

; Keys and items of any depth are counted, and named where they are few.
((block_mapping_pair key: (_) @few value: (flow_node)) @count.key
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! few "40"))
((block_mapping_pair key: (_) @few !value) @count.key
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! few "40"))
((block_mapping_pair key: (_) @few @signature value: (block_node)) @count.key
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! few "40"))
[(block_mapping_pair !key) (flow_pair)] @count.key
((block_sequence_item (flow_node) @few) @count.item
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! few "40"))
((block_sequence_item (block_node (block_mapping .
  (block_mapping_pair value: (flow_node) @few) @signature))) @count.item
  (#set! starts "node")
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! few "40"))
((block_sequence_item (block_node (block_mapping .
  (block_mapping_pair key: (_) @few @signature value: (block_node))))) @count.item
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! few "40"))
(block_sequence_item) @count.item
(flow_sequence [(flow_node) (flow_pair)] @count.item)

; A short list at the top, and what stands short below a key of the second level, is shown with its key;
; on one line a tree is no tree, so that keys inside are told one by one where they are few.
((document (block_node (block_mapping
  (block_mapping_pair value: (block_node (block_sequence . (block_sequence_item (flow_node))))) @signature @of)))
  (#match? @of "(?s)\\A.{1,200}\\Z"))
((document (block_node (block_mapping
  (block_mapping_pair value: (block_node (block_sequence . (block_sequence_item (block_node))))) @signature @of)))
  (#match? @of "(?s)\\A.{1,200}\\Z")
  (#set! flat "yes"))
((document (block_node (block_mapping (block_mapping_pair value: (block_node (block_mapping
  (block_mapping_pair value: (block_node [(block_sequence . (block_sequence_item (flow_node))) (block_scalar)])) @signature @of))))))
  (#match? @of "(?s)\\A.{1,200}\\Z"))
((document (block_node (block_mapping (block_mapping_pair value: (block_node (block_mapping
  (block_mapping_pair value: (block_node [(block_sequence . (block_sequence_item (block_node))) (block_mapping)])) @signature @of))))))
  (#match? @of "(?s)\\A.{1,200}\\Z")
  (#set! flat "yes"))
