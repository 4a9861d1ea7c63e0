#!/usr/bin/env bash
# Counts the lines under tests/ that belong to tests and those that only support them.
# A file with a [Fact] or a [Theory] is a test; every other file is support.
# Benchmarks, bin and obj do not count.
set -euo pipefail

cd "$(dirname "$0")/../tests"

tests=0
support=0

while IFS= read -r -d '' file; do
    lines=$(wc -l < "$file")

    if grep -qE '\[(Fact|Theory)\b' "$file"; then
        tests=$((tests + lines))
    else
        support=$((support + lines))
    fi
done < <(find . \( -name bin -o -name obj -o -name '*.Benchmarks' \) -prune -o -name '*.cs' -print0)

echo "tests    $tests"
echo "support  $support"
awk -v support="$support" -v all="$((tests + support))" 'BEGIN { printf "share of support  %.1f %%\n", 100 * support / all }'
