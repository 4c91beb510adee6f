cp shapes/box.py build # finding
diff out.txt "${ROOT}/expected/out.txt" # finding
exec "$(dirname "$0")/../run.sh" "$@" # finding
cat "$ROOT/version.txt" # finding
