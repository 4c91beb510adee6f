A=1
export B=2 C=3
readonly D=4
declare -r E=5
declare -a LIST=(1 2)
TEXT="first
second"
A=6
A+=7
if [[ -n "$A" ]]; then
  F=8
else
  export G=9
fi
H=10 make
f() {
  local inner=1
  hidden=2
}
