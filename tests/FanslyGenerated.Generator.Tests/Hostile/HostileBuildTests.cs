using FanslyGenerated.Generator.Tests.EndToEnd;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>The build, with a hostile spec among good ones.</summary>
public sealed class HostileBuildTests : IDisposable
{
    private readonly RepositoryCopy _copy = new();

    [Fact, Trait("Category", "Build")]
    public void A_hostile_spec_is_refused_before_anything_is_written()
    {
        _copy.Write("spec/hostile.yaml", _copy.Read("spec/onlyfans.yaml").Replace(
            "description: The whole queue comes in one answer.", "description: The whole queue.\u2028public static class Evil;"));

        (int exitCode, string output) = _copy.DotNet("build", "build/Generate.proj", "-m:1");

        exitCode.Should().NotBe(0);
        output.Should().MatchRegex(@"spec[/\\]hostile\.yaml\(\d+,\d+\): error FAN001: The character U\+2028");
        Directory.EnumerateFiles(Path.Combine(_copy.Folder, "build/obj/Debug")).Select(Path.GetFileName).Should().BeEquivalentTo("inputs.txt", "templates.txt");
    }

    public void Dispose() => _copy.Dispose();
}
