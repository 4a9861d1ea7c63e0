using FanslyGenerated.SpecTool.Diff;

namespace FanslyGenerated.Generator.Tests.Diff;

/// <summary>
/// Holds the diff's verdicts against a compiler: callers of the old package meet the new one, which has all changes at once.
/// </summary>
public sealed class CompilerTests : IClassFixture<CompilerTests.Packages>
{
    private static readonly SpecChange[] s_changes =
        [.. SpecDiffTests.Changes.Where(change => !change.IsAlone)];

    private readonly Packages _packages;

    public CompilerTests(Packages packages) => _packages = packages;

    public static TheoryData<string> Kinds
        => [.. s_changes.Where(change => change.Caller is not null).Select(change => change.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_old_caller_meets_the_new_package_as_the_verdict_says(string kind)
    {
        SpecChange change = s_changes.Single(each => each.Kind == kind);

        IReadOnlyList<string> before = _packages.Old.Objections(change.Caller!);
        IReadOnlyList<string> after = _packages.New.Objections(change.Caller!);

        before.Should().BeEmpty("it was written against the old package");
        (after.Count == 0).Should().Be(change.Compiles, "the compiler said: {0}", string.Join('\n', after));
    }

    [Fact]
    public void Every_breaking_change_that_csharp_can_detect_has_a_caller_who_is_broken()
        => s_changes
            .Where(change => change is { Verdict: Verdict.Breaking, IsSilent: false, Caller: null })
            .Should().BeEmpty();

    public sealed class Packages
    {
        internal GeneratedPackage Old { get; } = GeneratedPackage.From(SpecTexts.Library);

        internal GeneratedPackage New { get; } =
            GeneratedPackage.From(s_changes.Aggregate(SpecTexts.Library, (text, change) => change.Edit(text)));
    }
}
