set -ex  # finding
