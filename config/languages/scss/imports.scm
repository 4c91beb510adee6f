; Style sheets that are taken in, several by one statement.

((use_statement) @import.use @module
  (#set! extract "\\A@use\\s+[\"']([^\"']+)"))
((forward_statement) @import.forward @module
  (#set! extract "\\A@forward\\s+[\"']([^\"']+)"))
((import_statement) @import @module
  (#set! extract "[\"']([^\"']+)[\"']"))
