#!/usr/bin/env bash
# Shows, on a copy of the repository, that code is generated once per spec whenever something it is made of has changed,
# that nothing runs otherwise, and that clean leaves nothing behind.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$copy" 2>/dev/null || true
# What npm installed is installed still; a copy saves asking for it again.
[ -d build/node_modules ] && cp -r build/node_modules "$copy/build/"
cd "$copy"

project=src/FanslyGenerated
log=$copy/build.log
specs=$(ls spec/*.yaml | wc -l)
export DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off

build() { dotnet build -v:detailed "$@" >"$log" || { tail -n 40 "$log"; exit 1; }; }

# The commands as MSBuild echoes them, one line a run.
runs() { grep -cE "^ +\"?.*dotnet(\.exe)?\"? .*$1" "$log" || true; }

expect() { # name, checks, lowerings, generations
  local found
  found="$(runs 'SpecTool\.dll" check ') $(runs 'SpecTool\.dll" lower ') $(runs 'run nswag\.json')"
  if [ "$found" != "$2 $3 $4" ]; then
    echo "FAILED: $1: check, lower and NSwag ran $found times, and $2 $3 $4 was expected"
    exit 1
  fi
  echo "ok: $1: check $2, lower $3, NSwag $4"
}

# File systems keep times in steps; what is touched must be newer than what was written.
touched() { sleep 1.1; touch "$@"; }

build "$project" -m
expect "a fresh build, both frameworks, in parallel" 1 "$specs" "$specs"
grep -q ' 0 Warning(s)' "$log" || { echo "FAILED: the build has warnings"; exit 1; }

build "$project" -m
expect "the same again" 0 0 0

# The step alone from here on: compiling what it wrote again and again would show nothing more.
project=build/Generate.proj

touched spec/fansly.yaml
build "$project" -m
expect "a touched spec" 1 1 1

touched build/templates/Class.liquid
build "$project"
expect "a touched template" 0 0 "$specs"

touched build/nswag.json
build "$project"
expect "touched settings" 0 0 "$specs"

touched Directory.Packages.props
build "$project"
expect "a touched version, which rebuilds the spec tool too" 1 "$specs" "$specs"

touched build/Generate.proj
build "$project"
expect "a touched step" 1 "$specs" "$specs"

rm build/obj/Debug/onlyfans.g.cs
build "$project"
expect "a deleted output" 0 0 1

dotnet clean "$project" >"$log"
left=$(find build/obj -path '*/Debug/*' -type f)
[ -z "$left" ] || { echo "FAILED: clean left $left"; exit 1; }
echo "ok: clean leaves nothing"
