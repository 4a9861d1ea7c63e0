#!/usr/bin/env bash
# Publishes a program that calls every operation of every spec, with everything removed that nothing seems to need, and
# runs it. Trimming must object to nothing in the packages, and every documented value must still arrive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Written from the specs each time, so that an operation that was added is called without anybody naming it.
dotnet build generator/FanslyGenerated.SpecTool --verbosity quiet -tl:off > "$work/build.log" || { cat "$work/build.log"; exit 1; }
dotnet generator/FanslyGenerated.SpecTool/bin/Debug/net10.0/FanslyGenerated.SpecTool.dll \
  calls build/trimmed/obj/DocumentedCalls.g.cs spec/*.yaml

# In Debug, because that is what the other steps have built. Warnings are errors here as everywhere, but for one that
# stands for a whole package: of those, only Newtonsoft.Json's is known to be harmless.
dotnet publish build/trimmed --configuration Debug --output "$work/published" --verbosity quiet -tl:off \
  > "$work/publish.log" || { cat "$work/publish.log"; exit 1; }
if grep 'warning' "$work/publish.log" | grep -v "IL2104: Assembly 'Newtonsoft.Json'" | grep -v '^ .*Warning(s)'; then
  echo "FAILED: trimming objects to this"
  exit 1
fi

"$work/published/Trimmed" | tee "$work/said"

operations=$(cat spec/*.yaml | grep -c '^ *operationId:')
grep -q "^$operations operations called, " "$work/said" \
  || { echo "FAILED: the specs have $operations operations, and not all of them were called"; exit 1; }
echo "$(du -sk "$work/published" | cut -f1) KB, with the runtime"
