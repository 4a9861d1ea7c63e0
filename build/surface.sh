#!/usr/bin/env bash
# Writes what each package shows to callers into its PublicApi.txt, from what the last build made.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for project in src/*/; do
  name=$(basename "$project")
  ! grep -q '<OutputType>Exe<' "$project$name.csproj" || continue
  dotnet generator/FanslyGenerated.SpecTool/bin/Debug/net10.0/FanslyGenerated.SpecTool.dll \
    surface "${project}bin/Debug/net10.0/$name.dll" "${project}PublicApi.txt"
done
