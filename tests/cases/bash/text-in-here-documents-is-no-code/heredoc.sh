cat > out.sh <<'EOF'
fake() {
  source nothing.sh
}
EOF
# commented() { :; }
real() {
  echo 'quoted() { :; }'
}
