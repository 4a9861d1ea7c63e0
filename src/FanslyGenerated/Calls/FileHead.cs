using System.Net.Http.Headers;

namespace FanslyGenerated.Calls;

/// <summary>What the head of a response says about a file.</summary>
internal static class FileHead
{
    private const string WebPage = "text/html";

    /// <summary>The fault of a success that holds no file: a proxy's page looks like one.</summary>
    public static ApiContractException? FaultOf(CallRun run, HttpContentHeaders headers)
        => ResponseHead.EncodingFaultOf(run.Call, headers)
            ?? (WebPage.Equals(headers.ContentType?.MediaType, StringComparison.OrdinalIgnoreCase) && run.Request.MediaType != WebPage
                ? new ApiContractException(run.Call, "$", $"is {WebPage} and not the file")
                : null);

    public static bool IsJson(HttpContentHeaders headers)
        => headers.ContentType?.MediaType is { } type && ResponseHead.IsJson(type);

    public static FileDownload Open(DownloadStream content, HttpResponseMessage response)
    {
        HttpContentHeaders headers = response.Content.Headers;
        ContentDispositionHeaderValue? disposition = headers.ContentDisposition;

        return new FileDownload(
            content,
            disposition?.FileNameStar ?? disposition?.FileName?.Trim('"'),
            headers.ContentType?.MediaType,
            headers.ContentLength,
            response);
    }
}
