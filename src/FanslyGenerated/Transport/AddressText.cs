using System.Text;
using FanslyGenerated.Operations;

namespace FanslyGenerated.Transport;

/// <summary>Where the path and the query of a request are put together. Each thread keeps one between requests.</summary>
internal sealed class AddressText
{
    private const int LongestKept = 1024;

    [ThreadStatic]
    private static AddressText? s_idle;

    private readonly StringBuilder _text = new(capacity: 256);
    private int? _pathLength;

    public string Path => _text.ToString(0, _pathLength ?? _text.Length);

    public static AddressText Borrow()
    {
        AddressText text = s_idle ?? new AddressText();

        s_idle = null;
        text._text.Clear();
        text._pathLength = null;
        return text;
    }

    public void Return() => s_idle = _text.Capacity <= LongestKept ? this : null;

    public void AppendPath(string escaped) => _text.Append(escaped);

    /// <summary>Puts a whole query, with its question mark, in the place of what there is.</summary>
    public void ReplaceQuery(string query)
    {
        _text.Length = _pathLength ?? _text.Length;
        AppendQuery(query);
    }

    /// <summary>Adds a whole query, with its question mark.</summary>
    public void AppendQuery(string query)
    {
        _pathLength ??= _text.Length;
        _text.Append(query);
    }

    public void AppendQuery(string escapedName, string escapedValue)
    {
        _text.Append(_pathLength is null ? '?' : '&');
        _pathLength ??= _text.Length - 1;
        _text.Append(escapedName).Append('=').Append(escapedValue);
    }

    /// <summary>The address at a server, and where in it the path is.</summary>
    public string After(ServerRoot server, out Range path)
    {
        path = server.Authority.Length..(server.Authority.Length + server.Path.Length + (_pathLength ?? _text.Length));

        return string.Create(
            server.Authority.Length + server.Path.Length + _text.Length,
            (server, text: _text),
            static (address, parts) =>
            {
                parts.server.Authority.CopyTo(address);
                address = address[parts.server.Authority.Length..];
                parts.server.Path.CopyTo(address);
                parts.text.CopyTo(0, address[parts.server.Path.Length..], parts.text.Length);
            });
    }
}
