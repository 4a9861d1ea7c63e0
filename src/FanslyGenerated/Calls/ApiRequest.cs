using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using FanslyGenerated.Json;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Operations;
using FanslyGenerated.Settings;
using FanslyGenerated.Responses;
using FanslyGenerated.Transport;
using FanslyGenerated.Transport.Forms;

namespace FanslyGenerated.Calls;

/// <summary>
/// A request as generated code puts it together. Paths and names come from the spec, values from the caller;
/// a value that is null is left out.
/// </summary>
internal sealed class ApiRequest(string operation, HttpMethod method)
{
    private readonly AddressText _address = AddressText.Borrow();
    private string? _link;
    private bool _followsLinks;

    public string Operation { get; } = operation;

    public HttpMethod Method { get; } = method;

    /// <summary>The account that the request is about, for exceptions to name.</summary>
    public string? AccountId { get; set; }

    /// <summary>What is sent as JSON; null for a request without it.</summary>
    public byte[]? Json { get; set; }

    /// <summary>Writes what is sent as a form, in place of JSON.</summary>
    public Action<FormBody>? FormWriter { get; set; }

    /// <summary>What is returned, where that is a file; null where it is JSON.</summary>
    public string? MediaType { get; set; }

    /// <summary>What the response is wrapped in.</summary>
    public EnvelopeDescriptor Envelope { get; set; } = EnvelopeDescriptor.None;

    /// <summary>Whether success may come without a payload.</summary>
    public bool PayloadMayBeNull { get; set; }

    /// <summary>The path as the spec has it, with its parameters in braces; null of a request that it does not list.</summary>
    public string? Template { get; set; }

    /// <summary>Whether it may be sent again when its end is unknown.</summary>
    public bool IsSafe { get; set; } = method == HttpMethod.Get || method == HttpMethod.Head;

    /// <summary>What there is to say of the call, through a connection of these settings.</summary>
    public ApiCall CallBy(ConnectionSettings settings)
        => new(Operation, Method, AccountId)
        {
            KeepsUnknownFields = settings.KeepUnknownFields,
            Links = _followsLinks ? new LinkTarget(settings.Server, settings.Profile.Server, _address.Path) : null,
        };

    /// <summary>A request that the spec does not list; its path is the caller's.</summary>
    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    public static ApiRequest Unlisted(
        HttpMethod method, string root, string path, object? body, string? accountId, EnvelopeDescriptor envelope)
    {
        ArgumentNullException.ThrowIfNull(method);
        var request = new ApiRequest($"{method} (unlisted)", method) 
        {
            AccountId = accountId,
            Envelope = envelope,
            Json = JsonBody.Write(body),
        };
        UnlistedPath target = UnlistedPath.Parse(path);
        request._address.AppendPath(root);
        request._address.AppendPath(target.Path);
        request._address.AppendQuery(target.Query);
        return request;
    }

    public void AppendPath(string literal) => _address.AppendPath(literal);

    public void AppendSegment(string value, string parameter) => _address.AppendPath(AddressPart.Segment(value, parameter));

    public void AppendSegment(long value, string parameter)
        => AppendSegment(value.ToString(CultureInfo.InvariantCulture), parameter);

    public void AppendSegment(IOpenEnum value, string parameter) => AppendSegment(value.Text, parameter);

