using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using FanslyGenerated.Transport;

namespace FanslyGenerated.Paging;

/// <summary>
/// The list that a token belongs to: an operation with its ids and filters. The page's size is not part of it, nor is
/// what was not set, so that a token survives a changed size and a parameter that the spec gained since.
/// </summary>
internal sealed class PageScope(string api, string operation, PageKey? key = null)
{
    private const string Version = "1.";
    private const int FingerprintLength = 8;

    private readonly SortedDictionary<string, string> _arguments = new(StringComparer.Ordinal);

    /// <summary>What the tokens hold.</summary>
    public PageKey Key { get; } = key ?? PageKey.Cursor;

    /// <summary>Adds an id that is part of the path, and refuses one that cannot be.</summary>
    public void AddSegment(string name, object? value, string parameter)
        => _arguments[name] = AddressPart.Segment(value is null ? null : Text(value), parameter);

    /// <summary>Adds a filter, if it is set.</summary>
    public void AddFilter(string name, object? value)
    {
        if (value is not null)
        {
            _arguments[name] = Text(value);
        }
    }

    /// <summary>Adds a filter that is a list, if it has items, and refuses one that cannot be sent.</summary>
    /// <returns>A copy, so that a walk sends what its tokens are bound to, whatever becomes of the list meanwhile.</returns>
    public IReadOnlyList<T> AddFilter<T>(string name, IReadOnlyList<T>? values, bool explode, bool required, string parameter)
        where T : notnull
    {
        T[] copy = [.. values ?? []];
        string[] items = QueryList.Items(copy, explode, required, parameter);

        if (items.Length > 0)
        {
            _arguments[name] = string.Concat(items.Select(static item => $"{item.Length}:{item}"));
        }

        return copy;
    }

    /// <summary>Makes the API's own token into one that is bound to this list.</summary>
    public string Seal(string cursor)
    {
        byte[] bytes = new byte[FingerprintLength + Encoding.UTF8.GetByteCount(cursor)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, FingerprintOfScope());
        Encoding.UTF8.GetBytes(cursor, bytes.AsSpan(FingerprintLength));
        return Version + Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <summary>Gets the API's own token back, and refuses one of another list.</summary>
    public string Open(string continuationToken)
    {
        byte[] bytes = Decode(continuationToken) ?? throw NoToken(nameof(continuationToken));

        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes) != FingerprintOfScope())
        {
            throw new ArgumentException(
                $"The continuation token was given out for another operation than {operation}, or for other ids or filters. "
                + "Use it with the arguments it was given out for, or start without a token.",
                nameof(continuationToken));
        }

        ReadOnlySpan<byte> key = bytes.AsSpan(FingerprintLength);

        // What is no text would be replaced, and lead to another page.
        return Utf8.IsValid(key) && Encoding.UTF8.GetString(key) is var cursor && Key.IsKey(cursor)
            ? cursor
            : throw NoToken(nameof(continuationToken));
    }

    private static byte[]? Decode(string continuationToken)
    {
        if (continuationToken.StartsWith(Version, StringComparison.Ordinal))
        {
            string base64 = continuationToken[Version.Length..].Replace('-', '+').Replace('_', '/');
            byte[] bytes = new byte[base64.Length];

            if (Convert.TryFromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='), bytes, out int length)
                && length >= FingerprintLength)
            {
                return bytes[..length];
            }
        }

        return null;
    }

    private ArgumentException NoToken(string parameter)
        => new($"This is no continuation token of this library.{Key.WayOut}", parameter);

    /// <summary>A token is no secret and no proof: this detects a mix-up, not an attack.</summary>
    private ulong FingerprintOfScope()
    {
        var text = new StringBuilder(api).Append('\n').Append(operation);

        // Those that hold cursors are as they always were.
        if (Key.Name.Length > 0)
        {
            text.Append('\n').Append(Key.Name);
        }

        foreach ((string name, string value) in _arguments)
        {
            text.Append('\n').Append(name).Append('=').Append(value.Length).Append(':').Append(value);
        }

        return Fingerprint.Of(text.ToString());
    }

    private static string Text(object value)
        => value switch
        {
            // No finer than what is sent: an instant that went through a database is still the same filter.
            DateTimeOffset instant => instant.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
