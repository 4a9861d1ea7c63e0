#!/usr/bin/env bash
# Shows where NSwag's program is taken from: a NuGet feed that has the package, otherwise npm, otherwise one error
# that names both. Works on a copy with a package cache of its own; the feed is a folder with an empty package.
set -euo pipefail

# The stand-ins for npm and for a feed are a shell's; where the build finds NSwag is the same code on every system.
case "$(uname -s)" in MINGW* | MSYS* | CYGWIN*) echo "left out on Windows"; exit 0 ;; esac

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's:.*<NSwagVersion>\(.*\)</NSwagVersion>.*:\1:p' "$root/Directory.Packages.props")

export NUGET_PACKAGES="$work/packages"
export DOTNET_CLI_TELEMETRY_OPTOUT=1

fail() { echo "FAILED: $1"; cat "$work/log"; exit 1; }

# A repository of its own, with nothing that an earlier build found.
fresh() {
    rm -rf "$work/repository" "$work/packages"
    mkdir -p "$work/repository/build" "$work/feed" "$work/no-npm"
    cp "$root"/Directory.*.props "$root/global.json" "$work/repository"
    cp "$root"/build/{NSwag.proj,Npm.targets,package.json,package-lock.json,.npmrc} "$work/repository/build"
    cat > "$work/repository/nuget.config" <<XML
<configuration><packageSources><clear /><add key="feed" value="$work/$1" /></packageSources></configuration>
XML
}

find_nswag() {
    dotnet msbuild "$work/repository/build/NSwag.proj" -t:FindNSwag -getTargetResult:FindNSwag -nologo > "$work/log" 2>&1
}

expect() { grep -qF "$2" "$work/log" || fail "$1: expected '$2'"; echo "ok: $1"; }

mkdir -p "$work/package" "$work/empty"
touch "$work/package/dotnet-nswag.dll"
cat > "$work/package/package.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <PackageId>NSwag.MSBuild</PackageId>
    <Version>$version</Version>
    <IncludeBuildOutput>false</IncludeBuildOutput>
    <NoWarn>NU5100;NU5128</NoWarn>
  </PropertyGroup>
  <ItemGroup><None Include="dotnet-nswag.dll" Pack="true" PackagePath="tools/Net100/" /></ItemGroup>
</Project>
XML
dotnet pack "$work/package" -o "$work/feed" --source "$work/empty" > "$work/log" 2>&1 || fail "packing the stand-in"

# Stands before the real npm and behaves as a shell does that finds none.
mkdir -p "$work/no-npm"
printf '#!/bin/sh\necho "npm: not found" >&2\nexit 127\n' > "$work/no-npm/npm"
chmod +x "$work/no-npm/npm"

fresh feed
PATH="$work/no-npm:$PATH" find_nswag || fail "a feed with the package"
expect "a feed with the package is used" "packages/nswag.msbuild/$version/tools/Net100/dotnet-nswag.dll"

rm -rf "$work/feed.away" && mv "$work/feed" "$work/feed.away"
PATH="$work/no-npm:$PATH" find_nswag || fail "asked again"
expect "what was found is not looked for again" "packages/nswag.msbuild/$version/tools/Net100/dotnet-nswag.dll"

fresh empty
find_nswag || fail "a feed without the package"
expect "without it, npm's program is used" "build/node_modules/nswag/bin/binaries/Net100/dotnet-nswag.dll"

fresh empty
PATH="$work/no-npm:$PATH" find_nswag && fail "neither: expected an error"
expect "with neither, the error names the NuGet package" "package NSwag.MSBuild"
expect "with neither, the error names the npm package" "package nswag"
[ "$(grep -c 'error' "$work/log")" = 1 ] || fail "neither: expected one error"
echo "ok: it is the only error"
