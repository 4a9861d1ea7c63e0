using System.Text.Json;

namespace FanslyGenerated.Benchmarks.Peers.Floor;

/// <summary>What no reader of JSON on .NET can do without: finding its tokens.</summary>
internal static class Tokens
{
    public static int Count(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        int count = 0;

        while (reader.Read())
        {
            count++;
        }

        return count;
    }
}