    public void AppendQuery(
        string name,
        string? value,
        [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (value is not null)
        {
            AppendPair(name, AddressPart.Text(value, parameter));
        }
    }

    public void AppendQuery(string name, long? value) => AppendQuery(name, Text(value));

    public void AppendQuery(string name, int? value) => AppendQuery(name, Text(value));

    public void AppendQuery(string name, decimal? value) => AppendQuery(name, Text(value));

    public void AppendQuery(string name, bool? value)
        => AppendQuery(name, value switch { true => "true", false => "false", null => null });

    public void AppendQuery(
        string name,
        IOpenEnum? value,
        [CallerArgumentExpression(nameof(value))] string parameter = "")
        => AppendQuery(name, value?.Text, parameter);

    /// <summary>For an instant that the API takes as ISO 8601 text.</summary>
    public void AppendQuery(string name, DateTimeOffset? value)
        => AppendQuery(
            name,
            value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    /// <summary>
    /// The clock's ticks below a millisecond are cut: no caller means them, and <c>UtcNow</c> has them. What is left
    /// has to be whole in the unit.
    /// </summary>
    public void AppendQuery(
        string name,
        DateTimeOffset? value,
        TimeUnit unit,
        [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (value is DateTimeOffset instant)
        {
            var milliseconds = DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
            AppendQuery(name, Whole(WireTime.ToNumber(milliseconds, unit), unit, parameter));
        }
    }

    public void AppendQuery(
        string name,
        TimeSpan? value,
        TimeUnit unit,
        [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (value is TimeSpan duration)
        {
            AppendQuery(name, Whole(WireTime.ToNumber(duration, unit), unit, parameter));
        }
    }

    /// <summary>Adds the items of a list, each as a parameter of its own or all with commas between them.</summary>
    public void AppendList<T>(
        string name,
        IReadOnlyList<T>? values,
        bool explode,
        bool required,
        [CallerArgumentExpression(nameof(values))] string parameter = "")
        where T : notnull
    {
        string[] items = QueryList.Items(values, explode, required, parameter);

        if (explode)
        {
            Array.ForEach(items, item => AppendQuery(name, item, parameter));
        }
        else if (items.Length > 0)
        {
            AppendPair(name, string.Join(',', items.Select(item => AddressPart.Text(item, parameter))));
        }
    }

    /// <summary>
    /// Lets the query of a link take the place of the query. A link is what a response of this operation gave, or a question
    /// mark and the query alone.
    /// </summary>
    public void FollowLink(string? link)
    {
        _link = link;
        _followsLinks = true;
    }

    /// <summary>
    /// The address at the given server, or an <see cref="ArgumentException"/> where a value would bend it. It is made once:
    /// what it was put together in goes to the next request.
    /// </summary>
    public Uri ToUri(ServerRoot server, LinkTarget? links = null)
    {
        UriCreationOptions options = default;

        if (_link is not null)
        {
            _address.ReplaceQuery(QueryOf(_link, links));
            options = LinkTarget.Unchanged;
        }

        string address = _address.After(server, out Range path);
        _address.Return();

        if (!Uri.TryCreate(address, options, out Uri? uri))
        {
            throw new ArgumentException($"The values given to {Operation} are too long for an address.");
        }

        // Each value was escaped, so this holds unless something was overlooked: then, nothing is sent. It costs no string
        // where the address as a whole is as it was, and is the same where only the server is spelt otherwise.
        return (uri.AbsoluteUri == address && !address.AsSpan()[path].ContainsAny('?', '#')) || uri.AbsolutePath == address[path]
            ? uri
            : throw new ArgumentException($"The values given to {Operation} lead to another address.");
    }

    private string QueryOf(string link, LinkTarget? links)
    {
        string? query = link.StartsWith('?') ? link[1..] : links?.QueryOf(link);
        return query is not null && LinkTarget.IsQuery(query)
            ? $"?{query}"
            : throw new ArgumentException($"The link does not lead to another page of {Operation}.", nameof(link));
    }

    private void AppendPair(string name, string escaped)
        => _address.AppendQuery(Uri.EscapeDataString(name), escaped);

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);

    private static long Whole(decimal number, TimeUnit unit, string parameter)
        => WireNumber.TryToInteger(number, out long integer)
            ? integer
            : throw new ArgumentException($"The API takes whole {Name(unit)} here.", parameter);

    private static string Name(TimeUnit unit)
        => unit is TimeUnit.UnixSeconds or TimeUnit.Seconds ? "seconds" : "milliseconds";
}
