#!/usr/bin/env bash
# Shows, on a copy of the repository, that code is generated once per spec whenever something it is made of has changed,
# that nothing runs otherwise, and that clean leaves nothing behind.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$copy" 2>/dev/null || true
cd "$copy"

project=src/FanslyGenerated
log=$copy/build.log
specs=$(ls spec/*.yaml | wc -l)
export DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off FullAnalysis=false

build() { dotnet build -v:detailed "$@" >"$log" || { tail -n 40 "$log"; exit 1; }; }

# The commands as MSBuild echoes them, one line a run.
runs() { grep -cE "^ +\"?.*dotnet(\.exe)?\"? .*$1" "$log" || true; }

expect() { # name, runs of the spec tool, generations
  local found
  found="$(runs 'SpecTool\.dll" generate ') $(runs 'run nswag\.json')"
  if [ "$found" != "$2 $3" ]; then
    echo "FAILED: $1: the spec tool and NSwag ran $found times, and $2 $3 was expected"
    exit 1
  fi
  echo "ok: $1: spec tool $2, NSwag $3"
}

# File systems keep times in steps; what is touched must be newer than what was written.
touched() { sleep 1.1; touch "$@"; }
edited() { sleep 1.1; sed -i.old "$2" "$1"; rm "$1.old"; }

build "$project" -m
expect "a fresh build, both frameworks, in parallel" 1 "$specs"
grep -q ' 0 Warning(s)' "$log" || { echo "FAILED: the build has warnings"; exit 1; }

build "$project" -m
expect "the same again" 0 0

# The step alone from here on: compiling what it wrote again and again would show nothing more.
project=build/Generate.proj

touched spec/fansly.yaml
build "$project" -m
expect "a touched spec, which says what it said" 1 0

edited spec/fansly.yaml 's/^      summary: Lists /      summary: Shows /'
build "$project" -m
expect "an edited spec" 1 1

edited spec/samples/onlyfans/MassMessages_ListQueue.json '1s/^/ /'
build "$project" -m
expect "an edited sample, of which no code is made" 1 0

touched build/templates/Class.liquid
build "$project"
expect "a touched template" 0 "$specs"

touched build/nswag.json
build "$project"
expect "touched settings" 0 "$specs"

touched Directory.Packages.props
build "$project"
expect "a touched version, which rebuilds the spec tool too" 1 "$specs"

touched build/Generate.proj
build "$project"
expect "a touched step" 1 "$specs"

rm build/obj/Debug/onlyfans.g.cs
build "$project"
expect "deleted code" 0 1

rm build/obj/Debug/onlyfans.sandbox.json
build "$project"
expect "a deleted document of the sandbox" 1 0

rm -r build/obj/Debug/stubs
build "$project"
expect "deleted stubs" 1 0

# Refused on its line, before anything is made of it or of the specs beside it.
rm -r build/obj/Debug
separator=$'\xe2\x80\xa8'
sed "s/description: The whole queue comes.*/description: The whole queue.${separator}public static class Evil;/" spec/onlyfans.yaml > spec/hostile.yaml
status=0
dotnet build "$project" >"$log" || status=$?
made=$(find build/obj/Debug -type f ! -name '*puts.txt' ! -name templates.txt ! -path '*/net10.0/*')
[ "$status" -ne 0 ] && grep -qE 'spec[/\\]hostile\.yaml\([0-9]+,[0-9]+\): error FAN001' "$log" && [ -z "$made" ] \
  || { echo "FAILED: a hostile spec is refused: exit $status, made $made"; tail -n 20 "$log"; exit 1; }
echo "ok: a hostile spec is refused before anything is written"
rm spec/hostile.yaml
build "$project"

dotnet clean "$project" >"$log"
left=$(find build/obj -path '*/Debug/*' -type f)
[ -z "$left" ] || { echo "FAILED: clean left $left"; exit 1; }
echo "ok: clean leaves nothing"
