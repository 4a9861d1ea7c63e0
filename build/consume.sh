#!/usr/bin/env bash
# Uses the packages as users do: build/consume.sh [FOLDER WITH PACKAGES]. A project in an empty folder restores them from
# that folder, runs the code of the README on net10.0 and compiles it for net8.0. Without a folder, packages are made.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Paths that are written into files have to be what the programs understand that read them.
native() { if command -v cygpath > /dev/null; then cygpath --mixed "$1"; else echo "$1"; fi; }

work=$(native "$(mktemp -d)")
trap 'rm -rf "$work"' EXIT

packages=${1:-}
if [ -z "$packages" ]; then
  packages="$work/packages"
  build/pack.sh "$packages" "consumed.$(date +%s)" > "$work/pack.log" || { cat "$work/pack.log"; exit 1; }
fi

packages=$(native "$(cd "$packages" && pwd)")
version=$(basename "$packages"/FanslyGenerated.[0-9]*.nupkg .nupkg)
version=${version#FanslyGenerated.}
cache=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//')

cp -r build/consumer "$work/consumer"
cd "$work/consumer"

# What the packages depend on comes from the machine's cache and feeds, the packages from nowhere but their folder:
# the cache they are unpacked into begins empty.
cat > nuget.config <<XML
<configuration>
  <packageSources><add key="packed" value="$packages" /></packageSources>
  <fallbackPackageFolders><add key="cache" value="$cache" /></fallbackPackageFolders>
</configuration>
XML
export NUGET_PACKAGES="$work/unpacked"

# No server may keep files of this folder when it is removed.
dotnet build -p:PackagesVersion="$version" --verbosity quiet -nodeReuse:false -p:UseSharedCompilation=false
dotnet run --no-build --framework net10.0 -p:PackagesVersion="$version"
ls "$NUGET_PACKAGES" | grep -q '^fanslygenerated$' || { echo "the packages did not come from $packages"; exit 1; }
echo "compiled for net8.0: $(ls bin/Debug/net8.0/Consumer.dll)"
