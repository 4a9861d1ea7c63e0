namespace FanslyGenerated.Testing;

/// <summary>A request that a sandbox got.</summary>
public sealed class SandboxRequest
{
    internal SandboxRequest(
        string? operation,
        HttpMethod method,
        Uri address,
        IReadOnlyDictionary<string, string> arguments,
        ILookup<string, string> query,
        IReadOnlyDictionary<string, string> headers,
        string? body,
        IReadOnlyList<SandboxPart> parts)
    {
        Operation = operation;
        Method = method;
        Address = address;
        Arguments = arguments;
        Query = query.ToDictionary(values => values.Key, values => string.Join(',', values));
        QueryValues = query;
        Headers = headers;
        Body = body;
        Parts = parts;
    }

    /// <summary>The operation that was asked for, such as <c>ChatMessages_List</c>; null where there is none.</summary>
    public string? Operation { get; }

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path as it was sent, with its escapes.</summary>
    public string Path => Address.AbsolutePath;

    /// <summary>The path's parameters by name, such as <c>chatId</c>, without escapes.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <summary>The query's parameters by name, without escapes. One that came more than once has its values with commas between them.</summary>
    public IReadOnlyDictionary<string, string> Query { get; }

    /// <summary>The headers, whose names are compared without case. The key's value is not among them.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body's text; null where there was none, and where it was a form.</summary>
    public string? Body { get; }

    /// <summary>The parts of a form, in the order in which they came; none where the body was no form.</summary>
    public IReadOnlyList<SandboxPart> Parts { get; }

    /// <summary>Where the request went.</summary>
    internal Uri Address { get; }

    /// <summary>Every value that came under a name.</summary>
    internal ILookup<string, string> QueryValues { get; }

    /// <summary>The verb and the path.</summary>
    public override string ToString() => $"{Method} {Path}";
}
