using System.Net.Http.Headers;
using System.Text;
using FanslyGenerated.Testing.Spec;

namespace FanslyGenerated.Testing.Server;

/// <summary>What comes back.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body's text; null for none.</param>
/// <param name="MediaType">What the body is.</param>
/// <param name="RetryAfter">The wait that a refusal asks for, in seconds.</param>
internal sealed record SandboxResponse(
    int Status,
    string? Body,
    string MediaType = "application/json",
    string? RetryAfter = null)
{
    /// <summary>A file in place of a text.</summary>
    public FileSpec? File { get; init; }

    public HttpResponseMessage ToResponse(SandboxCall call, HttpRequestMessage request)
    {
        var response = new HttpResponseMessage((System.Net.HttpStatusCode)Status) { RequestMessage = request };

        if (Body is not null)
        {
            response.Content = new StringContent(Body, Encoding.UTF8, MediaType);
        }
        else if (File is { } file)
        {
            response.Content = new ByteArrayContent(file.Content);
            response.Content.Headers.ContentType = new MediaTypeHeaderValue(file.MediaType);
            response.Content.Headers.ContentDisposition = file.Name is { } name
                ? new ContentDispositionHeaderValue("attachment") { FileNameStar = name }
                : null;
        }

        foreach ((string name, string value) in call.Spec.Headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        if (RetryAfter is not null && call.Spec.RetryAfterHeader is { } header)
        {
            response.Headers.TryAddWithoutValidation(header, RetryAfter);
        }

        return response;
    }
}
