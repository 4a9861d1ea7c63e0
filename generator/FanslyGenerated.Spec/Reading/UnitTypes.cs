using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>The types that <c>x-unit</c> makes of numbers.</summary>
internal static class UnitTypes
{
    private static readonly Dictionary<string, TypeModel> s_units = new(StringComparer.Ordinal)
    {
        ["unix-seconds"] = Instant(TimeUnit.UnixSeconds),
        ["unix-milliseconds"] = Instant(TimeUnit.UnixMilliseconds),
        ["seconds"] = Duration(TimeUnit.Seconds),
        ["milliseconds"] = Duration(TimeUnit.Milliseconds),
        ["raw-amount"] = new TypeModel(TypeKind.RawAmount, $"global::FanslyGenerated.RawAmount"),
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

    private static TypeModel Instant(TimeUnit unit)
        => new(TypeKind.UnixInstant, $"global::System.DateTimeOffset", Unit: unit);

    private static TypeModel Duration(TimeUnit unit)
        => new(TypeKind.Duration, $"global::System.TimeSpan", Unit: unit);
}
