#!/usr/bin/env bash
# Writes the files that are reviewed and not written by hand: spec/COVERAGE.md, and each package's PublicApi.txt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

tool=generator/FanslyGenerated.SpecTool
dotnet build "$tool" --verbosity quiet
dotnet "$tool/bin/Debug/net10.0/FanslyGenerated.SpecTool.dll" coverage spec/*.yaml

for project in src/*/*.csproj; do
  name=$(basename "$project" .csproj)
  ! grep -q '<OutputType>Exe<' "$project" || continue
  dotnet build "$project" --framework net10.0 --verbosity quiet
  dotnet "$tool/bin/Debug/net10.0/FanslyGenerated.SpecTool.dll" surface "src/$name/bin/Debug/net10.0/$name.dll" "src/$name/PublicApi.txt"
done
