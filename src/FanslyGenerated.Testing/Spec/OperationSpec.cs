using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Testing.Spec;

/// <summary>One operation.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Method">Its verb.</param>
/// <param name="Segments">Its path, cut at the slashes, with parameters in braces.</param>
/// <param name="Parameters">What its path and its query take.</param>
/// <param name="Body">What it takes as its body, if anything.</param>
/// <param name="IsForm">Whether that comes as a form, with files.</param>
/// <param name="Status">The status of success.</param>
/// <param name="Envelope">What is around the payload, if anything.</param>
/// <param name="Paging">How its pages follow each other, if it has pages.</param>
/// <param name="Sample">The documented response; null where there is none.</param>
/// <param name="File">The documented file, where the response is one.</param>
internal sealed record OperationSpec(
    string Id,
    string Method,
    IReadOnlyList<string> Segments,
    IReadOnlyList<ParameterSpec> Parameters,
    ValueSpec? Body,
    bool IsForm,
    int Status,
    EnvelopeSpec? Envelope,
    PagingSpec? Paging,
    JToken? Sample,
    FileSpec? File)
{
    public static OperationSpec Read(JToken json, IReadOnlyDictionary<string, EnvelopeSpec> envelopes)
        => new(
            json["id"]!.Value<string>()!,
            json["method"]!.Value<string>()!,
            json["path"]!.Value<string>()!.Split('/'),
            [.. json["parameters"]!.Select(ParameterSpec.Read)],
            json["body"] is { } body ? ValueSpec.Read(body) : null,
            json["isForm"]?.Value<bool>() ?? false,
            json["status"]!.Value<int>(),
            json["envelope"]!.Value<string?>() is { } envelope ? envelopes[envelope] : null,
            json["paging"] is { } paging ? PagingSpec.Read(paging) : null,
            json["sample"],
            json["file"] is { } file ? FileSpec.Read(file) : null);
}
