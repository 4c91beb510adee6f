#!/bin/bash
prepare() {
  make deps
}
prepare
if [[ "$SHARD" == 2 ]]; then
  pytest -v "$top/tests/shapes" # finding
fi
mv out.xml "$(dirname "$report")"
