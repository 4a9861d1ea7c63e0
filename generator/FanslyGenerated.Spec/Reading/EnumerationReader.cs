using System.Globalization;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads an enumeration, whose values become members of a struct.</summary>
internal static class EnumerationReader
{
    /// <summary>What every such struct already has, so that no value can be called so.</summary>
    private static readonly string[] s_taken =
        ["Create", "Value", .. TakenNames.OfEveryObject];

    public static EnumModel? Read(string schema, ClassModel type, MapReader reader, ProblemList problems)
    {
        string summary = reader.Description();
        bool isInteger = reader.Choice("type", "string", "integer") == "integer";
        int before = problems.ErrorCount;

        if (reader.Map["type"] is null)
        {
            problems.Report(Rules.MissingKey, reader.Map.Location, reader.What, "type");
        }

        YamlScalar[] values = [.. reader.OptionalList("enum").Select(value => ReadValue(value, isInteger, reader, problems)).OfType<YamlScalar>()];
        YamlScalar[] names = [.. reader.OptionalTexts("x-enum-names")];

        if (problems.ErrorCount > before)
        {
            return null;
        }

        if (!isInteger && reader.Map["x-enum-names"] is null)
        {
            names = [.. values.Select(value => value with { Text = Identifier.Join(value.Text) })];
        }

        if (Different(values) == 0 || Different(values) != values.Length || Different(names) != values.Length)
        {
            problems.Report(
                Rules.EnumNames, (reader.Map["x-enum-names"] ?? reader.Map["enum"]!).Location,
                schema, $"{values.Length}", $"{Different(values)}", $"{Different(names)}");
            return null;
        }

        foreach (YamlScalar each in names.Where(each => Identifier.OfPascal(each.Text) is null || each.Text == type.Name.Text || s_taken.Contains(each.Text)))
        {
            problems.Report(
                Rules.UnusableName, each.Location, each.Text, "give it one of letters and digits by x-enum-names, a capital first, that is not taken");
        }

        return new EnumModel(
            schema, type, summary, isInteger,
            values.Zip(names, (value, each) => new EnumValueModel(value.Text, Identifier.OfPascal(each.Text) ?? Identifier.Refused)).ToEquatableArray());
    }

    private static int Different(YamlScalar[] scalars)
        => scalars.Select(scalar => scalar.Text).Distinct(StringComparer.Ordinal).Count();

    /// <summary>A value as the wire writes it; another spelling of a number, such as 007, would never be met there.</summary>
    private static YamlScalar? ReadValue(YamlNode value, bool isInteger, MapReader reader, ProblemList problems)
    {
        if (value is YamlScalar { ScalarKind: ScalarKind.Text } text && !isInteger && text.Text.IndexOfAny(['\r', '\n', '\t']) < 0)
        {
            return text;
        }

        if (value is YamlScalar { ScalarKind: ScalarKind.Integer } integer && isInteger
            && long.TryParse(integer.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            && number.ToString(CultureInfo.InvariantCulture) == integer.Text)
        {
            return integer;
        }

        string expected = isInteger ? "an integer of 64 bits in its usual spelling" : "text on one line";
        string found = value is YamlScalar scalar ? $"{value.Kind}, '{scalar.Text}'" : value.Kind;
        problems.Report(Rules.WrongKind, value.Location, $"a value of {reader.What}", expected, found);
        return null;
    }
}
