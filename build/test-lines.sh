#!/usr/bin/env bash
# Counts the lines of C# under tests/ that belong to tests and those that only support them. What counts, file by file:
#   a test     a file with a [Fact] or a [Theory], with the private helpers that only its tests use
#   a test     a file …Cases.cs: a table that a theory runs over, each row with what is expected of it. It holds rows, no helpers.
#   a test     a program in a folder Assets: the calls whose output a test asserts, which are compiled apart from the tests
#   support    every other file
# Benchmarks, bin and obj do not count, and neither do data files (YAML, JSON).
# Counted member by member, where private helpers and nested classes of test files are support too, the share is about 39 %.
set -euo pipefail

cd "$(dirname "$0")/../tests"

tests=0
support=0

while IFS= read -r -d '' file; do
    lines=$(wc -l < "$file")

    if [[ "$file" == *Cases.cs || "$file" == */Assets/* ]] || grep -qE '\[(Fact|Theory)\b' "$file"; then
        tests=$((tests + lines))
    else
        support=$((support + lines))
    fi
done < <(find . \( -name bin -o -name obj -o -name '*.Benchmarks' \) -prune -o -name '*.cs' -print0)

echo "tests    $tests"
echo "support  $support"
awk -v support="$support" -v all="$((tests + support))" 'BEGIN { printf "share of support  %.1f %%\n", 100 * support / all }'
