using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>The types of texts, booleans and numbers without a unit.</summary>
internal static class PrimitiveTypes
{
    private static readonly Dictionary<(string Type, string Format), TypeModel> s_types = new()
    {
        [("string", "")] = new(TypeKind.String),
        [("string", "date-time")] = new(TypeKind.IsoInstant),
        [("string", "binary")] = new(TypeKind.File),
        [("boolean", "")] = new(TypeKind.Boolean),
        [("integer", "")] = new(TypeKind.Int64),
        [("integer", "int32")] = new(TypeKind.Int32),
        [("integer", "int64")] = new(TypeKind.Int64),
        [("number", "")] = new(TypeKind.Decimal),
    };

    public static TypeModel? Of(string type, YamlScalar? format, string what, ProblemList problems)
    {
        if (s_types.TryGetValue((type, format?.Text ?? ""), out TypeModel? model))
        {
            return model;
        }

        IEnumerable<string> known = s_types.Keys.Where(key => key.Type == type && key.Format.Length > 0).Select(key => key.Format);
        problems.Report(
            Rules.UnknownValue, format!.Location, $"format of {what}", format.Text, Nearest.Suggest(format.Text, known));
        return null;
    }
}
