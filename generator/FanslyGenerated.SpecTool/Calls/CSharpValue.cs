using System.Globalization;
using FanslyGenerated.Spec.Model;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.SpecTool.Calls;

/// <summary>The C# that makes a value, as a caller would write it.</summary>
internal static class CSharpValue
{
    private const string Instant = "global::System.DateTimeOffset";
    private const string Duration = "global::System.TimeSpan";

    /// <summary>An expression for a value that stands in JSON.</summary>
    /// <param name="spec">Knows the properties of objects.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="json">The value, which is not null.</param>
    public static string Of(SpecModel spec, TypeModel type, JToken json)
        => type.Kind switch
        {
            TypeKind.String => Literal(Text(json)),
            TypeKind.Boolean => Text(json) == "True" ? "true" : "false",
            TypeKind.Int32 => Integer(json),
            TypeKind.Int64 => Integer(json) + "L",
            TypeKind.Decimal => Number(json).ToString(CultureInfo.InvariantCulture) + "m",
            TypeKind.IsoInstant => $"new {Instant}({DateTimeOffset.Parse(Text(json), CultureInfo.InvariantCulture).UtcTicks}L, {Duration}.Zero)",
            TypeKind.UnixInstant => $"new {Instant}({DateTimeOffset.UnixEpoch.Ticks + Ticks(json, type)}L, {Duration}.Zero)",
            TypeKind.Duration => $"new {Duration}({Ticks(json, type)}L)",
            TypeKind.RawAmount or TypeKind.IntegerEnum => $"new {type.CSharp}({Integer(json)}L)",
            TypeKind.StringEnum => $"new {type.CSharp}({Literal(Text(json))})",
            TypeKind.RawJson => $"new {type.CSharp}({Literal(json.ToString(Formatting.None))})",
            TypeKind.File => $"global::FanslyGenerated.FileUpload.FromBytes([1, 2, 3], {Literal(Text(json))})",
            TypeKind.List => $"[{string.Join(", ", json.Select(item => Of(spec, type.Item!, item)))}]",
            TypeKind.Object => Object(spec, type, (JObject)json),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "Nobody can write such a value down."),
        };

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Object(SpecModel spec, TypeModel type, JObject json)
    {
        ObjectModel model = spec.Objects.Single(each => each.Schema == type.Schema);
        IEnumerable<string> members =
            from property in model.Properties
            where json[property.WireName] is { Type: not JTokenType.Null }
            select $"{property.Name} = {Of(spec, property.Type, json[property.WireName]!)}";

        return $"new {type.CSharp} {{ {string.Join(", ", members)} }}";
    }

    private static long Ticks(JToken json, TypeModel type)
        => (long)decimal.Round(Number(json) * (type.Unit is TimeUnit.UnixSeconds or TimeUnit.Seconds
            ? TimeSpan.TicksPerSecond
            : TimeSpan.TicksPerMillisecond));

    private static string Integer(JToken json) => ((long)Number(json)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number may stand there quoted.</summary>
    private static decimal Number(JToken json) => decimal.Parse(Text(json), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Text(JToken json) => ((JValue)json).ToString(CultureInfo.InvariantCulture);
}
