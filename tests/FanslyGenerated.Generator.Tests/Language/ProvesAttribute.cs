namespace FanslyGenerated.Generator.Tests.Language;

/// <summary>Says which rule a test provokes, where it is not the first argument of the test.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ProvesAttribute(string rule) : Attribute
{
    public string Rule { get; } = rule;
}
