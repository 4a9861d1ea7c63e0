using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FanslyGenerated.Json.Reading;
using FanslyGenerated.Settings;
using FanslyGenerated.Resilience;
using FanslyGenerated.Responses;
using FanslyGenerated.Transport;

namespace FanslyGenerated.Calls;

/// <summary>Makes of a response on the wire what a caller gets, and says whether asking again may help.</summary>
internal sealed class ResponseReader(ConnectionSettings settings, bool ownsClient)
{
    private const int ErrorBodyLimit = 64 * 1024;

    public async ValueTask<Attempt<TEnvelope>> ReadAsync<TEnvelope>(
        CallRun run, HeldResponse held, BodyReader<TEnvelope> reader, AttemptTimer timer)
        where TEnvelope : class
    {
        HttpResponseMessage response = held.Response;

        if (ResponseHead.FaultOf(run, response) is { } fault)
        {
            return new AttemptFault(fault);
        }

        if (response.StatusCode == HttpStatusCode.PartialContent)
        {
            return new AttemptFault(new ApiContractException(run.Call, "$", "is a part of the response (206), and all of it was asked for"));
        }

        int status = (int)response.StatusCode;

        if (!ApiOutcome.IsSuccessful(status))
        {
            string body = await ReadErrorAsync(run, response, timer).ConfigureAwait(false);
            RateLimit limit = LimitOf(response, envelope: null);
            return Refused<TEnvelope>(run, response, FailureReader.Read(run.Request.Envelope, status, body, limit));
        }

        var success = new ApiOutcome(ApiOutcomeKind.Success, status);

        if (typeof(TEnvelope) == typeof(NoContent))
        {
            return Succeeded(run, response, success, (TEnvelope)(object)NoContent.Instance);
        }

        if (response.StatusCode == HttpStatusCode.NoContent)
        {
            return Refused<TEnvelope>(run, response, Empty(response));
        }

        return typeof(TEnvelope) == typeof(FileDownload)
            ? await OpenFileAsync<TEnvelope>(run, held, success, timer).ConfigureAwait(false)
            : await ReadEnvelopeAsync(run, response, reader, timer).ConfigureAwait(false);
    }

    /// <summary>The file is read by the caller. JSON in its place says why there is none, and is read as an error is.</summary>
    private async ValueTask<Attempt<TEnvelope>> OpenFileAsync<TEnvelope>(
        CallRun run, HeldResponse held, ApiOutcome success, AttemptTimer timer)
        where TEnvelope : class
    {
        HttpContentHeaders headers = held.Response.Content.Headers;

        if (FileHead.FaultOf(run, headers) is { } fault)
        {
            return new AttemptFault(fault);
        }

        if (FileHead.IsJson(headers))
        {
            string body = await ReadErrorAsync(run, held.Response, timer).ConfigureAwait(false);
            return Refused<TEnvelope>(run, held.Response, InPlaceOfFile(run, held.Response, body));
        }

        Stream source = await timer.OpenAsync(held.Response.Content).ConfigureAwait(false);
        FileDownload file = FileHead.Open(new DownloadStream(run, source, headers.ContentLength, settings, ownsClient), held.Take());
        return Succeeded(run, held.Response, success, (TEnvelope)(object)file);
    }

    private ApiFailure InPlaceOfFile(CallRun run, HttpResponseMessage response, string body)
    {
        ApiFailure failure = FailureReader.Read(run.Request.Envelope, (int)response.StatusCode, body, LimitOf(response, envelope: null));
        return failure.Outcome.Kind == ApiOutcomeKind.Failure
            ? failure
            : ApiFailure.Lacking(failure.Outcome, "$", "is JSON and not the file", failure.RateLimit, body);
    }

    private async ValueTask<Attempt<TEnvelope>> ReadEnvelopeAsync<TEnvelope>(
        CallRun run, HttpResponseMessage response, BodyReader<TEnvelope> reader, AttemptTimer timer)
        where TEnvelope : class
    {
        if (ResponseHead.ContentFaultOf(run.Call, response.Content.Headers) is { } fault)
        {
            return new AttemptFault(fault);
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
            return new AttemptFault(ApiTransportException.Sent(run.Call, ApiTransportErrorKind.LimitExceeded));
        }

        if (body.Memory.IsEmpty)
        {
            return new AttemptFault(new ApiContractException(run.Call, "$", "is empty"), RetryReason.BrokenBody);
        }

        try
        {
            TEnvelope envelope = reader(run.Call, body.Memory)
                ?? throw new ApiContractException(run.Call, "$", "is null");

            return envelope is IEnvelope wrapping
                ? Judged(run, response, envelope, wrapping, body)
                : Succeeded(run, response, new ApiOutcome(ApiOutcomeKind.Success, (int)response.StatusCode), envelope);
        }
        catch (ApiContractException broken)
        {
            return new AttemptFault(broken, broken.IsTruncated ? RetryReason.Interrupted : null);
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

    /// <summary>Only a failure has a text that a caller may ask for: a success is what was read.</summary>
    private Attempt<TEnvelope> Judged<TEnvelope>(
        CallRun run, HttpResponseMessage response, TEnvelope envelope, IEnvelope wrapping, PooledBody body)
        where TEnvelope : class
    {
        EnvelopeCheck check = EnvelopeCheck.Of(wrapping);
        ApiOutcome outcome = check.Conclude((int)response.StatusCode, run.Request.PayloadMayBeNull);

        if (outcome.IsSuccess)
        {
            return Succeeded(run, response, outcome, envelope);
        }

        RateLimit limit = LimitOf(response, envelope as ISignals);
        ApiFailure failure = outcome.Kind == ApiOutcomeKind.Failure
            ? FailureReader.Read(wrapping.Descriptor, outcome, check, ErrorText(body), limit)
            : ApiFailure.Lacking(outcome, JsonPath.OfPointer(check.Missing ?? wrapping.Descriptor.Payload!), "is missing or null", limit);

        return Refused(run, response, failure, envelope);
    }

    private Attempt<TEnvelope> Succeeded<TEnvelope>(
        CallRun run, HttpResponseMessage response, ApiOutcome outcome, TEnvelope envelope)
        where TEnvelope : class
        => Attempt<TEnvelope>.Responded(new(
            run.Call, outcome, response.Headers, LimitOf(response, envelope as ISignals), envelope, failure: null));

    private static Attempt<TEnvelope> Refused<TEnvelope>(
        CallRun run, HttpResponseMessage response, ApiFailure failure, TEnvelope? envelope = null)
        where TEnvelope : class
        => Attempt<TEnvelope>.Responded(new(
            run.Call, failure.Outcome, response.Headers, failure.RateLimit, envelope, failure));

    private ApiFailure Empty(HttpResponseMessage response)
        => ApiFailure.Lacking(
            new ApiOutcome(ApiOutcomeKind.Incomplete, (int)response.StatusCode), "$", "is empty", LimitOf(response, envelope: null));

    private RateLimit LimitOf(HttpResponseMessage response, ISignals? envelope)
        => envelope?.RateLimit ?? RateLimit.Read(response.Headers, settings.Profile.RateLimit, settings.Time);
}
