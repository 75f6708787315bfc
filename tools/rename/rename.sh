#!/usr/bin/env bash
# Moves and renames the sources of a clean checkout, in mechanical commits. Run it in the checkout:
#   rename.sh move | split | names | all      each phase ends in its own commits; a phase that was run finds nothing to do
#   rename.sh check                           cargo check for both targets, then the native tests
# RENAME_NO_COMMIT=1 leaves everything in the working tree.
set -euo pipefail
tools="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$(git rev-parse --show-toplevel)"
export PYTHONPATH="$tools" PYTHONDONTWRITEBYTECODE=1
clean() { test -z "$(git status --porcelain)" || { echo 'The working tree is not clean.' >&2; exit 1; }; }
for phase in "${@:-all}"; do
  case "$phase" in
    move|split|names) clean; python3 "$tools/run.py" "$phase" ;;
    all) clean; for each in move split names; do python3 "$tools/run.py" "$each"; done ;;
    check)
      cargo fmt --check; cargo check --all-targets; cargo check --target wasm32-unknown-unknown
      heavy cargo test --lib --bins $(ls tests/*.rs tests/*/main.rs | sed -E 's#^tests/##; s#(/main)?\.rs$##' | grep -v '^browser$' | sed 's/^/--test /') ;;
    *) sed -n '2,6p' "$0" >&2; exit 2 ;;
  esac
done
