using System.Buffers;
using System.Text.Json;

namespace FanslyGenerated.Json.Reading;

/// <summary>
/// Says what is wrong with what a tokeniser refuses. A body that was cut off is distinguished from one that is wrong: of the
/// first kind a second attempt may bring the rest.
/// </summary>
internal static class BrokenJson
{
    private const int MostDepth = 64;

    private static readonly SearchValues<byte> s_between = SearchValues.Create(" \t\r\n,:"u8);

    public static ContractFault Diagnose(ReadOnlySpan<byte> json)
    {
        var walk = new JsonWalk(json);

        try
        {
            walk.MoveTo(json.Length);
            return new ContractFault(FaultKind.Truncated, json.Length);
        }
        catch (JsonException)
        {
            int offset = walk.Position + Math.Max(0, json[walk.Position..].IndexOfAnyExcept(s_between));
            return new ContractFault(KindOf(walk, json[offset..]), offset);
        }
    }

    private static FaultKind KindOf(JsonWalk walk, ReadOnlySpan<byte> rest)
        => walk switch
        {
            { Depth: MostDepth } when rest is [(byte)'[' or (byte)'{', ..] => FaultKind.TooDeep,
            { HasBegun: true, Depth: 0 } => FaultKind.Trailing,
            _ => FaultKind.Malformed,
        };
}
