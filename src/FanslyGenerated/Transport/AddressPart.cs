using FanslyGenerated.Json;

namespace FanslyGenerated.Transport;

/// <summary>
/// Makes a caller's value one segment of a path and nothing else. What a server or a proxy might read as a way
/// to another path is refused, naming the parameter and never its value.
/// </summary>
internal static class AddressPart
{
    public static string Segment(string? value, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, parameter);

        if (value is "." or "..")
        {
            throw new ArgumentException("A value of dots alone would lead to another address.", parameter);
        }

        if (value.AsSpan().ContainsAnyInRange('\0', '\x1F') || value.AsSpan().ContainsAnyInRange('\x7F', '\x9F'))
        {
            throw new ArgumentException("The value holds a control character.", parameter);
        }

        return Text(value, parameter);
    }

    /// <summary>
    /// Escapes all but letters, digits and <c>-._~</c>: the percent sign too, so %2e stays three characters.
    /// </summary>
    public static string Text(string value, string parameter)
    {
        // All of them would be escaped as the same U+FFFD, and different values would become one.
        if (!Utf16.IsWellFormed(value))
        {
            throw new ArgumentException("The value holds half of a surrogate pair.", parameter);
        }

        return Uri.EscapeDataString(value);
    }
}
