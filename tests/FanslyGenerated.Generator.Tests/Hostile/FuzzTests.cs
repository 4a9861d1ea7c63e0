using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec.Reading;
using FanslyGenerated.SpecTool.Lowering;
using Xunit.Abstractions;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>Random edits of each real spec, the same ones in every run; <c>build/check.sh --long</c> makes ten times as many.</summary>
public sealed class FuzzTests
{
    private static readonly int s_mutations = LongTests.Runs ? 1000 : 100;

    private readonly ITestOutputHelper _output;

    public FuzzTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData("fansly", 1)]
    [InlineData("onlyfans", 2)]
    public void No_edit_makes_the_reader_throw_or_drop_an_operation_in_silence(string name, int seed)
    {
        string spec = Repository.Read($"spec/{name}.yaml").ReplaceLineEndings("\n");
        var random = new Random(seed);
        int refused = 0;

        for (int i = 0; i < s_mutations; i++)
        {
            string mutated = Mutate(spec, random);
            SpecReading reading = Read(mutated);
            refused += reading.HasErrors ? 1 : 0;

            if (!reading.HasErrors)
            {
                reading.Model!.Operations.Count().Should().Be(OperationsIn(mutated), "nothing was reported in\n{0}", mutated);
                LoweredText.Of(DocumentLowering.Lower(reading.Model!)).ShouldBeHarmless();
            }
        }

        _output.WriteLine($"{refused} of {s_mutations} edits are refused");
        refused.Should().BeGreaterThan(s_mutations / 2);
    }

    private static SpecReading Read(string text)
    {
        try
        {
            return SpecReader.Read("mutated.yaml", text);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"The reader threw on\n{text}", exception);
        }
    }

    private static int OperationsIn(string text)
        => text.Split('\n').Count(line => line.TrimStart().StartsWith("operationId:", StringComparison.Ordinal));

    /// <summary>One to three edits of lines or characters.</summary>
    private static string Mutate(string text, Random random)
    {
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            text = random.Next(2) == 0 ? MutateLines(text, random) : MutateCharacters(text, random);
        }

        return text;
    }

    private static string MutateLines(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = random.Next(lines.Count);
        int other = random.Next(lines.Count);

        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[other]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            default:
                lines[at] = new string(' ', random.Next(12)) + lines[at].TrimStart();
                break;
        }

        return string.Join('\n', lines);
    }

    private static string MutateCharacters(string text, Random random)
    {
        const string Odd = "{}[]:,-#&*!|>'\"%@`?\t\n\\/$<\0\u0085\u2028\u202E\uD800é9aZ~=";

        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 20), text.Length - at);

        return random.Next(3) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, $"{Odd[random.Next(Odd.Length)]}"),
            _ => text.Remove(at, 1).Insert(at, $"{Odd[random.Next(Odd.Length)]}"),
        };
    }
}
