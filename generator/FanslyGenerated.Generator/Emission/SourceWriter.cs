using System.Text;
using FanslyGenerated.Spec.Naming;
using Microsoft.CodeAnalysis.Text;

namespace FanslyGenerated.Generator.Emission;

/// <summary>
/// Collects lines of C#, keeping each one at the current depth. A raw string literal can therefore be
/// written at the depth of the code that calls it, and still lands at the depth of the code it becomes. It takes code
/// alone, and of a text only <see cref="Code"/> makes code.
/// </summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Write(Code lines)
    {
        foreach (string line in lines.Text.Replace("\r\n", "\n").Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(line);
            }

            _text.Append('\n');
        }
    }

    public void WriteLine() => _text.Append('\n');

    /// <summary>Opens a brace that closes when the returned scope is disposed.</summary>
    public Scope Block(Code header)
    {
        Write(header);
        Write($"{{");
        _depth++;
        return new Scope(this);
    }

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    /// <summary>A brace that is open.</summary>
    public readonly struct Scope(SourceWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Write($"}}");
        }
    }
}
