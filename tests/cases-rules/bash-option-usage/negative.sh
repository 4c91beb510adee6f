case "$1" in
  start) many=1 ;;
esac
