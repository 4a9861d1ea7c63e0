#!/usr/bin/env bash
# Follows "Add an endpoint in five minutes" of CONTRIBUTING.md to the letter, on a copy, and checks what it promises.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1 FullAnalysis=false

# Paths that are written into files have to be what the programs understand that read them.
native() { if command -v cygpath > /dev/null; then cygpath --mixed "$1"; else echo "$1"; fi; }

work=$(native "$(mktemp -d)")
trap 'rm -rf "$work"' EXIT
copy="$work/copy"

expect() { grep -qF -- "$2" "$3" || { echo "FAILED: $1: no '$2' in:"; cat "$3"; exit 1; }; echo "ok: $1"; }

# The block of CONTRIBUTING.md that stands below a marker.
block() { awk -v marker="<!-- example: $1 -->" '$0 == marker { found = 1; next } found && /^```/ { if (inside) exit; inside = 1; next } inside' CONTRIBUTING.md; }

# Puts a block in front of the first line that a pattern finds behind another.
insert() {
  block "$1" > "$work/block"
  [ -s "$work/block" ] || { echo "CONTRIBUTING.md has no block '$1'"; exit 1; }
  awk -v block="$work/block" -v after="$2" -v before="$3" '
    seen && !done && $0 ~ before { while ((getline line < block) > 0) print line; if (before != "^$") print ""; done = 1 }
    $0 ~ after { seen = 1 }
    { print }' "$copy/spec/fansly.yaml" > "$work/spec" && mv "$work/spec" "$copy/spec/fansly.yaml"
}

mkdir -p "$copy"
git ls-files -co --exclude-standard -z | while IFS= read -r -d '' file; do [ ! -f "$file" ] || printf '%s\0' "$file"; done | tar -c --null -T - | tar -x -C "$copy"
git -C "$copy" init --quiet
git -C "$copy" add --all
git -C "$copy" -c user.name=Example -c user.email=example@example.com commit --quiet --message "Before"

insert tags '^tags:' '^$'
insert paths '^paths:' '^components:'
block schemas >> "$copy/spec/fansly.yaml"
block sample > "$copy/spec/samples/fansly/Bookmarks_List.json"

mkdir "$work/use"
cat > "$work/use/Use.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup><ProjectReference Include="$copy/src/FanslyGenerated.Testing/FanslyGenerated.Testing.csproj" /></ItemGroup>
</Project>
XML
{
  echo 'using FanslyGenerated; using FanslyGenerated.Testing;'
  echo 'using var fansly = new FanslySandbox().CreateClient(); IFanslyAccount account = fansly.Account("fansly_acc_1");'
  block use
} > "$work/use/Program.cs"

cd "$copy"
dotnet run --project "$work/use" > "$work/used" || { cat "$work/used"; exit 1; }
expect "the typed method walks the sandbox's pages" "698112233445566778 was marked at 2026-03-28 12:13:20Z" "$work/used"

bash build/update.sh > "$work/update.log" || { cat "$work/update.log"; exit 1; }
expect "the operation is in the coverage" '| `Bookmarks_List` | `GET /api/fansly/{accountId}/bookmarks` | `cursor` | documented | 200 |' spec/COVERAGE.md
git diff -U0 -- src/FanslyGenerated/PublicApi.txt > "$work/surface"
expect "the public surface has the pager" "+        CursorPageable<Bookmark, BookmarkPage> ListAsync(BookmarksListOptions? options = null)" "$work/surface"
! grep -q '^-[^-]' "$work/surface" || { echo "FAILED: something left the public surface"; cat "$work/surface"; exit 1; }
echo "ok: nothing left the public surface"

tool=generator/FanslyGenerated.SpecTool/bin/Debug/net10.0/FanslyGenerated.SpecTool.dll
dotnet "$tool" diff HEAD:spec/fansly.yaml spec/fansly.yaml > "$work/diff"
expect "the diff calls it additive" "additive  Bookmarks.ListAsync: is new: GET /api/fansly/{accountId}/bookmarks" "$work/diff"

dotnet "$tool" stubs --out "$work/stubs" spec/*.yaml > /dev/null
grep -rl Bookmarks_List "$work/stubs" > "$work/stub.list" || true
expect "there is a stub for WireMock" "Bookmarks_List" "$work/stub.list"

dotnet test tests/FanslyGenerated.ContractTests --framework net10.0 --filter "DisplayName~Bookmarks_List" > "$work/test.log" 2>&1 || { cat "$work/test.log"; exit 1; }
expect "its contract cases pass" "Passed!" "$work/test.log"
grep "Passed!" "$work/test.log"

git status --porcelain --untracked-files=all | sort > "$work/changed"
cat > "$work/expected" <<TXT
 M spec/COVERAGE.md
 M spec/fansly.yaml
 M src/FanslyGenerated/PublicApi.txt
?? spec/samples/fansly/Bookmarks_List.json
TXT
cmp --silent "$work/changed" "$work/expected" || { echo "FAILED: other files changed than the example names:"; cat "$work/changed"; exit 1; }
echo "ok: no C# was written"
