#!/bin/sh
echo "Usage: $0 NAME [COUNT]"
cat <<EOF
usage: tool FILE
EOF
