using System.Globalization;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.TestKit;

/// <summary>The documented value of a parameter, as a caller would write it in C#.</summary>
internal static class Example
{
    public static object Of(ParameterModel parameter)
        => parameter.Type.Kind == TypeKind.List ? List(parameter) : Of(parameter.Type, Text(parameter));

    /// <summary>Another value, by its text, for a parameter that is no list.</summary>
    public static object Of(ParameterModel parameter, string text) => Of(parameter.Type, text);

    /// <summary>The value that another example stands for: nothing if it is null.</summary>
    public static object? OfJson(ParameterModel parameter, string json) => json == "null" ? null : Of(parameter with { Example = json });

    /// <summary>The value as it stands in an address.</summary>
    public static string Text(ParameterModel parameter) => Text((JValue)SampleJson.Parse(parameter.Example));

    /// <summary>The values as they stand in an address, escaped: one for each time that the name comes.</summary>
    public static IEnumerable<string> Values(ParameterModel parameter)
    {
        if (SampleJson.Parse(parameter.Example) is not JArray list)
        {
            return [Uri.EscapeDataString(Text(parameter))];
        }

        IEnumerable<string> items = list.Select(static item => Uri.EscapeDataString(Text((JValue)item)));
        return parameter.IsExploded ? items : [string.Join(',', items)];
    }

    private static object Of(TypeModel model, string text)
        => model switch
        {
            { Kind: TypeKind.String } => text,
            { Kind: TypeKind.Boolean } => bool.Parse(text),
            { Kind: TypeKind.Int32 } => int.Parse(text, CultureInfo.InvariantCulture),
            { Kind: TypeKind.Int64 } => long.Parse(text, CultureInfo.InvariantCulture),
            { Kind: TypeKind.Decimal } => decimal.Parse(text, CultureInfo.InvariantCulture),
            { Unit: TimeUnit.UnixSeconds } => DateTimeOffset.FromUnixTimeSeconds(long.Parse(text, CultureInfo.InvariantCulture)),
            { Unit: TimeUnit.UnixMilliseconds } => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(text, CultureInfo.InvariantCulture)),
            { Unit: TimeUnit.Seconds } => TimeSpan.FromSeconds(long.Parse(text, CultureInfo.InvariantCulture)),
            { Unit: TimeUnit.Milliseconds } => TimeSpan.FromMilliseconds(long.Parse(text, CultureInfo.InvariantCulture)),
            { Kind: TypeKind.IsoInstant } => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
            { Kind: TypeKind.StringEnum } type => Activator.CreateInstance(GeneratedTypes.Of(type), text)!,
            { Kind: TypeKind.IntegerEnum } type => Activator.CreateInstance(GeneratedTypes.Of(type), long.Parse(text, CultureInfo.InvariantCulture))!,
            _ => throw new NotSupportedException($"No test can give a parameter of the kind {model.Kind} yet."),
        };

    private static Array List(ParameterModel parameter)
    {
        object[] items = [.. ((JArray)SampleJson.Parse(parameter.Example)).Select(item => Of(parameter.Type.Item!, Text((JValue)item)))];
        var list = Array.CreateInstance(items[0].GetType(), items.Length);
        items.CopyTo(list, 0);
        return list;
    }

    private static string Text(JValue value)
        => value.Value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value.Value, CultureInfo.InvariantCulture)!;
}
