using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using FanslyGenerated.Json;
using Newtonsoft.Json;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>What a model says of a value in JSON.</summary>
internal sealed partial record Field(Type Type, string? Converter, Shape Shape, Field? Item, bool IsId, bool IsRequired, bool IsNullable)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Field>> s_classes = new();

    /// <summary>The fields of a class by their names in JSON, found once by the attributes that Newtonsoft goes by.</summary>
    public static IReadOnlyDictionary<string, Field> OfClass(Type type) => s_classes.GetOrAdd(type, FieldsOf);

    public static Field Of(Type type, string? converter, string name, bool isRequired, bool isNullable)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        Shape shape = ShapeOf(inner, converter);
        Field? item = shape == Shape.List
            ? Of(inner.GetGenericArguments()[0], converter, name, isRequired: true, isNullable: false)
            : null;

        return new Field(inner, converter, shape, item, IdName().IsMatch(name), isRequired, isNullable);
    }

    private static Dictionary<string, Field> FieldsOf(Type type)
    {
        var nullability = new NullabilityInfoContext();
        Dictionary<string, Field> fields = [];

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (property.GetCustomAttribute<JsonPropertyAttribute>() is not { PropertyName: { } name } attribute)
            {
                continue;
            }

            bool isRequired = attribute.NullValueHandling == NullValueHandling.Include;
            bool isNullable = Nullable.GetUnderlyingType(property.PropertyType) is not null
                || (!property.PropertyType.IsValueType && nullability.Create(property).ReadState == NullabilityState.Nullable);
            string? converter = property.GetCustomAttribute<JsonConverterAttribute>() is { } made
                ? $"{made.ConverterType.Name} {made.ConverterParameters?.FirstOrDefault()}"
                : null;

            fields[name] = Of(property.PropertyType, converter, name, isRequired, isNullable);
        }

        return fields;
    }

    private static Shape ShapeOf(Type type, string? converter)
        => type switch
        {
            _ when type == typeof(RawJson) => Shape.Raw,
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Shape.List,
            _ when type == typeof(string) => Shape.Text,
            _ when type == typeof(bool) => Shape.Boolean,
            _ when type == typeof(DateTimeOffset) && converter is null => Shape.Instant,
            _ when typeof(IOpenEnum).IsAssignableFrom(type) && type.GetProperty("Value")!.PropertyType == typeof(string) => Shape.Word,
            { IsValueType: true } => Shape.Number,
            _ => Shape.Object,
        };

    [GeneratedRegex(@"(^|_)(id|cursor)s?$|(Id|Cursor)s?$")]
    private static partial Regex IdName();
}
