file="$1"  # finding
export other=${2:-x}  # finding
