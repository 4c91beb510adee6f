set -x
printf -- '-e'
