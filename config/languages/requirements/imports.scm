(requirement (package) @module) @import.package
((file (url) @import.package @module)
  (#set! extract "[#&]egg=([\\w.-]+)|/([\\w.-]+?)(?:\\.git)?(?:@[^/]*)?$"))

; -r and -c name other files, -e a folder.
((global_opt (option) @_option (path) @module) @import.include
  (#any-of? @_option "-r" "-c" "--requirement" "--constraint"))
((global_opt (option) @_option (path) @module) @import.editable
  (#any-of? @_option "-e" "--editable"))
