#!/usr/bin/env bash
# Everything that has to hold. CI runs this, and so can anybody. With --long, also what takes minutes to show.
# Its last line is "N passed, N failed", over all test projects.
set -euo pipefail

case "$*" in
  "" | --long) ;;
  *) echo "usage: build/check.sh [--long]" >&2; exit 2 ;;
esac
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# Here, and not in every build at a maintainer's desk: style, and what trimming might object to.
export FullAnalysis=true

# One compiler for everything that is built below. It has a name of its own, so that no other is ended with it.
export UseSharedCompilation=true SharedCompilationId="check-$$"
end_compiler() {
  local roslyn
  roslyn=$(dotnet msbuild build/Generate.proj -getProperty:RoslynTargetsPath)
  dotnet exec "$roslyn/bincore/VBCSCompiler.dll" -pipename:"$SharedCompilationId" -shutdown > /dev/null
}

log=$(mktemp)
trap 'rm -f "$log"; end_compiler' EXIT

step() { printf '\n== %s (after %s s)\n' "$*" "$SECONDS"; }

step "The solution builds"
dotnet build

step "The README's main command: the tour"
dotnet run --project src/FanslyGenerated.Cli -- tour

step "The README's test command: dotnet test"
status=0
dotnet test 2>&1 | tee "$log" || status=$?

step "What is written from the specs is up to date"
dotnet generator/FanslyGenerated.SpecTool/bin/Debug/net10.0/FanslyGenerated.SpecTool.dll coverage --check spec/*.yaml

step "Code is generated when it has to be, and not otherwise"
bash build/test-generation.sh

step "The packages can be used by a project that knows nothing of this repository"
bash build/consume.sh

step "A program that is trimmed calls every operation"
bash build/trim.sh

step "The worked example of CONTRIBUTING.md keeps its word"
bash build/example.sh

if [ "${1-}" = --long ]; then
  step "Random documents, requests and edits of specs: all of them, and not a share"
  LONG_TESTS=true dotnet test tests/FanslyGenerated.Tests --framework net10.0 --no-build --filter 'FullyQualifiedName~Json' || status=$?
  LONG_TESTS=true dotnet test tests/FanslyGenerated.Generator.Tests --no-build --filter 'FullyQualifiedName~Hostile|FullyQualifiedName~NameMatrix' || status=$?

  step "The long runs keep their bounds"
  dotnet run -c Release --project tests/FanslyGenerated.Benchmarks -- long-runs || status=$?
fi

# The test runner closes each project's run with "Passed! - Failed: 0, Passed: 12, Skipped: 0, …".
read -r passed failed < <(awk '
  /^(Passed|Failed)! +- Failed: / {
    for (i = 1; i < NF; i++) {
      if ($i == "Passed:") { passed += $(i + 1) }
      if ($i == "Failed:") { failed += $(i + 1) }
    }
  }
  END { print passed + 0, failed + 0 }' "$log")

if [ "$passed" -eq 0 ]; then
  echo "No test ran."
  status=1
fi

printf '\n%s passed, %s failed\n' "$passed" "$failed"
exit "$status"
