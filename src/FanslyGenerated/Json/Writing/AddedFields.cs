using System.Buffers;

namespace FanslyGenerated.Json.Writing;

/// <summary>What a caller adds to a request beyond the spec: looked at before anything is sent, like all the rest of it.</summary>
internal static class AddedFields
{
    private const int LongestName = 64;

    /// <summary>The fields as they are sent.</summary>
    /// <param name="fields">What was added.</param>
    /// <param name="declared">The names that the spec has in that place.</param>
    /// <exception cref="ArgumentException">A field cannot be sent, or has a property of its own.</exception>
    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Of(UnknownFields? fields, string[] declared)
    {
        foreach ((string name, UnknownField field) in fields?.Snapshot() ?? [])
        {
            // It would stand there twice, or pass by what is asked of the property.
            if (declared.Contains(name, StringComparer.Ordinal))
            {
                throw Refusal(name, "has a property of its own, which is the place to set it");
            }

            if (!Utf16.IsWellFormed(name))
            {
                throw Refusal(name, "has half of a surrogate pair in its name, which cannot be sent");
            }

            var output = new ArrayBufferWriter<byte>();

            switch (field.Write(output))
            {
                case JsonFlaw.NoJson:
                    throw Refusal(name, "is not JSON that can be sent");
                case JsonFlaw.NoText:
                    throw Refusal(name, "holds half of a surrogate pair, which cannot be sent");
            }

            yield return KeyValuePair.Create(name, output.WrittenMemory);
        }
    }

    /// <summary>Shows a name that looks like one. Values are never shown.</summary>
    private static ArgumentException Refusal(string name, string problem, string member = "AdditionalProperties")
    {
        bool isPlain = name.Length is > 0 and <= LongestName
            && name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '$');
        return new ArgumentException($"{(isPlain ? $"The added field {name}" : "An added field")} {problem}.", member);
    }
}
