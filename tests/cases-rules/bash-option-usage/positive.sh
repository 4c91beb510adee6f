case "$1" in
  -p|--parallel) many=1 ;;  # finding
esac
