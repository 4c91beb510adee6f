; `aws_instance.web`, `data.aws_ami.ubuntu`, `var.region`, `local.tags`, `module.vpc`: by the name in the other block.
((expression . (variable_expr (identifier) @_word) . (get_attr (identifier) @reference.use))
  (#any-of? @_word "var" "local" "module"))
((expression . (variable_expr (identifier) @_word) . (get_attr) . (get_attr)) @reference.use
  (#eq? @_word "data")
  (#set! extract "\\Adata\\.([\\w-]+\\.[\\w-]+)"))
((expression . (variable_expr (identifier) @_word) . (get_attr)) @reference.use
  (#match? @_word "_")
  (#set! extract "\\A([\\w-]+\\.[\\w-]+)"))
(function_call (identifier) @reference.call)
