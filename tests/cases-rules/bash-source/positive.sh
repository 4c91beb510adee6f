source ./common.sh  # finding
