#!/usr/bin/env bash
# Checks that a tag names the one version there is: build/tag.sh v0.1.0.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tag=${1:?the tag}
version=$(dotnet msbuild src/FanslyGenerated/FanslyGenerated.csproj -getProperty:Version -p:IsRelease=true -nologo)

if [ "$tag" != "v$version" ]; then
  echo "the tag is $tag, and src/Directory.Build.props says $version"
  exit 1
fi

echo "releasing $version"
