# Usage: count.sh FILE  # finding
: between
# Usage example:  # finding
#   ./count.sh --all shapes.txt
