namespace FanslyGenerated.Json;

#pragma warning disable CA1711 // It stands for an enumeration, and says so as the generated ones cannot.
/// <summary>A value of an enumeration that may grow: values that this version does not know are kept.</summary>
public interface IOpenEnum
{
    /// <summary>The value as it stands in an address.</summary>
    string Text { get; }
}
