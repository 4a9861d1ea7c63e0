using System.Net.Http.Headers;
using System.Text;

namespace FanslyGenerated.Testing.Server;

/// <summary>Takes a multipart/form-data body apart.</summary>
internal static class FormReader
{
    /// <summary>The parts that are complete.</summary>
    public static IReadOnlyList<SandboxPart> Read(ReadOnlySpan<byte> body, string boundary)
    {
        // The line end in front of a boundary belongs to it; the first boundary may have none.
        ReadOnlySpan<byte> separator = Encoding.ASCII.GetBytes($"\r\n--{boundary}");
        ReadOnlySpan<byte> rest = (byte[])[.. "\r\n"u8, .. body];
        List<SandboxPart> parts = [];

        for (int start = rest.IndexOf(separator); start >= 0;)
        {
            rest = rest[(start + separator.Length)..];
            start = rest.IndexOf(separator);

            if (start >= 0 && Part(rest[..start]) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static SandboxPart? Part(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf("\r\n\r\n"u8);

        if (end < 0)
        {
            return null;
        }

        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

        foreach (string line in Encoding.UTF8.GetString(text[..end]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] halves = line.Split(':', 2);
            headers[halves[0]] = halves[^1].Trim();
        }

        return ContentDispositionHeaderValue.TryParse(headers.GetValueOrDefault("Content-Disposition"), out var disposition)
            ? new SandboxPart(
                disposition.Name?.Trim('"') ?? "",
                disposition.FileNameStar ?? disposition.FileName?.Trim('"'),
                headers.GetValueOrDefault("Content-Type"),
                text[(end + 4)..].ToArray())
            : null;
    }
}
