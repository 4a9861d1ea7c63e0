#!/usr/bin/env bash
# How long a maintainer waits: a build with nothing to do, after a C# file was touched, and after a description in the YAML
# was edited, each beside the same in an empty class library. Works on a copy. Five rounds unless given: build/loop.sh [ROUNDS].
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# As at a maintainer's desk, where the compiler's server and MSBuild's nodes live on from build to build.
unset UseSharedCompilation MSBUILDDISABLENODEREUSE FullAnalysis
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

rounds=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

library=$work/repository
mkdir "$library"
git ls-files -co --exclude-standard -z | while IFS= read -r -d '' file; do [ ! -f "$file" ] || printf '%s\0' "$file"; done \
  | tar -c --null -T - | tar -x -C "$library"

empty=$work/empty
mkdir "$empty"
cp global.json "$empty"
cat > "$empty/Empty.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><AdditionalFiles Include="notes.yaml" /></ItemGroup>
</Project>
XML
echo "namespace Empty; public class Class1 { }" > "$empty/Class1.cs"
echo "description: Nothing." > "$empty/notes.yaml"

# Processor time of the whole machine in hundredths of a second, since servers do most of the work. Only Linux reports it.
processor() { awk '/^cpu /{ print $2 + $3 + $4 + $7 + $8; found = 1 } END { if (!found) print 0 }' /proc/stat 2>/dev/null || echo 0; }

prepare() { # project, edit, round
  sleep 1.1
  case "$1 $2" in
    "library touched") touch "$library/src/FanslyGenerated/Settings/ApiClientOptions.cs" ;;
    "library edited") awk -v text="      summary: Does what it did in round $3." \
      '!done && /^      summary: / { $0 = text; done = 1 } { print }' spec/fansly.yaml > "$library/spec/fansly.yaml" ;;
    "empty touched") touch "$empty/Class1.cs" ;;
    "empty edited") echo "description: Round $3." > "$empty/notes.yaml" ;;
  esac
}

build() { # project
  case "$1" in
    library) dotnet build "$library/src/FanslyGenerated" -f net10.0 --verbosity quiet ;;
    empty) dotnet build "$empty" -f net10.0 --verbosity quiet ;;
  esac
}

echo "The first builds, which are not measured, start the servers."
build empty > "$work/log" || { cat "$work/log"; exit 1; }
build library > "$work/log" || { cat "$work/log"; exit 1; }
grep -q '^      summary: ' spec/fansly.yaml || { echo "spec/fansly.yaml has no description to edit"; exit 1; }

for round in $(seq "$rounds"); do
  for edit in nothing touched edited; do
    for project in empty library; do
      prepare "$project" "$edit" "$round"
      cpu=$(processor)
      start=$(date +%s%N)
      build "$project" > "$work/log" || { cat "$work/log"; exit 1; }
      end=$(date +%s%N)
      echo "$edit $project $(((end - start) / 1000000)) $((($(processor) - cpu) * 10))" >> "$work/times"
    done
  done
  echo "round $round of $rounds"
done

awk -v rounds="$rounds" '
  { key = $1 " " $2; if (!(key in wall) || $3 < wall[key]) wall[key] = $3; if (!(key in cpu) || $4 < cpu[key]) cpu[key] = $4 }
  function row(edit, words, goal) {
    printf "%-34s %9.2f s %9.2f s %7.1f  (goal %4.1f) %9.2f s %9.2f s\n", words,
      wall[edit " empty"] / 1000, wall[edit " library"] / 1000, wall[edit " library"] / wall[edit " empty"], goal,
      cpu[edit " empty"] / 1000, cpu[edit " library"] / 1000
  }
  END {
    printf "\nThe shortest of %d builds, net10.0:\n%-34s %11s %11s %7s %12s %11s %11s\n", rounds, "", "empty", "ours", "ratio", "", "empty cpu", "ours cpu"
    row("nothing", "nothing changed", 2.5)
    row("touched", "a C# file touched", 6)
    row("edited", "a description in the YAML edited", 10)
  }' "$work/times"
