#!/bin/bash
prepare() {
  make deps
}
prepare
if [[ "$SHARD" == 2 ]]; then
  mkdir reports
fi
pytest -v "$top/tests/shapes" # finding
mv out.xml "$(dirname "$report")"
