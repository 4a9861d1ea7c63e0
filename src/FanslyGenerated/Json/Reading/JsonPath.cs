using System.Text.Json;

namespace FanslyGenerated.Json.Reading;

/// <summary>Says where in a response something is.</summary>
internal static class JsonPath
{
    public static string Of(ReadOnlySpan<byte> json, ContractFault fault)
    {
        var walk = new JsonWalk(json);

        try
        {
            walk.MoveTo(fault.Offset);
        }
        catch (JsonException)
        {
            // The way ends where the JSON does.
        }

        string path = walk.Path(withIndexes: true);
        return fault.Member is null ? path : $"{path}.{fault.Member}";
    }

    /// <summary>The place that a JSON pointer of the spec leads to.</summary>
    public static string OfPointer(string pointer) => "$" + pointer.Replace('/', '.');

    /// <summary>The paths of places in their order, without telling items of lists apart.</summary>
    public static IEnumerable<string> Of(ReadOnlySpan<byte> json, PlaceList places)
    {
        var walk = new JsonWalk(json);
        var paths = new string[places.Count];

        for (int index = 0; index < paths.Length; index++)
        {
            walk.MoveTo(places[index]);
            paths[index] = walk.Path(withIndexes: false);
        }

        return paths.Distinct(StringComparer.Ordinal);
    }
}
