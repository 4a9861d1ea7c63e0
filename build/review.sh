#!/usr/bin/env bash
# What a change of specs means for callers, as Markdown: build/review.sh BASE, where BASE is the revision to compare with.
# It compares the working tree, after build/update.sh has written what follows from the specs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

base=${1:?the revision to compare with}
tool=generator/FanslyGenerated.SpecTool/bin/Debug/net10.0/FanslyGenerated.SpecTool.dll

specs=$({ git ls-tree --name-only "$base" spec/; ls spec/*.yaml; } | grep '\.yaml$' | sort -u)

# A spec that came or went is compared with none.
for spec in $specs; do
  old=-
  new=-
  ! git cat-file -e "$base:$spec" 2> /dev/null || old="$base:$spec"
  [ ! -f "$spec" ] || new=$spec
  status=0
  dotnet "$tool" diff --markdown "$old" "$new" || status=$?
  [ "$status" -eq 0 ] || [ "$status" -eq 3 ] || exit "$status"
  echo
done

# No line of a surface begins with backticks, so none can end the block. A comment takes 65,536 characters.
surface=$(git diff -U0 "$base" -- 'src/*/PublicApi.txt' | grep '^[+-]' | grep -vE '^(\+\+\+|---|[+-]#)' | head -c 40000 || true)
echo "### What the packages show"
echo

if [ -n "$surface" ]; then
  printf '```diff\n%s\n```\n' "$surface"
else
  echo "Nothing changed."
fi
