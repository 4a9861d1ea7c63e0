using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FanslyGenerated.Generator.Emission;

/// <summary>
/// Collects lines of C#, keeping each one at the current depth. A raw string literal can therefore be
/// written at the depth of the code that calls it, and still lands at the depth of the code it becomes.
/// </summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Write(string lines)
    {
        foreach (string line in lines.Replace("\r\n", "\n").Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(line);
            }

            _text.Append('\n');
        }
    }

    /// <summary>Opens a brace that closes when the returned scope is disposed.</summary>
    public Scope Block(string header)
    {
        Write(header);
        Write("{");
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
            writer.Write("}");
        }
    }
}
