; Scripts that the shells of databases read: `\i part.sql` of psql, `SOURCE part.sql` of mysql.
((program) @import.source @module
  (#set! conditional "no")
  (#set! extract "^(?:\\\\ir?|(?i:source)|@@?)[ \\t]+'?([\\w./-]+\\.\\w+)"))
