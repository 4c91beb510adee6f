; What a build script says to Gradle: tasks, names of the project, values for the scripts below.

((command . (unit . (identifier) @_task .) . [
    (unit . [(identifier) @name (func . (identifier) @name)] .)
    (block . (unit . [(identifier) @name (func . (identifier) @name)] .))]) @symbol.task
  (#eq? @_task "task"))
((command . [
    (unit . (func . (identifier) @_task . (arg_block . (string) @name)) .)
    (block . (unit . (func . (identifier) @_task . (arg_block . (string) @name)) .))]) @symbol.task
  (#eq? @_task "task")
  (#set! strip "\"'"))
((command . [
    (unit . (identifier) @_tasks . (func . (identifier) @_make . (arg_block . (string) @name)) .)
    (block . (unit . (identifier) @_tasks . (func . (identifier) @_make . (arg_block . (string) @name)) .))]) @symbol.task
  (#eq? @_tasks "tasks")
  (#any-of? @_make "register" "create")
  (#set! strip "\"'"))

((command . (unit . (identifier) @_project . (identifier) @_name .) . (operators) . (string) @name) @symbol.project
  (#eq? @_project "rootProject")
  (#eq? @_name "name")
  (#set! strip "\"'"))
((source_file (command . (unit . (identifier) @name .) . (operators) . [(string) (unit) (number)]) @symbol.property)
  (#any-of? @name "group" "version" "description" "sourceCompatibility" "targetCompatibility" "archivesBaseName"))
((block . (unit . (identifier) @_ext .) (_ . (unit . (identifier) @name .) . (operators) @_equals) @symbol.property)
  (#eq? @_ext "ext")
  (#eq? @_equals "="))
((_ . (unit . (identifier) @_ext . (identifier) @name .) . (operators) @_equals) @symbol.property
  (#eq? @_ext "ext")
  (#eq? @_equals "="))

; Plugins, scripts, other projects and what comes from elsewhere.
((block . (unit . (identifier) @_plugins .) (_ . [
    (unit . (identifier) @_id .)
    (unit . (func . (identifier) @_id . (arg_block . (string) @module .)) .)] . (string)? @module) @import.plugin)
  (#eq? @_plugins "plugins")
  (#eq? @_id "id")
  (#set! conditional "no"))
((_ . (unit . (identifier) @_apply .) . (unit . (identifier) @_plugin .) . (arg_spliter) . (string) @module) @import.plugin
  (#eq? @_apply "apply")
  (#eq? @_plugin "plugin")
  (#set! conditional "no"))
((func . (identifier) @_apply . (arg_block . (unit . (identifier) @_plugin .) . (arg_spliter) . (string) @module)) @import.plugin
  (#eq? @_apply "apply")
  (#eq? @_plugin "plugin")
  (#set! conditional "no"))
((_ . (unit . (identifier) @_apply .) . (unit . (identifier) @_from .) . (arg_spliter) . [
    (string) @module
    (unit (func (arg_block . (string) @module .)))]) @import.script
  (#eq? @_apply "apply")
  (#eq? @_from "from")
  (#set! conditional "no"))
((func . (identifier) @_project . (arg_block . (string) @module)) @import.project
  (#any-of? @_project "project" "include" "evaluationDependsOn")
  (#match? @module "^[\"']:?[\\w.:/-]+[\"']$")
  (#set! conditional "no"))
((func . (identifier) @_project . (arg_block (unit . (identifier) @_path .) . (arg_spliter) . (string) @module)) @import.project
  (#eq? @_project "project")
  (#eq? @_path "path")
  (#set! conditional "no"))
((command . (unit . (identifier) @_include .) (string) @module) @import.project
  (#eq? @_include "include")
  (#match? @module "^[\"']:?[\\w.:/-]+[\"']$")
  (#not-match? @module "[*.]")
  (#set! conditional "no"))
((_ . (unit . (identifier) .) (string) @module) @import.dependency
  (#match? @module "^[\"'][\\w.-]+:[\\w.-]+(?::[^/]*)?[\"']$")
  (#set! conditional "no"))
((func . (identifier) . (arg_block . (string) @module)) @import.dependency
  (#match? @module "^[\"'][\\w.-]+:[\\w.-]+:[^/]*[\"']$")
  (#set! conditional "no"))

; What the script says that its project is.
((source_file (command . (unit . (identifier) @_key .) . (operators)? . (string) @summary .))
  (#eq? @_key "description"))
