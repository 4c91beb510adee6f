if [[ "${SHARD_NUMBER}" == "1" ]]; then # finding
  run
fi
[ "$MODE" = fast ] && run # finding
[[ $MODE != slow* ]] || run # finding
case "$BUILD" in
  *) run ;;
  linux*) run ;; # finding
esac
