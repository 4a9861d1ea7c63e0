using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.TestKit;

/// <summary>An operation of an API, as a caller meets it on an account's view.</summary>
internal sealed class ViewOperation(Api api, OperationModel model)
{
    /// <summary>Every operation of every spec: one that is added is tested without a word here.</summary>
    public static IReadOnlyList<ViewOperation> Every { get; } =
        [.. Api.All.SelectMany(static api => api.Spec.Operations.Select(model => new ViewOperation(api, model)))];

    /// <summary>Those that send and return JSON. Files have tests of their own, in <c>Files</c>.</summary>
    public static IReadOnlyList<ViewOperation> All { get; } =
        [.. Every.Where(static operation => operation.Model is { Request.Body: null or { IsForm: false }, Response.MediaType: null })];

    public static IReadOnlyList<ViewOperation> Paged { get; } = [.. All.Where(static operation => operation.Model.Paging is not null)];

    /// <summary>Lists whose responses name the next page, so that pages can lead anywhere.</summary>
    public static IReadOnlyList<ViewOperation> Led { get; } = [.. Paged.Where(static operation => operation.Model.Paging!.Step is CursorModel or LinkModel)];

    public Api Api { get; } = api;

    public OperationModel Model { get; } = model;

    public string Name => $"{Api} {Model.Id}";

    public bool IsRead => Model.Request.Method == "GET";

    public EnvelopeModel? Envelope => Api.Spec.Envelopes.FirstOrDefault(envelope => envelope.Name == Model.Response.Envelope);

    /// <summary>Where the documented request goes, without its query.</summary>
    public string Address
        => Api.Spec.Client.Server + Model.Request.Parameters.Where(static parameter => parameter.IsInPath)
            .Aggregate(Model.Request.Path, static (path, id) => path.Replace($"{{{id.WireName}}}", Uri.EscapeDataString(Example.Text(id))));

    /// <summary>For test data, which has to be text.</summary>
    public static TheoryData<string> Names(IEnumerable<ViewOperation> operations)
        => [.. operations.Select(static operation => operation.Name)];

    public static ViewOperation Named(string name) => All.Single(operation => operation.Name == name);

    /// <summary>The documented response, for a test to change.</summary>
    public JToken Sample() => SampleJson.Parse(Api.Sample(Model));

    /// <summary>What the spec says of a place in the response.</summary>
    public PropertyModel PropertyAt(string pointer)
    {
        TypeModel type = Envelope?.Type ?? Model.Response.Type;
        PropertyModel? property = null;

        foreach (string step in pointer[1..].Split('/'))
        {
            property = Api.Spec.Objects.Single(each => each.Schema == type.Schema).Property(step)!;
            type = property.Type.Kind == TypeKind.Payload ? Model.Response.Payload : property.Type;
        }

        return property!;
    }

    /// <summary>A call with the documented arguments.</summary>
    public OperationCall Call() => new(this);

    public override string ToString() => Name;
}
