using System.Text.Json;
using FanslyGenerated.Json;
using FanslyGenerated.Json.Reading;
using FanslyGenerated.Operations;
using FanslyGenerated.Telemetry;

namespace FanslyGenerated.Responses;

/// <summary>Reads a whole response by a generated reader.</summary>
internal static class ResponseBody
{
    public static T Read<T>(ApiCall call, ReadOnlyMemory<byte> body, ReadValue<T> read)
    {
        ReadOnlySpan<byte> json = body.Span;
        int mark = json.StartsWith("\uFEFF"u8) ? 3 : 0;
        json = json[mark..];
        ReadScratch scratch = ReadScratch.Rent(json.Length, UnknownFieldCounter.IsEnabled);

        try
        {
            var reader = new ResponseJson(json, scratch, call.KeepsUnknownFields);
            T response = ResponseJson.ReadRoot(ref reader, read);

            // Of an envelope that reports a failure the shape does not matter.
            if (reader.Faults is { } faults && !(response is IEnvelope envelope && EnvelopeCheck.HasFailed(envelope, faults, json)))
            {
                throw faults.First;
            }

            Report(call, json, scratch);
            return response;
        }
        catch (ContractFault fault)
        {
            throw Refusal(call, json, fault, mark);
        }
        catch (JsonException)
        {
            throw Refusal(call, json, BrokenJson.Diagnose(json), mark);
        }
        finally
        {
            scratch.Return();
        }
    }

    private static void Report(ApiCall call, ReadOnlySpan<byte> json, ReadScratch scratch)
    {
        if (scratch.Unknown.Count > 0)
        {
            foreach (string path in JsonPath.Of(json, scratch.Unknown))
            {
                UnknownFieldCounter.Count(call, path);
            }
        }

        if (scratch.Replaced.Count > 0)
        {
            foreach (string path in JsonPath.Of(json, scratch.Replaced))
            {
                ReplacedTextCounter.Count(call, path);
            }
        }
    }

    private static ApiContractException Refusal(ApiCall call, ReadOnlySpan<byte> json, ContractFault fault, int mark)
        => new(call, JsonPath.Of(json, fault), Problem(fault.Kind))
        {
            Offset = fault.Offset + mark,
            IsTruncated = fault.Kind == FaultKind.Truncated,
            Fault = fault.Kind,
        };

    private static string Problem(FaultKind kind)
        => kind switch
        {
            FaultKind.Missing => "is missing",
            FaultKind.Null => "is null",
            FaultKind.WrongType => "is of another type",
            FaultKind.Fraction => "has a fraction where an integer is promised",
            FaultKind.OutOfRange => "is out of range",
            FaultKind.Duplicate => "stands there twice",
            FaultKind.InvalidText => "identifies something and is not valid Unicode",
            FaultKind.TooDeep => "is nested too deep",
            FaultKind.Trailing => "is followed by something else",
            FaultKind.Truncated => "is where the response was cut off",
            _ => "is not JSON",
        };
}
