using System.Globalization;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Views;

/// <summary>The documented value of a parameter, as a caller would write it in C#.</summary>
internal static class Example
{
    public static object Of(ParameterModel parameter)
    {
        string text = Text(parameter);

        return parameter.Type switch
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
            { Kind: TypeKind.StringEnum } type => Activator.CreateInstance(EnumType(type), text)!,
            { Kind: TypeKind.IntegerEnum } type => Activator.CreateInstance(EnumType(type), long.Parse(text, CultureInfo.InvariantCulture))!,
            _ => throw new NotSupportedException($"Nobody has said yet how a parameter of type {parameter.Type.CSharp} is given."),
        };
    }

    /// <summary>The value as it stands in an address.</summary>
    public static string Text(ParameterModel parameter)
    {
        using var reader = new JsonTextReader(new StringReader(parameter.Example)) { DateParseHandling = DateParseHandling.None };
        return Convert.ToString(((JValue)JToken.ReadFrom(reader)).Value, CultureInfo.InvariantCulture)!;
    }

    private static Type EnumType(TypeModel type)
        => typeof(ApiException).Assembly.GetType(type.CSharp["global::".Length..], throwOnError: true)!;
}
