using FanslyGenerated.Spec.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FanslyGenerated.Spec.Yaml;

/// <summary>
/// Reads the plain subset of YAML that specs are written in: maps, lists and scalars. Anchors, aliases, merge keys, tags and
/// further documents are refused, because tools disagree about them and a few bytes of aliases can fill a machine's memory.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>How deep maps and lists may nest. The deepest of ours goes to 17.</summary>
    public const int DeepestNesting = 48;

    private readonly string _path;
    private readonly Parser _parser;
    private readonly ProblemList _problems;
    private readonly CancellationToken _cancellation;

    private YamlReader(string path, string text, ProblemList problems, CancellationToken cancellation)
    {
        _path = path;
        _parser = new Parser(new StringReader(text));
        _problems = problems;
        _cancellation = cancellation;
    }

    /// <summary>The document's root, or null when there is none to go on with.</summary>
    public static YamlNode? Read(string path, string text, ProblemList problems, CancellationToken cancellation)
    {
        TextGate.Check(path, text, problems);

        if (problems.ErrorCount > 0)
        {
            return null;
        }

        var reader = new YamlReader(path, text, problems, cancellation);

        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            problems.Report(Rules.InvalidYaml, reader.At(exception.Start, exception.End), exception.Message);
            return null;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or ReadingStoppedException))
        {
            // The parser is not always aware of what it trips over ("\UFFFFFFFF", a scalar in a wrong place) and then throws
            // what it happens to meet. The fault stands behind the last part that was read.
            Mark last = reader._parser.Current?.End ?? Mark.Empty;
            problems.Report(Rules.InvalidYaml, reader.At(last, last), exception.Message);
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();

        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            var start = new SpecPosition(0, 1, 1);
            _problems.Report(Rules.InvalidYaml, new SpecLocation(_path, start, start), "the document is empty");
            return null;
        }

        YamlNode root = ReadNode(depth: 1);
        _parser.Consume<DocumentEnd>();

        if (_parser.Current is DocumentStart second)
        {
            Refuse("a second document", second);
        }

        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        ParsingEvent next = _parser.Current ?? throw new YamlException("the document ends too early");

        if (depth > DeepestNesting)
        {
            // The parser's time grows with the square of the depth: only to pass over 100,000 brackets takes it minutes.
            _problems.ReportAndStop(Rules.TooDeep, At(next.Start, next.End), $"{DeepestNesting}");
        }

        if (next is NodeEvent node)
        {
            RefuseProperties(node);
        }

        switch (next)
        {
            case MappingStart:
                return ReadMap(depth);
            case SequenceStart:
                return ReadList(depth);
            case AnchorAlias alias:
                Refuse($"the alias '*{alias.Value}'", alias);
                _parser.MoveNext();
                return new YamlScalar(At(alias.Start, alias.End), "", ScalarKind.Text);
            default:
                return ReadScalar();
        }
    }

    private YamlScalar ReadScalar()
    {
        Scalar scalar = _parser.Consume<Scalar>();
        ScalarKind kind = scalar.Style == ScalarStyle.Plain ? CoreSchema.KindOf(scalar.Value) : ScalarKind.Text;
        SpecLocation location = At(scalar.Start, scalar.End);

        // Escapes in double quotes ("\u2028", "\P") make characters that the look at the raw text could not see.
        TextGate.CheckValue(location, scalar.Value, _problems);
        return new YamlScalar(location, scalar.Value, kind);
    }

    private YamlList ReadList(int depth)
    {
        SequenceStart start = _parser.Consume<SequenceStart>();
        List<YamlNode> items = [];

        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(At(start.Start, _parser.Consume<SequenceEnd>().End), items);
    }

    private YamlMap ReadMap(int depth)
    {
        MappingStart start = _parser.Consume<MappingStart>();
        List<YamlEntry> entries = [];
        Dictionary<string, YamlScalar> seen = new(StringComparer.Ordinal);

        while (_parser.Current is not MappingEnd)
        {
            YamlNode key = ReadNode(depth + 1);
            YamlNode value = ReadNode(depth + 1);

            if (key is not YamlScalar name)
            {
                _problems.Report(Rules.OutsideTheSubset, key.Location, "a map or list as a key");
            }
            else if (name is { Text: "<<", ScalarKind: ScalarKind.Text })
            {
                _problems.Report(Rules.OutsideTheSubset, key.Location, "the merge key '<<'");
            }
            else if (seen.TryGetValue(name.Text, out YamlScalar first))
            {
                _problems.Report(Rules.DuplicateKey, key.Location, name.Text, $"{first.Location.Start.Line}");
            }
            else
            {
                seen.Add(name.Text, name);
                entries.Add(new YamlEntry(name, value));
            }
        }

        return new YamlMap(At(start.Start, _parser.Consume<MappingEnd>().End), entries);
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Refuse($"the anchor '&{node.Anchor.Value}'", node);
        }

        if (!node.Tag.IsEmpty)
        {
            Refuse($"the tag '{node.Tag}'", node);
        }
    }

    private void Refuse(string found, ParsingEvent where)
        => _problems.Report(Rules.OutsideTheSubset, At(where.Start, where.End), found);

    private SpecLocation At(Mark start, Mark end) => new(_path, Position(start), Position(end));

    private static SpecPosition Position(in Mark mark)
        => new((int)mark.Index, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
}
