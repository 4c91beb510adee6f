cd "$WORKSPACE"
cmake -GNinja "${SOURCE_DIR:-.}" | tee "$log"
if ! ninja; then
  echo "failed: $BUILD_ID"
  exit 1
fi
VERSION=$(git describe)
echo "$VERSION"
