using System.Text.RegularExpressions;

namespace FanslyGenerated.Generator.Tests.Architecture;

/// <summary>In the runtime, imports only go down. src/README.md draws the layers.</summary>
public sealed partial class LayerTests
{
    [Fact]
    public void Every_folder_is_a_layer_and_every_layer_a_folder()
        => Layers.Sources.Keys.Select(Layers.FolderOf).Distinct().Should().BeEquivalentTo(Layers.Order);

    /// <summary>What callers see is in one namespace, whatever folder it is in.</summary>
    [Fact]
    public void A_namespace_says_the_folder()
        => Layers.Sources.Should().AllSatisfy(source => Namespace().Match(source.Value).Groups[1].Value
            .Should().BeOneOf("FanslyGenerated", $"FanslyGenerated.{Layers.FolderOf(source.Key)}"));

    [Fact]
    public void No_using_goes_up()
        => Layers.Sources
            .SelectMany(source => Using().Matches(source.Value).Select(match => (source.Key, Layer: match.Groups[1].Value)))
            .Where(use => RankOf(use.Layer) > RankOf(Layers.FolderOf(use.Key)) && !IsAttributeAlone(use.Key, use.Layer))
            .Should().BeEmpty();

    [Fact]
    public void No_type_uses_one_of_a_layer_above_it() => Layers.UpwardUses(Layers.Sources).Should().BeEmpty();

    [Fact]
    public void An_import_that_goes_up_is_noticed()
    {
        string path = "Json/Reading/ResponseJson.cs";
        string text = Layers.Sources[path] + "\ninternal static class Upward { public static object? Of(FanslyGenerated.Transport.Departure value) => value; }\n";

        Layers.UpwardUses([.. Layers.Sources.Where(source => source.Key != path), new(path, text)])
            .Should().ContainSingle().Which.Should().EndWith("uses Departure of Transport");
    }

    private static int RankOf(string layer) => Array.IndexOf(Layers.Order, layer);

    /// <summary>A public type of JSON names its two converters, which read and write it.</summary>
    private static bool IsAttributeAlone(string path, string layer)
        => Layers.FolderOf(path) == "Json" && layer is "Json.SystemTextJson" or "Json.NewtonsoftJson";

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using FanslyGenerated\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
