#!/usr/bin/env bash
# Builds the committed state in two folders and compares every assembly, its symbols and its documentation byte by byte.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 FullAnalysis=false

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One folder's name is longer, so that a path that got into a file shows in its size as well.
for folder in "$work/one" "$work/another folder/two"; do
  git clone --quiet . "$folder"
  for package in "$folder"/src/*/PublicApi.txt; do
    dotnet build "$(dirname "$package")" --configuration Release --verbosity quiet -p:ContinuousIntegrationBuild=true -nodeReuse:false
  done
done

# What each package holds of its own, and not the copies that those behind it have.
(
  cd "$work/one"
  for package in src/*/PublicApi.txt; do
    name=$(basename "$(dirname "$package")")
    ls src/"$name"/bin/Release/*/"$name".{dll,pdb,xml}
  done
) > "$work/files"
[ -s "$work/files" ] || { echo "nothing was built"; exit 1; }

different=0
while read -r file; do
  if cmp --silent "$work/one/$file" "$work/another folder/two/$file"; then
    echo "equal: $file"
  else
    echo "DIFFERENT: $file"
    different=1
  fi
done < "$work/files"
exit "$different"
