using System.Globalization;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Calls;

/// <summary>The C# that makes a value, as a caller would write it.</summary>
internal static class CSharpValue
{
    private static readonly Code s_instant = $"global::System.DateTimeOffset";
    private static readonly Code s_duration = $"global::System.TimeSpan";

    /// <summary>An expression for a value that stands in JSON.</summary>
    /// <param name="spec">Knows the properties of objects.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="json">The value; null where an item of a list may be.</param>
    public static Code Of(SpecModel spec, TypeModel type, JToken json)
        => type.Kind switch
        {
            not TypeKind.RawJson when json.Type == JTokenType.Null => $"null",
            TypeKind.String => Code.Literal(Text(json)),
            TypeKind.Boolean => Code.Flag(Text(json) == "True"),
            TypeKind.Int32 => $"{Integer(json)}",
            TypeKind.Int64 => $"{Integer(json)}L",
            TypeKind.Decimal => Code.Number(Text(json)),
            TypeKind.IsoInstant => $"new {s_instant}({DateTimeOffset.Parse(Text(json), CultureInfo.InvariantCulture).UtcTicks}L, {s_duration}.Zero)",
            TypeKind.UnixInstant => $"new {s_instant}({DateTimeOffset.UnixEpoch.Ticks + Ticks(json, type)}L, {s_duration}.Zero)",
            TypeKind.Duration => $"new {s_duration}({Ticks(json, type)}L)",
            TypeKind.RawAmount or TypeKind.IntegerEnum => $"new {type.Code()}({Integer(json)}L)",
            TypeKind.StringEnum => $"new {type.Code()}({Code.Literal(Text(json))})",
            TypeKind.RawJson => $"new {type.Code()}({Code.Literal(json.ToString(Formatting.None))})",
            TypeKind.File => $"global::FanslyGenerated.FileUpload.FromBytes([1, 2, 3], {Code.Literal(Text(json))})",
            TypeKind.List => $"[{Code.Join($", ", json.Select(item => Of(spec, type.Item!, item)))}]",
            TypeKind.Object => Object(spec, type, (JObject)json),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "No C# makes such a value."),
        };

    private static Code Object(SpecModel spec, TypeModel type, JObject json)
    {
        ObjectModel model = spec.Objects.Single(each => each.Schema == type.Schema);
        IEnumerable<Code> members =
            from property in model.Properties
            where json[property.WireName] is { Type: not JTokenType.Null }
            select (Code)$"{property.Identifier} = {Of(spec, property.Type, json[property.WireName]!)}";

        return $"new {type.Code()} {{ {Code.Join($", ", members)} }}";
    }

    private static long Ticks(JToken json, TypeModel type)
        => (long)decimal.Round(Number(json) * (type.Unit is TimeUnit.UnixSeconds or TimeUnit.Seconds
            ? TimeSpan.TicksPerSecond
            : TimeSpan.TicksPerMillisecond));

    private static long Integer(JToken json) => (long)Number(json);

    /// <summary>A number may stand there quoted.</summary>
    private static decimal Number(JToken json) => decimal.Parse(Text(json), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Text(JToken json) => ((JValue)json).ToString(CultureInfo.InvariantCulture);
}
