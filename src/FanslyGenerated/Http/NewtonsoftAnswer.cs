using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using FanslyGenerated.Json;
using Newtonsoft.Json;

namespace FanslyGenerated.Http;

/// <summary>Reads answers of types that no code was generated for.</summary>
internal static class NewtonsoftAnswer
{
    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    public static TEnvelope? Read<TEnvelope>(ApiCall call, ReadOnlyMemory<byte> json)
        where TEnvelope : class
    {
        // The body of an answer always stands in an array.
        MemoryMarshal.TryGetArray(json, out ArraySegment<byte> bytes);

        // JSON is UTF-8, whatever a header says; a byte order mark of UTF-8 is skipped.
        using var reader = new JsonTextReader(new StreamReader(
            new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), Encoding.UTF8, detectEncodingFromByteOrderMarks: false));

        try
        {
            return JsonBody.CreateSerializer().Deserialize<TEnvelope>(reader);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A caller's own type may throw whatever it likes. No exception is passed on, since any may quote the content.
            throw new ApiContractException(call, JsonBody.PathOf(exception), "is not what was promised")
            {
                IsTruncated = JsonEnd.IsMissing(json.Span),
            };
        }
    }
}
