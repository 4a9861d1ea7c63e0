using System.Diagnostics.CodeAnalysis;
using FanslyGenerated.Json;
using FanslyGenerated.Json.NewtonsoftJson;
using FanslyGenerated.Json.Reading;
using FanslyGenerated.Operations;
using Newtonsoft.Json;

namespace FanslyGenerated.Responses;

/// <summary>
/// Reads what no code was generated for. The tokeniser of generated readers goes first, so that Newtonsoft sees only what any
/// operation would accept.
/// </summary>
internal static class NewtonsoftResponse
{
    /// <summary>A whole response.</summary>
    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    public static TResponse Read<TResponse>(ApiCall call, ReadOnlyMemory<byte> json)
        where TResponse : class
        => ResponseBody.Read<TResponse>(call, json, Value<TResponse>);

    /// <summary>The value that a reader stands on, such as the payload of an envelope.</summary>
    [RequiresUnreferencedCode(JsonBody.NeedsReflection)]
    [RequiresDynamicCode(JsonBody.NeedsReflection)]
    public static T Value<T>(ref ResponseJson json)
        where T : class
    {
        if (json.IsNull)
        {
            throw json.NullFault();
        }

        byte[] bytes = json.Copy(out int start);
        JsonSerializer serializer = JsonBody.CreateSerializer();
        DeclaredTwice.Refuse(bytes, start, typeof(T), serializer.ContractResolver);

        using var reader = new StrictReader(bytes, keepsHalves: false);
        T? value;

        try
        {
            value = serializer.Deserialize<T>(reader);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A caller's own type may throw whatever it likes. No exception is passed on, since any may quote the content.
            throw new ContractFault(FaultKind.WrongType, start + reader.Offset);
        }

        if (reader.Replaced is { } replaced)
        {
            json.CountReplaced(bytes, start + replaced);
        }

        return value ?? throw new ContractFault(FaultKind.WrongType, start);
    }
}
