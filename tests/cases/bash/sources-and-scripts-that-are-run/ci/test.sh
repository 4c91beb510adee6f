source ./common.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
source "$DIR/env.sh" --quiet

if [[ -n "$CI" ]]; then
  source ci.sh
fi
[[ -f local.sh ]] && . ./local.sh

./run.sh --all
bash ../scripts/build.sh
python3 tools/gen.py --out x.txt
"$PYTHON" setup.py install
time python test/run_test.py
"${TOP}/deploy.sh"

go() {
  python late.py
}
pytest "$top_dir/tests/test_shapes.py" --config=conf/a.ini conf/shapes.ini "$out/$name.txt" https://shapes.test/a.sh
python tools/check.py tools/rules.yaml
pytest "$top_dir/tests/test_all.py" --ignore "$top_dir/tests/test_slow.py"
