using System.Globalization;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>
/// Reads the keys of one map. Every key it is asked for is known; <see cref="Finish"/> reports the others,
/// with the known one that comes nearest.
/// </summary>
internal sealed class MapReader
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly SpecDocument _document;

    public MapReader(YamlMap map, string what, SpecDocument document)
    {
        Map = map;
        What = what;
        _document = document;
    }

    public YamlMap Map { get; }

    /// <summary>What messages call the map, such as <c>operation 'Chats_List'</c>.</summary>
    public string What { get; }

    private ProblemList Problems => _document.Problems;

    /// <summary>Reads a map inside this one.</summary>
    public MapReader Inner(YamlMap map, string what) => new(map, what, _document);

    /// <summary>The value of a key, whatever it is.</summary>
    public YamlNode? Optional(string key)
    {
        _known.Add(key);
        return Map[key];
    }

    public YamlNode? Required(string key)
    {
        YamlNode? value = Optional(key);

        if (value is null)
        {
            Problems.Report(Rules.MissingKey, Map.Location, What, key);
        }

        return value;
    }

    public YamlScalar? OptionalText(string key) => AsText(key, Optional(key));

    public YamlScalar? RequiredText(string key) => AsText(key, Required(key));

    public YamlMap? OptionalMap(string key) => As<YamlMap>(key, Optional(key), "a map");

    public YamlMap? RequiredMap(string key) => As<YamlMap>(key, Required(key), "a map");

    public IReadOnlyList<YamlNode> OptionalList(string key) => As<YamlList>(key, Optional(key), "a list")?.Items ?? [];

    /// <summary>The texts of a list; what is no text is reported and left out.</summary>
    public IReadOnlyList<YamlScalar> OptionalTexts(string key)
        => [.. OptionalList(key).Select(item => AsText($"{key}[]", item)).OfType<YamlScalar>()];

    public bool Flag(string key)
        => As<YamlScalar>(key, Optional(key), "true or false") is { } scalar
        && Is(scalar, ScalarKind.Boolean, key, "true or false")
        && scalar.Text is "true" or "True" or "TRUE";

    /// <summary>A number that C# can count, in its usual spelling: <c>1.</c> and <c>+1</c> are 1.</summary>
    public string? OptionalNumber(string key)
    {
        if (As<YamlScalar>(key, Optional(key), "a number") is not { } scalar)
        {
            return null;
        }

        if (scalar.ScalarKind is ScalarKind.Integer or ScalarKind.Number
            && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        string found = scalar.ScalarKind is ScalarKind.Integer or ScalarKind.Number ? $"too large, {scalar.Text}" : scalar.Kind;
        Problems.Report(Rules.WrongKind, scalar.Location, $"{key} of {What}", "a number", found);
        return null;
    }

    /// <summary>One of a few known words.</summary>
    public string? Choice(string key, params string[] words)
    {
        if (OptionalText(key) is not { } scalar)
        {
            return null;
        }

        if (words.Contains(scalar.Text))
        {
            return scalar.Text;
        }

        Problems.Report(Rules.UnknownValue, scalar.Location, $"{key} of {What}", scalar.Text, Nearest.Suggest(scalar.Text, words));
        return null;
    }

    /// <summary>The description, on one line; its absence is reported.</summary>
    public string Description(string key = "description")
    {
        YamlScalar? scalar = OptionalText(key);

        if (scalar is null || string.IsNullOrWhiteSpace(scalar.Text))
        {
            Problems.Report(Rules.MissingDescription, scalar?.Location ?? Map.Location, What);
            return "";
        }

        return OneLine(scalar.Text);
    }

    /// <summary>A longer text that may be absent, on one line.</summary>
    public string? OptionalLine(string key)
        => OptionalText(key) is { } scalar && !string.IsNullOrWhiteSpace(scalar.Text) ? OneLine(scalar.Text) : null;

    /// <summary>Keys that other tools read and ours does not.</summary>
    public void Ignore(params string[] keys) => _known.UnionWith(keys);

    /// <summary>Reports the keys that were not asked for.</summary>
    public void Finish()
    {
        foreach (YamlEntry entry in Map.Entries.Where(entry => !_known.Contains(entry.Key.Text)))
        {
            string suggestion = Nearest.Suggest(entry.Key.Text, _known.OrderBy(key => key, StringComparer.Ordinal));
            Problems.Report(Rules.UnknownKey, entry.Key.Location, What, entry.Key.Text, suggestion);
        }
    }

    /// <summary>Descriptions may be written over several lines, and are printed in comments of one.</summary>
    public static string OneLine(string text)
        => string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private YamlScalar? AsText(string key, YamlNode? value)
        => As<YamlScalar>(key, value, "text") is { } scalar && Is(scalar, ScalarKind.Text, key, "text") ? scalar : null;

    private T? As<T>(string key, YamlNode? value, string expected)
        where T : YamlNode
    {
        if (value is not (null or T))
        {
            Problems.Report(Rules.WrongKind, value.Location, $"{key} of {What}", expected, value.Kind);
        }

        return value as T;
    }

    private bool Is(YamlScalar scalar, ScalarKind kind, string key, string expected)
    {
        if (scalar.ScalarKind != kind)
        {
            Problems.Report(Rules.WrongKind, scalar.Location, $"{key} of {What}", expected, scalar.Kind);
        }

        return scalar.ScalarKind == kind;
    }
}
