(from_instruction as: (image_alias) @name) @symbol.stage
; A stage without a name is known by its image.
(from_instruction (image_spec) @name !as) @symbol.image

(arg_instruction name: (_) @name) @symbol.argument
(env_instruction (env_pair name: (_) @name) @symbol.variable)

; What a container of the image opens and runs; the last line shows all of it.
((expose_instruction "EXPOSE" @name) @symbol.instruction (#set! exported "no"))
((entrypoint_instruction "ENTRYPOINT" @name) @symbol.instruction (#set! exported "no"))
((cmd_instruction "CMD" @name) @symbol.instruction (#set! exported "no"))
((workdir_instruction "WORKDIR" @name) @symbol.instruction (#set! exported "no"))
((user_instruction "USER" @name) @symbol.instruction (#set! exported "no"))
((volume_instruction "VOLUME" @name) @symbol.instruction (#set! exported "no"))
((healthcheck_instruction "HEALTHCHECK" @name) @symbol.instruction (#set! exported "no"))

; `# syntax=` is an order to the builder.
((comment) @comment
  (#not-match? @comment "^#\\s*(?:syntax|escape|check)\\s*="))
