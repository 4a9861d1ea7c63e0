using System.Text;

namespace FanslyGenerated.Testing.Play;

/// <summary>What comes back.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body's text; null for none.</param>
/// <param name="MediaType">What the body is.</param>
/// <param name="RetryAfter">The wait that a refusal asks for, in seconds.</param>
internal sealed record SandboxAnswer(
    int Status,
    string? Body,
    string MediaType = "application/json",
    string? RetryAfter = null)
{
    public HttpResponseMessage ToResponse(SandboxScene scene, HttpRequestMessage request)
    {
        var response = new HttpResponseMessage((System.Net.HttpStatusCode)Status) { RequestMessage = request };

        if (Body is not null)
        {
            response.Content = new StringContent(Body, Encoding.UTF8, MediaType);
        }

        foreach ((string name, string value) in scene.Spec.Headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        if (RetryAfter is not null && scene.Spec.RetryAfterHeader is { } header)
        {
            response.Headers.TryAddWithoutValidation(header, RetryAfter);
        }

        return response;
    }
}
