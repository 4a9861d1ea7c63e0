using FanslyGenerated.Testing.Spec;

namespace FanslyGenerated.Testing.Server;

/// <summary>Finds what a request asks for, and makes the note of it.</summary>
internal static class CallReader
{
    private const string Hidden = "***";

    public static SandboxCall Read(
        SandboxSpec spec, IReadOnlyList<SandboxOperation> operations, HttpRequestMessage message, SandboxBody body)
    {
        string path = message.RequestUri!.AbsolutePath;
        string[] segments = path.Split('/');

        // Of two paths that fit, the one with fewer parameters is meant: chats/unread is no chat named unread.
        SandboxOperation[] onPath =
        [
            .. operations
                .Where(operation => Fits(operation.Spec.Segments, segments))
                .OrderBy(operation => operation.Spec.Segments.Count(IsParameter)),
        ];
        SandboxOperation? operation = onPath.FirstOrDefault(operation => operation.Spec.Method == message.Method.Method);
        Dictionary<string, string> headers = Headers(message);
        bool hasKey = headers.TryGetValue(spec.KeyHeader, out string? key)
            && key.StartsWith(spec.KeyPrefix, StringComparison.OrdinalIgnoreCase)
            && key.Length > spec.KeyPrefix.Length;

        if (key is not null)
        {
            headers[spec.KeyHeader] = hasKey ? spec.KeyPrefix + Hidden : Hidden;
        }

        var request = new SandboxRequest(
            operation?.Id, message.Method, message.RequestUri, Arguments(operation, segments), Query(message.RequestUri), headers,
            body.Text, body.Parts);
        return new SandboxCall(spec, request, operation, [.. onPath.Select(other => other.Spec.Method)], hasKey);
    }

    private static bool IsParameter(string segment) => segment.StartsWith('{');

    private static bool Fits(IReadOnlyList<string> template, string[] segments)
        => template.Count == segments.Length
        && template.Zip(segments).All(pair => IsParameter(pair.First) ? pair.Second.Length > 0 : pair.First == pair.Second);

    private static Dictionary<string, string> Arguments(SandboxOperation? operation, string[] segments)
        => operation is null
            ? []
            : operation.Spec.Segments.Zip(segments)
                .Where(pair => IsParameter(pair.First))
                .ToDictionary(pair => pair.First.Trim('{', '}'), pair => Uri.UnescapeDataString(pair.Second));

    private static ILookup<string, string> Query(Uri address)
        => address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(static pair => pair.Split('=', 2).Select(static part => Uri.UnescapeDataString(part.Replace('+', ' '))).ToArray())
            .ToLookup(static parts => parts[0], static parts => parts.Length == 2 ? parts[1] : "");

    private static Dictionary<string, string> Headers(HttpRequestMessage message)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

        foreach ((string name, IEnumerable<string> values) in message.Headers.Concat(message.Content?.Headers.AsEnumerable() ?? []))
        {
            headers[name] = string.Join(", ", values);
        }

        return headers;
    }
}
