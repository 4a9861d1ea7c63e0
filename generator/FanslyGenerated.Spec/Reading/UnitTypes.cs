using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>The types that <c>x-unit</c> makes of numbers.</summary>
internal static class UnitTypes
{
    private static readonly Dictionary<string, TypeModel> s_units = new(StringComparer.Ordinal)
    {
        ["unix-seconds"] = new TypeModel(TypeKind.UnixInstant, Unit: TimeUnit.UnixSeconds),
        ["unix-milliseconds"] = new TypeModel(TypeKind.UnixInstant, Unit: TimeUnit.UnixMilliseconds),
        ["seconds"] = new TypeModel(TypeKind.Duration, Unit: TimeUnit.Seconds),
        ["milliseconds"] = new TypeModel(TypeKind.Duration, Unit: TimeUnit.Milliseconds),
        ["raw-amount"] = new TypeModel(TypeKind.RawAmount),
    };

    public static TypeModel? Read(YamlScalar unit, string? type, string what, ProblemList problems)
    {
        if (!s_units.TryGetValue(unit.Text, out TypeModel? model))
        {
            problems.Report(Rules.UnknownValue, unit.Location, $"x-unit of {what}", unit.Text, Nearest.Suggest(unit.Text, s_units.Keys));
            return null;
        }

        bool isAmount = model.Kind == TypeKind.RawAmount;

        if (type == "integer" || (type == "number" && !isAmount))
        {
            return model;
        }

        problems.Report(
            Rules.UnitOnWrongType, unit.Location, what, $"x-unit: {unit.Text}", isAmount ? "an integer" : "an integer or a number",
            type ?? "a value without a type");
        return null;
    }
}
