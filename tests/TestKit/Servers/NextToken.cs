using System.Globalization;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.TestKit;

/// <summary>What stands in a response to name the next page: a token, or a link.</summary>
internal static class NextToken
{
    /// <summary>Says in a link which page it leads to.</summary>
    public const string LinkParameter = "page-of-tomorrow";

    /// <summary>The place of it, in lists whose responses name the next page.</summary>
    public static string Place(ViewOperation operation)
        => operation.Model.Paging!.Step switch
        {
            CursorModel cursor => cursor.Next.Text,
            LinkModel link => link.Link.Text,
            StepModel other => throw new InvalidOperationException($"No response names the next page by {other}."),
        };

    /// <summary>What leads to the page of a key, as the list has it: a text, a number where the spec says so, or a link.</summary>
    public static JToken Of(ViewOperation operation, string key)
        => operation.Model.Paging!.Step switch
        {
            CursorModel { NextType.Kind: TypeKind.Int64 or TypeKind.Int32 } => long.Parse(key, CultureInfo.InvariantCulture),
            LinkModel => $"{operation.Address}?{LinkParameter}={Uri.EscapeDataString(key)}",
            _ => key,
        };

    /// <summary>What a page says that is the last one, in a way that is right for the list.</summary>
    public static JToken End(ViewOperation operation) => Nothing(operation, Place(operation));

    /// <summary>What stands in a place that leads nowhere, in a way that is right for the list.</summary>
    public static JToken Nothing(ViewOperation operation, string place)
        => operation.PropertyAt(place) is not { IsRequired: true, IsNullable: false } ? JValue.CreateNull()
            : operation.Model.Paging!.Step is LinkModel ? "" : Of(operation, "0");
}
