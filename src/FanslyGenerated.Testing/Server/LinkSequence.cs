using System.Globalization;
using FanslyGenerated.Testing.Spec;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Server;

/// <summary>
/// Pages that lead on by links to the address that was asked, whatever host and ids it has. Each repeats the query that was
/// sent, and adds a parameter of the sandbox's own, which no spec knows.
/// </summary>
internal sealed class LinkSequence(PagingSpec paging, IReadOnlyList<JToken> responses) : PageSequence
{
    /// <summary>Says which page a link leads to.</summary>
    public const string Parameter = "sandbox-page";

    /// <summary>The sample, and an empty last page where it leads on.</summary>
    public static LinkSequence Documented(PagingSpec paging, JToken sample)
        => SandboxJson.At(sample, paging.Next!) is JValue { Value: string { Length: > 0 } }
            ? new LinkSequence(paging, [sample, SandboxJson.With(sample, paging.Items, new JArray())])
            : new LinkSequence(paging, [sample]);

    public override JToken? Response(SandboxRequest request, out string? problem)
    {
        int page = request.Query.TryGetValue(Parameter, out string? text)
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0
            : 1;
        problem = page < 1 || page > responses.Count ? "the link was not given out by this sandbox" : null;
        return problem is not null ? null
            : page < responses.Count ? SandboxJson.WithMade(responses[page - 1], paging.Next!, Link(request.Address, page + 1))
            : SandboxJson.With(responses[page - 1], paging.Next!, "");
    }

    private static string Link(Uri address, int page)
    {
        IEnumerable<string> query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(static pair => !pair.StartsWith($"{Parameter}=", StringComparison.Ordinal))
            .Append($"{Parameter}={page}");
        return $"{address.GetLeftPart(UriPartial.Path)}?{string.Join('&', query)}";
    }
}
