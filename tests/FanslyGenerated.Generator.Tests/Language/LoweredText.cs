using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Generator.Tests.Language;

/// <summary>What the templates print of a lowered spec, and what it must be so that nothing of it becomes code by itself.</summary>
internal sealed partial class LoweredText
{
    private static readonly string[] s_documentation = ["x-cs-doc", "x-cs-doc-name", "x-cs-remarks", "x-cs-api-doc"];

    private static readonly string[] s_names = 
    [
        "x-cs-name", "x-cs-group", "x-cs-method", "x-cs-api", "x-cs-type-parameter", "x-cs-verb", "x-cs-body", "x-cs-link", "x-cs-account", "x-cs-safe",
    ];

    private static readonly string[] s_types = ["x-cs-type", "x-cs-class", "x-cs-result", "x-cs-namespace", "x-cs-envelope"];

    private static readonly string[] s_methods = ["x-cs-reader", "x-cs-writer", "x-cs-form", "x-cs-system-text"];

    private static readonly string[] s_literals = ["x-cs-id", "x-cs-wire", "x-cs-media", "x-cs-experimental", "x-cs-template"];

    private static readonly string[] s_fixed = ["{ get; init; }", "{ get; init; } = \"\";", "{ get; init; } = [];", "{ get => field ??= new(); init; }"];

    /// <summary>A new one has to be put where it belongs.</summary>
    private static readonly HashSet<string> s_known =
    [
        .. s_documentation, .. s_names, .. s_types, .. s_methods, .. s_literals,
        "x-cs-values", "x-cs-value", "x-cs-parameters", "x-cs-declaration", "x-cs-address", "x-cs-accessors", "x-cs-newtonsoft", "x-cs-groups",
        "x-cs-zero", "x-cs-required", "x-cs-optional", "x-cs-text", "x-cs-nullable",
    ];

    private readonly JObject _root;

    private LoweredText(JObject root) => _root = root;

    public static LoweredText Of(JObject root) => new(root);

    public void ShouldBeHarmless()
    {
        JProperty[] properties = [.. _root.Descendants().OfType<JProperty>()];
        IEnumerable<string> values = _root.Descendants().OfType<JValue>()
            .Where(value => value.Type == JTokenType.String && !IsHarmless(KeyOf(value), (string)value.Value!))
            .Select(value => $"{value.Path}: {value}");
        IEnumerable<string> keys = properties
            .Where(property => property.Name.IndexOfAny(['"', '\\', '\r', '\n', '\u0085', '\u2028', '\u2029']) >= 0)
            .Select(property => property.Path);
        IEnumerable<string> unheardOf = properties
            .Select(property => property.Name)
            .Where(name => name.StartsWith("x-", StringComparison.Ordinal) && !s_known.Contains(name));

        values.Concat(keys).Concat(unheardOf).Should().BeEmpty("templates print all of this into code");
    }

    private static bool IsHarmless(string key, string text)
        => text.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029']) < 0
        && (!s_documentation.Contains(key) || text.IndexOfAny(['<', '>']) < 0)
        && (!s_names.Contains(key) || Name().IsMatch(text))
        && (!s_types.Contains(key) || Type().IsMatch(text))
        && (!s_methods.Contains(key) || Method().IsMatch(text))
        && (!s_literals.Contains(key) || Literal().IsMatch(text))
        && (key != "x-cs-value" || Value().IsMatch(text))
        && (key != "x-cs-declaration" || Declaration().IsMatch(text))
        && (key != "x-cs-newtonsoft" || Converter().IsMatch(text))
        && (key != "x-cs-address" || Step().IsMatch(text))
        && (key != "x-cs-accessors" || s_fixed.Contains(text));

    private static string KeyOf(JToken value)
        => value.Ancestors().OfType<JProperty>().First().Name;

    [GeneratedRegex(@"^@?[A-Za-z][A-Za-z0-9]*\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[A-Za-z0-9.:<>?@]+\z")]
    private static partial Regex Type();

    [GeneratedRegex("""^"([^"\\]|\\["\\]|\\u[0-9a-f]{4})*"\z""")]
    private static partial Regex Literal();

    [GeneratedRegex("""^(-?[0-9]+|"([^"\\]|\\["\\]|\\u[0-9a-f]{4})*")\z""")]
    private static partial Regex Value();

    [GeneratedRegex(@"^[A-Za-z0-9.:<>?@]+ @?[A-Za-z][A-Za-z0-9]*( = (null|default))?\z")]
    private static partial Regex Declaration();

    /// <summary>A converter, and a constant that it is made with.</summary>
    [GeneratedRegex(@"^typeof\(global::[A-Za-z.]+\)(, global::[A-Za-z.]+)?\z")]
    private static partial Regex Converter();

    /// <summary>A call whose arguments are names, literals and constants.</summary>
    [GeneratedRegex("""^Append(Path|Segment|Query|List)\(("([^"\\]|\\["\\]|\\u[0-9a-f]{4})*"|@?[A-Za-z][A-Za-z0-9]*|(explode|required|parameter): |global::[A-Za-z.]+|, )*\)\z""")]
    private static partial Regex Step();

    [GeneratedRegex(@"^[A-Za-z0-9.:_]+\z")]
    private static partial Regex Method();
}
