using System.Text;

namespace FanslyGenerated.Testing;

/// <summary>A part of a form that a sandbox got: a text, or a file.</summary>
public sealed class SandboxPart
{
    private readonly byte[] _content;

    internal SandboxPart(string name, string? fileName, string? contentType, byte[] content)
    {
        Name = name;
        FileName = fileName;
        ContentType = contentType;
        _content = content;
    }

    /// <summary>The name of the field.</summary>
    public string Name { get; }

    /// <summary>What the file is called; null where the part is a text.</summary>
    public string? FileName { get; }

    /// <summary>The media type of the file; null where the part says none.</summary>
    public string? ContentType { get; }

    /// <summary>How many bytes it has.</summary>
    public int Length => _content.Length;

    /// <summary>Its bytes. A method, so that nothing that prints properties prints them.</summary>
    public byte[] ReadContent() => [.. _content];

    /// <summary>Its bytes as text.</summary>
    public string ReadText() => Encoding.UTF8.GetString(_content);

    /// <summary>Its name and its length.</summary>
    public override string ToString() => $"{Name}: {Length} bytes";
}
