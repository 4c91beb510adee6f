echo source ./common.sh
