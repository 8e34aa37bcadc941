#!/bin/sh
# Tries the program with its own Java: sh smoke.sh SINEW, where SINEW is its launcher. It is run with an empty environment and
# a path without Java, and needs nothing but a shell and the usual small tools, so that it runs in a bare root folder too.
set -eu

sinew=$(readlink -f "$1")
scenarios=$(dirname "$sinew")/../lib/app/scenarios
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

bare() { env -i PATH=/nowhere HOME="$folder" "$sinew" "$@"; }

fail() { echo "smoke: $*" >&2; exit 1; }

# What it is to end with, then the command.
ends() {
  wanted=$1
  shift
  code=0
  bare "$@" >said 2>&1 || code=$?
  [ "$code" = "$wanted" ] || { cat said >&2; fail "$* ended with $code, not $wanted"; }
}

ends 0 --version
grep -q '^sinew ' said || fail "it does not say its version"

ends 0 run "$scenarios/typical.yaml" --patients 1000 --draws 2 --quiet --out results
for file in report.html summary.json charts/recovery-curves.svg charts/recovery-curves.png; do
  [ -s "results/typical/$file" ] || fail "the run wrote no $file"
done

ends 0 page -o sinew.html
head -c 15 sinew.html | grep -qi '<!doctype html>' || fail "the page is no page"

echo 'sinew: 1' >wrong.yaml
echo 'colour: blue' >>wrong.yaml
ends 2 check wrong.yaml
grep -q colour said || fail "the mistake is not named"
ends 2 run no-such-file.yaml
ends 1 page -o /no-such-folder/sinew.html

# Silent where the archive is used; it says why where it is not.
code=0
env -i PATH=/nowhere JAVA_TOOL_OPTIONS=-Xshare:on "$sinew" --version >said 2>&1 || code=$?
[ "$code" = 0 ] || { cat said >&2; fail "the startup archive is not used"; }

echo "smoke: all well"
