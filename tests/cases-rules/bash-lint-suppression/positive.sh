# shellcheck disable=SC2086
echo $1
