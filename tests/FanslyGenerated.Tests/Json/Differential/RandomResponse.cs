using System.Globalization;
using System.Text;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>Makes documents of a class's shape without any sample: every field has a value of about its type.</summary>
internal sealed class RandomResponse(Random random, EnvelopeModel? envelope)
{
    // Few documents are large: they cost most of the time, and show no more than that long lists are read.
    private int _items = random.Next(8) == 0 ? 120 : 12;

    public Piece Of(Type type)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;

        if (inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            // Few and many: both sides of where the reader's buffer ends, and of where it grows.
            int count = Math.Min(_items, random.Next(6) == 0 ? random.Next(7, 80) : random.Next(4));
            _items -= count;
            return new ListPiece(Enumerable.Range(0, count).Select(_ => Of(inner.GetGenericArguments()[0])));
        }

        return inner switch
        {
            _ when inner == typeof(string) => Text(),
            _ when inner == typeof(bool) => Raw(random.Next(2) == 0 ? "true" : "false"),
            _ when inner == typeof(RawJson) => Spellings.Any(random),
            _ when inner == typeof(DateTimeOffset) => Raw(random.NextInt64(253_402_300).ToString(CultureInfo.InvariantCulture)),
            _ when inner.IsValueType => Raw(random.Next(100_000).ToString(CultureInfo.InvariantCulture)),
            _ => Object(inner),
        };
    }

    private ObjectPiece Object(Type type)
    {
        List<FieldPiece> fields = [];

        foreach ((string name, Field field) in Field.OfClass(type))
        {
            if (field.IsRequired || random.Next(3) > 0)
            {
                fields.Add(new FieldPiece(name, Value(name, field)));
            }
        }

        FieldPiece[] shuffled = [.. fields];
        random.Shuffle(shuffled);
        return new ObjectPiece(shuffled);
    }

    private Piece Value(string name, Field field)
        => field switch
        {
            // A failure would end the comparison before it begins.
            _ when IsLastOf(envelope?.Statuses, name) => Raw("200"),
            _ when IsLastOf(envelope?.SuccessFlags, name) => Raw("true"),
            { Shape: Shape.Instant } => Raw($"\"{DateTimeOffset.FromUnixTimeMilliseconds(random.NextInt64(4_000_000_000_000)):O}\""),
            _ => Of(field.Type),
        };

    private static bool IsLastOf(IEnumerable<PointerModel>? pointers, string name)
        => pointers?.Any(pointer => pointer.Text.EndsWith($"/{name}", StringComparison.Ordinal)) == true;

    private RawPiece Text()
    {
        var text = new StringBuilder("\"");

        for (int length = random.Next(random.Next(4) == 0 ? 100 : 20); length > 0; length--)
        {
            text.Append(random.Next(12) switch
            {
                0 => "é",
                1 => "\\n",
                2 => "\\u00e9",
                3 => "\\ud83d\\udc9b",
                4 => "\U0001F49B",
                _ => ((char)random.Next('a', 'd')).ToString(),
            });
        }

        return Raw(text.Append('"').ToString());
    }

    private static RawPiece Raw(string text) => new(Encoding.UTF8.GetBytes(text));
}
