using System.Globalization;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Tests.Views;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Paging;

/// <summary>What stands in an answer to name the next page.</summary>
internal static class NextToken
{
    /// <summary>The place of it, in lists whose answers name the next page.</summary>
    public static string Place(ViewOperation operation) => ((CursorModel)operation.Model.Paging!.Step).Next.Text;

    /// <summary>A token as the list has them: a text, or a number where the spec says so.</summary>
    public static JToken Of(ViewOperation operation, string key)
        => operation.Model.Paging!.Step is CursorModel { NextType.Kind: TypeKind.Int64 or TypeKind.Int32 }
            ? long.Parse(key, CultureInfo.InvariantCulture)
            : key;

    /// <summary>What a page says that is the last one, in a way that is right for the list.</summary>
    public static JToken End(ViewOperation operation)
        => operation.PropertyAt(Place(operation)) is { IsRequired: true, IsNullable: false } ? Of(operation, "0") : JValue.CreateNull();
}
