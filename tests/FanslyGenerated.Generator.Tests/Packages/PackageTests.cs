using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace FanslyGenerated.Generator.Tests.Packages;

/// <summary>What is in the packages, file by file, and what they bring along.</summary>
public sealed class PackageTests : IClassFixture<PackageTests.Packed>
{
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly Packed _packed;

    public PackageTests(Packed packed) => _packed = packed;

    public static TheoryData<string> Names => [.. SdkPackages.Names];

    /// <summary>What each package depends on, apart from the others: alike on every framework.</summary>
    private static Dictionary<string, string[]> Dependencies { get; } = new()
    {
        ["FanslyGenerated"] =
            ["Microsoft.Extensions.Logging.Abstractions", "Newtonsoft.Json", "System.Threading.RateLimiting"],
        ["FanslyGenerated.DependencyInjection"] = ["FanslyGenerated", "Microsoft.Extensions.Http"],
        ["FanslyGenerated.OnlyFans"] = ["FanslyGenerated"],
        ["FanslyGenerated.OnlyFans.DependencyInjection"] = ["FanslyGenerated.DependencyInjection", "FanslyGenerated.OnlyFans"],
        ["FanslyGenerated.OnlyFans.Testing"] = ["FanslyGenerated.OnlyFans", "FanslyGenerated.Testing"],
        ["FanslyGenerated.Testing"] = ["FanslyGenerated", "Newtonsoft.Json"],
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_holds_the_library_and_what_describes_it_and_nothing_of_the_build(string name)
        => _packed.Files(name, "nupkg").Should().BeEquivalentTo(
            $"{name}.nuspec",
            "README.md",
            "icon.png",
            $"lib/net10.0/{name}.dll",
            $"lib/net10.0/{name}.xml",
            $"lib/net8.0/{name}.dll",
            $"lib/net8.0/{name}.xml");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_symbols_are_a_package_of_their_own(string name)
        => _packed.Files(name, "snupkg").Should().BeEquivalentTo(
            $"{name}.nuspec", $"lib/net10.0/{name}.pdb", $"lib/net8.0/{name}.pdb");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_brings_along_what_it_needs_and_no_more(string name)
    {
        XElement[] groups = [.. Elements(_packed.Nuspec(name), "group")];

        groups.Select(group => group.Attribute("targetFramework")!.Value).Should().Equal("net10.0", "net8.0");
        groups.Should().AllSatisfy(group => Elements(group, "dependency")
            .Select(dependency => dependency.Attribute("id")!.Value)
            .Should().BeEquivalentTo(Dependencies[name]));
    }

    /// <summary>They share internals, which may change with any version.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Packages_of_one_version_are_bound_to_each_other(string name)
    {
        string version = Value(_packed.Nuspec(name), "version")!;

        Elements(_packed.Nuspec(name), "dependency")
            .Where(dependency => dependency.Attribute("id")!.Value.StartsWith("FanslyGenerated", StringComparison.Ordinal))
            .Select(dependency => dependency.Attribute("version")!.Value)
            .Should().BeSubsetOf([$"[{version}]"]);
    }

    [Theory]
    [InlineData("FanslyGenerated")]
    [InlineData("FanslyGenerated.DependencyInjection")]
    [InlineData("FanslyGenerated.Testing")]
    public void Those_who_use_Fansly_alone_get_no_code_of_OnlyFans(string name)
    {
        byte[] library = _packed.Bytes(name, "nupkg", $"lib/net10.0/{name}.dll");
        using var file = new PEReader(new MemoryStream(library));
        MetadataReader reader = file.GetMetadataReader();

        reader.TypeDefinitions.Select(reader.GetTypeDefinition).Select(type => reader.GetString(type.Namespace) + "." + reader.GetString(type.Name))
            .Should().NotContain(type => type.Contains("OnlyFans", StringComparison.OrdinalIgnoreCase));
        reader.ManifestResources.Select(reader.GetManifestResource).Select(resource => reader.GetString(resource.Name))
            .Should().NotContain(resource => resource.Contains("onlyfans", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_says_what_it_is_and_whose(string name)
    {
        XElement nuspec = _packed.Nuspec(name);

        Value(nuspec, "id").Should().Be(name);
        Value(nuspec, "version").Should().Be(Value(_packed.Nuspec("FanslyGenerated"), "version"));
        Value(nuspec, "license").Should().Be("MIT");
        Value(nuspec, "readme").Should().Be("README.md");
        Value(nuspec, "icon").Should().Be("icon.png");
        Value(nuspec, "tags").Should().Contain("fansly");
        Value(nuspec, "description").Should().NotBeNullOrEmpty().And.NotBe("Package Description");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_readme_has_no_link_that_leads_nowhere_from_a_package(string name)
        => _packed.Read(name, "README.md").Should().NotMatchRegex(@"\]\((?!https://)");

    [Fact]
    public void The_symbols_carry_the_generated_code_which_is_in_no_repository()
    {
        using var symbols = new MemoryStream(_packed.Bytes("FanslyGenerated", "snupkg", "lib/net10.0/FanslyGenerated.pdb"));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader reader = provider.GetMetadataReader();

        string[] embedded =
        [
            .. reader.CustomDebugInformation
                .Select(reader.GetCustomDebugInformation)
                .Where(information => reader.GetGuid(information.Kind) == s_embeddedSource)
                .Select(information => reader.GetString(reader.GetDocument((DocumentHandle)information.Parent).Name)),
        ];

        embedded.Should().Contain(name => name.EndsWith("/fansly.g.cs", StringComparison.Ordinal) || name.EndsWith("\\fansly.g.cs", StringComparison.Ordinal));
        embedded.Should().Contain(name => name.EndsWith("Fansly.ChatMessages.g.cs", StringComparison.Ordinal));
    }

    private static IEnumerable<XElement> Elements(XElement parent, string name)
        => parent.Descendants().Where(element => element.Name.LocalName == name);

    private static string? Value(XElement parent, string name) => Elements(parent, name).Single().Value;

    /// <summary>The packages, packed once from what was built with these tests.</summary>
    public sealed class Packed : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Packed()
        {
            foreach (string package in SdkPackages.Names)
            {
                string project = Path.Combine(Repository.Root, "src", package, $"{package}.csproj");
                var start = new ProcessStartInfo(
                    "dotnet", ["pack", project, "--no-build", "--configuration", Repository.Configuration, "--output", _folder.Path, "-nodeReuse:false"])
                {
                    RedirectStandardOutput = true,
                };
                using Process pack = Process.Start(start)!;
                string output = pack.StandardOutput.ReadToEnd();
                pack.WaitForExit();
                pack.ExitCode.Should().Be(0, "{0}", output);
            }
        }

        /// <summary>The files, but for those that only the packaging format needs.</summary>
        public IReadOnlyList<string> Files(string package, string kind)
        {
            using ZipArchive archive = Open(package, kind);
            return [.. archive.Entries
                .Select(entry => entry.FullName)
                .Where(file => file is not ("[Content_Types].xml" or "_rels/.rels") && !file.EndsWith(".psmdcp", StringComparison.Ordinal))];
        }

        public XElement Nuspec(string package) => XElement.Parse(Read(package, $"{package}.nuspec"));

        public string Read(string package, string file)
        {
            using var reader = new StreamReader(new MemoryStream(Bytes(package, "nupkg", file)));
            return reader.ReadToEnd();
        }

        public byte[] Bytes(string package, string kind, string file)
        {
            using ZipArchive archive = Open(package, kind);
            using Stream content = archive.GetEntry(file)!.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        }

        public void Dispose() => _folder.Dispose();

        private ZipArchive Open(string package, string kind)
            => ZipFile.OpenRead(Directory.GetFiles(_folder.Path, $"{package}.*.{kind}")
                .Single(file => char.IsAsciiDigit(Path.GetFileName(file)[package.Length + 1])));
    }
}
