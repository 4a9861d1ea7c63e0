namespace FanslyGenerated.Telemetry;

/// <summary>The names of tags on activities and metrics.</summary>
internal static class Tags
{
    public const string Operation = "fansly_generated.operation";

    public const string EnvelopeStatus = "fansly_generated.envelope.status";

    public const string Retries = "fansly_generated.retries";

    public const string PacingWait = "fansly_generated.pacing.wait";

    public const string Reason = "fansly_generated.retry.reason";

    public const string Path = "fansly_generated.json.path";

    public const string Status = "http.response.status_code";

    public const string Error = "error.type";

    public const string Method = "http.request.method";

    public const string Server = "server.address";

    public const string Template = "url.template";
}
