set -euo pipefail  # finding
