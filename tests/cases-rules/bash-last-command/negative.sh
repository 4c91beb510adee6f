#!/bin/bash
draw() {
  make shapes
}
cd shapes
here=$(python -c "print(1)")
export DEPTH=3
prepare
if [[ "$SHARD" == 2 ]]; then
  pytest -v "$top/tests/shapes"
fi
