using System.Diagnostics.CodeAnalysis;
using FanslyGenerated.SpecTool.Commands;
using FanslyGenerated.SpecTool.Surface;

namespace FanslyGenerated.Generator.Tests.Packages;

/// <summary>What a package shows to callers is a text that people review, the same for every framework.</summary>
public sealed class PublicApiTests
{
    public static IEnumerable<object[]> Assemblies
        => from package in SdkPackages.Names
           from framework in (string[])["net10.0", "net8.0"]
           select new object[] { package, framework };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_package_shows_what_was_reviewed(string package, string framework)
    {
        string assembly = Path.Combine(Repository.Root, "src", package, "bin", Repository.Configuration, framework, $"{package}.dll");
        string reviewed = Path.Combine(Repository.Root, "src", package, "PublicApi.txt");
        using var output = new StringWriter();

        int exitCode = SurfaceCommand.Check(assembly, reviewed, output);

        exitCode.Should().Be(0, "{0}", output);
    }

    [Fact]
    public void A_difference_names_the_type_and_what_left_and_came()
    {
        const string Before = """
            # A comment.

            Library.Book
                public sealed class Book
                    public int Pages { get; init; }
                    public string Title { get; init; }

            Library.Shelf
                public sealed class Shelf

            """;
        string after = Before
            .Replace("int Pages", "long Pages", StringComparison.Ordinal)
            .Replace("Library.Shelf\n    public sealed class Shelf", "Library.Room\n    public sealed class Room", StringComparison.Ordinal);

        SurfaceDiff.Compare(Before, Before).Should().BeEmpty();
        SurfaceDiff.Compare(Before, after).Should().Be("""
            Library.Book
              - public int Pages { get; init; }
              + public long Pages { get; init; }
            Library.Room
              + public sealed class Room
            Library.Shelf
              - public sealed class Shelf

            """);
    }

    [Fact]
    public void A_surface_holds_what_outsiders_reach_and_nothing_else()
    {
        string text = SurfaceText.Write(AssemblySurface.Read(typeof(PublicApiTests).Assembly.Location));

        text.Should().Contain("""
            FanslyGenerated.Generator.Tests.Packages.SurfaceExample<T>
                public abstract class SurfaceExample<T> : IDisposable
                    protected SurfaceExample(int number = 3)
                    public const string Name = "n"
                    [Experimental("X1")] public string? Note { get; init; }
                    public void Dispose()
                    protected abstract T? Find<TKey>(ref TKey key, CancellationToken cancellationToken = default) where TKey : class

            FanslyGenerated.Generator.Tests.Packages.SurfaceExample<T>.Inner
                public enum SurfaceExample<T>.Inner
                    First = 1

            """);
    }
}

/// <summary>One of everything that a surface can show, among things that it must not.</summary>
public abstract class SurfaceExample<T> : IDisposable
    where T : class
{
    public const string Name = "n";

    protected SurfaceExample(int number = 3)
    {
        _ = number;
    }

    internal SurfaceExample(string text)
    {
        _ = text;
    }

    public enum Inner
    {
        First = 1,
    }

    [Experimental("X1")]
    public string? Note { get; init; }

    internal string? Hidden { get; set; }

    public void Dispose() => GC.SuppressFinalize(this);

    protected abstract T? Find<TKey>(ref TKey key, CancellationToken cancellationToken = default)
        where TKey : class;

    private sealed class Secret;
}
