using System.Text.Json;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>Distinguishes JSON that was cut off from JSON that is wrong.</summary>
internal static class JsonEnd
{
    /// <summary>Whether all there is is right, and more would have to follow.</summary>
    public static bool IsMissing(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var reader = new Utf8JsonReader(
            json.StartsWith(mark) ? json[mark.Length..] : json, isFinalBlock: false, state: default);

        try
        {
            // The root's own end has depth zero; until it is seen, the value goes on.
            bool isOpen = true;
            while (reader.Read())
            {
                isOpen = reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            }

            return isOpen;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
