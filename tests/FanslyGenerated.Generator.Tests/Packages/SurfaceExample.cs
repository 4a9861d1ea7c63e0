using System.Diagnostics.CodeAnalysis;

namespace FanslyGenerated.Generator.Tests.Packages;

/// <summary>One of everything that a surface can show, among things that it must not.</summary>
public abstract class SurfaceExample<T> : IDisposable
    where T : class
{
    public const string Name = "n";

    protected SurfaceExample(int number = 3)
    {
        _ = number;
    }

    internal SurfaceExample(string text)
    {
        _ = text;
    }

    public enum Inner
    {
        First = 1,
    }

    [Experimental("X1")]
    public string? Note { get; init; }

    internal string? Hidden { get; set; }

    public void Dispose() => GC.SuppressFinalize(this);

    protected abstract T? Find<TKey>(ref TKey key, CancellationToken cancellationToken = default)
        where TKey : class;

    private sealed class Secret;
}
