while getopts "ab:" letter; do  # finding
  echo "$letter"
done
