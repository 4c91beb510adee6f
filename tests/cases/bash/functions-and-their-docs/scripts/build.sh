#!/usr/bin/env bash
# Builds the package.
# Needs a compiler.

# Says what it does.
say() {
  local word=$1
  echo "$word"
  nested() { :; }
}

function clean {
  rm -rf build
}

function isolated() (
  cd build
)

alias ll="ls -l"
