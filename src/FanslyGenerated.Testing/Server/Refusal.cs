using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Server;

/// <summary>Writes errors in the form in which the API documents them.</summary>
internal static class Refusal
{
    /// <param name="spec">The API.</param>
    /// <param name="status">The status. One that is not documented comes in the form of the others.</param>
    /// <param name="reason">What is wrong with the request; it is added to the documented words.</param>
    /// <returns>The body; null where the API documents no errors.</returns>
    public static string? Body(SandboxSpec spec, int status, string? reason)
    {
        bool isDocumented = spec.Errors.TryGetValue(status, out JToken? error);
        error ??= spec.Errors.Values.FirstOrDefault();

        if (error is null)
        {
            return null;
        }

        foreach (string place in spec.Statuses.Where(place => SandboxJson.At(error, place)?.Type == JTokenType.Integer))
        {
            error = SandboxJson.With(error, place, status);
        }

        if (spec.Messages.FirstOrDefault(place => SandboxJson.At(error, place)?.Type == JTokenType.String) is { } message)
        {
            string words = isDocumented ? SandboxJson.At(error, message)!.Value<string>()! : $"Status {status}";
            error = SandboxJson.With(error, message, reason is null ? words : $"{words.TrimEnd('.')}: {reason}");
        }

        return error.ToString(Formatting.None);
    }
}
