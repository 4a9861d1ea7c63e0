using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FanslyGenerated.Envelopes;
using FanslyGenerated.Retries;

namespace FanslyGenerated.Http;

/// <summary>Makes of an answer on the wire what a caller gets, and says whether asking again may help.</summary>
internal sealed class Answers(ConnectionSettings settings, bool ownsClient)
{
    private const int ErrorBodyLimit = 64 * 1024;

    public async ValueTask<Attempt> ReadAsync<TEnvelope>(
        CallRun run, HeldResponse held, AnswerReader<TEnvelope> reader, AttemptTimer timer)
        where TEnvelope : class
    {
        HttpResponseMessage response = held.Response;

        if (AnswerHead.FaultOf(run, response) is { } fault)
        {
            return Attempt.Failed(fault);
        }

        if (response.StatusCode == HttpStatusCode.PartialContent)
        {
            return Attempt.Failed(new ApiContractException(run.Call, "$", "is a part of the answer (206), and all of it was asked for"));
        }

        if (!response.IsSuccessStatusCode)
        {
            string body = await ReadErrorAsync(run, response, timer).ConfigureAwait(false);
            return Attempt.Answered(
                Answer<TEnvelope>(run, response, envelope: null, body), StatusRule.ReasonOf((int)response.StatusCode));
        }

        if (typeof(TEnvelope) == typeof(NoContent))
        {
            return Attempt.Answered(Answer(run, response, (TEnvelope)(object)NoContent.Instance, body: null));
        }

        if (response.StatusCode == HttpStatusCode.NoContent)
        {
            return Attempt.Answered(Answer<TEnvelope>(run, response, envelope: null, body: null));
        }

        return typeof(TEnvelope) == typeof(FileDownload)
            ? await OpenFileAsync(run, held, timer).ConfigureAwait(false)
            : await ReadEnvelopeAsync(run, response, reader, timer).ConfigureAwait(false);
    }

    /// <summary>The file is read by the caller. JSON in its place says why there is none, and is read as an error is.</summary>
    private async ValueTask<Attempt> OpenFileAsync(CallRun run, HeldResponse held, AttemptTimer timer)
    {
        HttpContentHeaders headers = held.Response.Content.Headers;

        if (FileHead.FaultOf(run, headers) is { } fault)
        {
            return Attempt.Failed(fault);
        }

        if (FileHead.IsJson(headers))
        {
            string body = await ReadErrorAsync(run, held.Response, timer).ConfigureAwait(false);
            return Attempt.Answered(Answer<FileDownload>(run, held.Response, envelope: null, body));
        }

        Stream source = await timer.OpenAsync(held.Response.Content).ConfigureAwait(false);
        FileDownload file = FileHead.Open(new DownloadStream(run, source, headers.ContentLength, settings, ownsClient), held.Take());
        return Attempt.Answered(Answer(run, held.Response, file, body: null));
    }

    private async ValueTask<Attempt> ReadEnvelopeAsync<TEnvelope>(
        CallRun run, HttpResponseMessage response, AnswerReader<TEnvelope> reader, AttemptTimer timer)
        where TEnvelope : class
    {
        if (AnswerHead.ContentFaultOf(run.Call, response.Content.Headers) is { } fault)
        {
            return Attempt.Failed(fault);
        }

        using var body = new PooledBody(response.Content.Headers.ContentLength, settings.MaxResponseBytes);

        try
        {
            await body.ReadAsync(response.Content, timer, settings.SilenceTimeout).ConfigureAwait(false);
        }
        catch (InvalidOperationException broken) when (broken is not ObjectDisposedException)
        {
            // What the brotli stream throws where those of gzip and deflate throw an InvalidDataException.
            return TransportFaults.BrokenCompression(run.Call);
        }

        if (body.ExceedsLimit)
        {
            return Attempt.Failed(ApiTransportException.Sent(run.Call, ApiTransportErrorKind.LimitExceeded));
        }

        if (body.Memory.IsEmpty)
        {
            return Attempt.Failed(new ApiContractException(run.Call, "$", "is empty"), RetryReason.BrokenBody);
        }

        try
        {
            TEnvelope envelope = reader(run.Call, body.Memory)
                ?? throw new ApiContractException(run.Call, "$", "is null");
            var told = envelope as IStatuses;

            // Only a failure has a text that somebody may ask for: a success is what was read.
            return Attempt.Answered(
                Answer(run, response, envelope, told is { HasFailed: true } ? ErrorText(body) : null),
                told?.Deciding is { } status ? StatusRule.ReasonOf(status) : null);
        }
        catch (ApiContractException broken)
        {
            return Attempt.Failed(broken, broken.IsTruncated ? RetryReason.Interrupted : null);
        }
    }

    /// <summary>The status says enough: where the text behind it breaks off, what there is of it will do.</summary>
    private async ValueTask<string> ReadErrorAsync(CallRun run, HttpResponseMessage response, AttemptTimer timer)
    {
        using var body = new PooledBody(response.Content.Headers.ContentLength, ErrorBodyLimit);

        try
        {
            await body.ReadAsync(response.Content, timer, settings.SilenceTimeout).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            run.ThrowIfEnded();
        }

        return ErrorText(body);
    }

    private static string ErrorText(PooledBody body)
    {
        ReadOnlySpan<byte> bytes = body.Memory.Span;
        return Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, ErrorBodyLimit)]);
    }

    private ApiResponse<TEnvelope> Answer<TEnvelope>(
        CallRun run, HttpResponseMessage response, TEnvelope? envelope, string? body)
        where TEnvelope : class
    {
        RateLimit limit = (envelope as ISignals)?.RateLimit
            ?? RateLimit.Read(response.Headers, settings.Profile.RateLimit, settings.Time);
        return new(run.Call, (int)response.StatusCode, response.Headers, limit, envelope, body);
    }
}
