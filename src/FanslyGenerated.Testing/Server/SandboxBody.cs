using System.Net.Http.Headers;
using System.Text;

namespace FanslyGenerated.Testing.Server;

/// <summary>What a request carried: a text, the parts of a form, or nothing.</summary>
internal sealed record SandboxBody(string? Text, IReadOnlyList<SandboxPart> Parts)
{
    public static async Task<SandboxBody> ReadAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return new SandboxBody(null, []);
        }

        byte[] bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        MediaTypeHeaderValue? type = content.Headers.ContentType;

        return "multipart/form-data".Equals(type?.MediaType, StringComparison.OrdinalIgnoreCase)
            && type.Parameters.FirstOrDefault(static parameter => parameter.Name == "boundary")?.Value is { } boundary
                ? new SandboxBody(null, FormReader.Read(bytes, boundary.Trim('"')))
                : new SandboxBody(bytes.Length == 0 ? null : Encoding.UTF8.GetString(bytes), []);
    }
}
