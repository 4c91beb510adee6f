"""The text of `repodocs help`."""

USAGE = """\
repodocs: an incremental build that documents a repository

  repodocs                   build whatever is stale
  repodocs TASK ...          build some tasks, and what they need: docs:PATH, a stage,
                             a pattern ('docs:shapes/*') or a page (docs/code/index.md)
  repodocs watch             build, and again whenever files change (extra `watch`)
  repodocs init              write a repodocs.yaml with every option, commented out
  repodocs init --dodo       write a dodo.py, for running the same tasks with stock doit
  repodocs list              the stages; --all STAGE: the tasks; --status: which are stale
  repodocs info TASK         what a task reads and writes
  repodocs why TASK          why a task, a page or a source's page is stale or fresh
  repodocs check --frozen    fail where committed pages are not those of the sources; write nothing
  repodocs diff A B          facts that two revisions or states do not share; --json
  repodocs cache stats       the store of analyses; prune [BYTES], verify, clear
  repodocs clean [TASK ...]  remove pages and artifacts; --dry-run: say which
  repodocs forget [TASK ...] run these tasks again the next time
  repodocs ignore TASK ...   leave these tasks out until they are forgotten
  repodocs reset-dep         take the sources as they are now for built
  repodocs tabcompletion     a script that completes commands and tasks in a shell
  repodocs --version         the version

Options of a build stand before its tasks: repodocs -n 2 -a TASK; `repodocs help run`
shows them, `repodocs help COMMAND` those of another command.
"""
