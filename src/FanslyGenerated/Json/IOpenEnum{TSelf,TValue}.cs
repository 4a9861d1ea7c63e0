using System.Globalization;

namespace FanslyGenerated.Json;

#pragma warning disable CA1711 // It stands for an enumeration, and says so as the generated ones cannot.
/// <summary>An <see cref="IOpenEnum"/> by its own type and the type of its values.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
/// <typeparam name="TValue">What stands in the JSON: <see cref="string"/> or <see cref="long"/>.</typeparam>
public interface IOpenEnum<TSelf, TValue> : IOpenEnum
    where TSelf : struct, IOpenEnum<TSelf, TValue>
    where TValue : notnull
{
    /// <summary>The value as it stands in the JSON.</summary>
    TValue Value { get; }

    string IOpenEnum.Text => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>The value of the enumeration that stands in the JSON as <paramref name="value"/>.</summary>
    static abstract TSelf Create(TValue value);
}
