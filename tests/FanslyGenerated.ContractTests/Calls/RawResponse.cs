using Newtonsoft.Json;

namespace FanslyGenerated.ContractTests.Calls;

/// <summary>What a raw method returned.</summary>
internal sealed class RawResponse(ApiResponse response, byte[]? file = null)
{
    /// <summary>The bytes of a file, which was read to its end.</summary>
    public byte[]? File => file;

    public int StatusCode => response.StatusCode;

    public RateLimit RateLimit => response.RateLimit;

    /// <summary>The text of a refusal.</summary>
    public string? Body => response.GetResponseBody();

    public object? Envelope => response.GetType().GetProperty("Envelope")!.GetValue(response);

    /// <summary>The envelope, written again.</summary>
    public string Written => JsonConvert.SerializeObject(Envelope);
}
