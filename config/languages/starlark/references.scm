; Rules and macros that are called; load, glob and select are the language's own.
((call function: [(identifier) (attribute)] @reference.call)
  (#not-match? @reference.call "^(?:load|glob|select|package|licenses|exports_files|workspace|len|range|str|fail|print|dict|list|struct|depset|native\\.glob|.*\\.(?:format|append|extend|items|get|join|startswith|endswith|replace|split|keys|values|pop|update|strip|lower|upper))$"))
