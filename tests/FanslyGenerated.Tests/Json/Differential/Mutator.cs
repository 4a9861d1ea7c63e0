namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>Changes a document at random, in the ways in which APIs change, err and break.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly string[] s_names =
        ["new", "id", "ID", "Id", "type", "data", "metadata", "createdAt", "cursor", "é", "$ref", "$type", "", "__proto__", "\\u0069d", "\\ud83d", "a b"];

    public Piece Mutate(Piece document)
    {
        Piece copy = document.Copy();

        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            List<ObjectPiece> objects = [];
            List<ListPiece> lists = [];
            copy.AddTo(objects, lists);

            if (lists.Count > 0 && random.Next(5) == 0)
            {
                Change(Spellings.Pick(random, lists).Items);
            }
            else if (objects.Count > 0)
            {
                Change(Spellings.Pick(random, objects).Fields);
            }
        }

        return copy;
    }

    private void Change(List<Piece> items)
    {
        switch (random.Next(6))
        {
            case 0 when items.Count > 0:
                items.RemoveAt(random.Next(items.Count));
                break;
            case 1 when items.Count > 0:
                Piece item = Spellings.Pick(random, items);

                // Seldom many: a long list costs as much as all other documents.
                items.AddRange(Enumerable.Range(0, random.Next(1, random.Next(8) == 0 ? 40 : 4)).Select(_ => item.Copy()));
                break;
            case 2:
                items.Clear();
                break;
            case 3 when items.Count > 0:
                items[random.Next(items.Count)] = Spellings.Any(random);
                break;
            default:
                items.Insert(random.Next(items.Count + 1), Spellings.Any(random));
                break;
        }
    }

    private void Change(List<FieldPiece> fields)
    {
        if (fields.Count == 0 || random.Next(12) == 0)
        {
            fields.Insert(random.Next(fields.Count + 1), new FieldPiece(Spellings.Pick(random, s_names), Unknown()));
            return;
        }

        int index = random.Next(fields.Count);
        FieldPiece field = fields[index];

        switch (random.Next(12))
        {
            case 0:
                fields.RemoveAt(index);
                break;
            case 1:
                fields.Insert(random.Next(fields.Count + 1), field with { Value = random.Next(2) == 0 ? field.Value : Spellings.Any(random) });
                break;
            case 2:
                fields[index] = field with { Name = Renamed(field.Name) };
                break;
            case 3:
                FieldPiece[] shuffled = [.. fields];
                random.Shuffle(shuffled);
                fields.Clear();
                fields.AddRange(shuffled);
                break;
            case 4 or 5 or 6:
                fields[index] = field with { Value = Spellings.Number(random) };
                break;
            case 7 or 8:
                fields[index] = field with { Value = Spellings.Text(random) };
                break;
            case 9:
                fields[index] = field with { Value = new RawPiece("null"u8.ToArray()) };
                break;
            default:
                fields[index] = field with { Value = Spellings.Any(random) };
                break;
        }
    }

    /// <summary>Anything, now and then so deep that the whole document is too deep.</summary>
    private Piece Unknown() => random.Next(20) == 0 ? Spellings.Nested(random.Next(50, 70)) : Spellings.Any(random);

    private string Renamed(string name)
        => random.Next(5) switch
        {
            // Half an escape, or one in capitals, would be no JSON.
            _ when name.Contains('\\', StringComparison.Ordinal) => Spellings.Pick(random, s_names),
            0 => name.ToUpperInvariant(),
            1 => name + "2",
            2 when name.Length > 0 && char.IsAsciiLetter(name[0]) => $"\\u{(int)name[0]:x4}{name[1..]}",
            3 when name.Length > 0 => name[..^1],
            _ => Spellings.Pick(random, s_names),
        };
}
