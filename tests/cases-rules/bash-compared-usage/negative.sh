if [[ "$mode" == "1" ]]; then
  run
fi
[ -n "$MODE" ] && run
[[ "$MODE" == "$OTHER" ]] && run
[[ "$MODE/x" == "a/x" ]] && run
