#!/usr/bin/env bash
# Packs every package: build/pack.sh [FOLDER [VERSION-SUFFIX]], into artifacts/packages unless a folder is named.
# A suffix makes a version that no cache has seen; without one the version is the one of src/Directory.Build.props.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# build/check.sh analyses the sources; packing compiles them.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 FullAnalysis=false

folder=${1:-artifacts/packages}
suffix=${2:-}

mkdir -p "$folder"
rm -f "$folder"/*.nupkg "$folder"/*.snupkg
dotnet pack FanslyGenerated.sln --configuration Release --output "$folder" \
  -p:ContinuousIntegrationBuild=true ${suffix:+-p:VersionSuffix="$suffix"} --verbosity quiet
ls "$folder"
