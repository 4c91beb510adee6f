# Usage: count.sh FILE  # finding
