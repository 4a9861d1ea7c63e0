using FluentAssertions;

namespace FanslyGenerated.Tests.Json;

public sealed class ModelTests
{
    private const string Full = """
        {
          "id": "9007199254740993",
          "createdAt": 1774754024.426,
          "seenAt": 1774700000123,
          "cooldown": 90,
          "watched": 1500.5,
          "readAt": 1774700000,
          "access": "ppv",
          "level": 3,
          "price": 2500,
          "tips": [{ "at": "2026-03-01T10:00:00.000Z", "sum": 1.50 }],
          "extra": { "a": null },
          "next": {
            "id": "2", "createdAt": 0, "watched": 0, "readAt": 0, "level": 0, "tips": null,
            "unknown": { "deep": [1, "2026-03-01T10:00:00.000Z", null] }
          },
          "unknownText": "2026-03-01T10:00:00.000Z",
          "unknownNumber": 0.1,
          "unknownNull": null
        }
        """;

    public static TheoryData<Library> Libraries => new(Enum.GetValues<Library>());

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_model_survives_being_read_by_one_library_and_written_by_any(Library reader)
    {
        foreach (Library writer in Enum.GetValues<Library>())
        {
            Chapter chapter = reader.Read(Full);

            JsonComparison.Differences(Full, writer.Write(chapter)).Should().BeEmpty($"{writer} wrote it");
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_library_reads_the_same_values(Library library)
    {
        Chapter chapter = library.Read(Full);

        chapter.Id.Should().Be("9007199254740993");
        chapter.CreatedAt.Should().Be(DateTimeOffset.Parse("2026-03-29T03:13:44.426Z"));
        chapter.SeenAt.Should().Be(DateTimeOffset.Parse("2026-03-28T12:13:20.123Z"));
        chapter.Cooldown.Should().Be(TimeSpan.FromSeconds(90));
        chapter.Watched.Should().Be(TimeSpan.FromTicks(15_005_000));
        chapter.ReadAt.Should().Be(DateTimeOffset.Parse("2026-03-28T12:13:20Z"));
        chapter.Access.Should().Be(Access.Ppv);
        chapter.Level.Should().Be(Level.Gold);
        chapter.Price.Should().Be(new RawAmount(2500));
        chapter.Tips.Parse()[0]!["at"]!.ToObject<string>().Should().Be("2026-03-01T10:00:00.000Z");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_zero_that_means_not_yet_reads_as_null_and_null_is_written_as_zero(Library library)
    {
        Chapter chapter = library.Read("""{ "readAt": 0 }""");

        chapter.ReadAt.Should().BeNull();
        library.Write(chapter).Should().MatchRegex("\"readAt\":0[,}]");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Null_is_left_out_where_a_property_is_optional_and_written_where_it_is_not(Library library)
    {
        Chapter chapter = library.Read(
            """{"id":"","seenAt":null,"cooldown":null,"access":null,"price":null,"extra":null,"tips":null}""");

        string json = library.Write(chapter);

        chapter.SeenAt.Should().BeNull();
        chapter.Cooldown.Should().BeNull();
        chapter.Access.Should().BeNull();
        chapter.Price.Should().BeNull();
        chapter.Extra.Should().BeNull();
        JsonComparison.Differences(json, """{"id":"","createdAt":-62135596800,"watched":0,"readAt":0,"level":0}""")
            .Should().BeEmpty();
        json.Should().Contain("\"tips\":null");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_whole_number_of_seconds_is_written_without_a_point(Library library)
    {
        Chapter chapter = library.Read("""{ "createdAt": 1774700000.0, "cooldown": 5 }""");

        library.Write(chapter).Should().Contain("\"createdAt\":1774700000,").And.Contain("\"cooldown\":5,");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_sixteenth_digit_of_a_fraction_is_not_lost(Library library)
    {
        Chapter chapter = library.Read("""{ "createdAt": 1774754024.426127 }""");

        library.Write(chapter).Should().Contain("\"createdAt\":1774754024.426127,");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_quoted_number_is_a_number(Library library)
    {
        Chapter chapter = library.Read(
            """{ "createdAt": "1774700000", "readAt": "0", "watched": "1.5", "level": "3", "price": "2500" }""");

        chapter.CreatedAt.ToUnixTimeSeconds().Should().Be(1774700000);
        chapter.ReadAt.Should().BeNull();
        chapter.Watched.Should().Be(TimeSpan.FromTicks(15_000));
        chapter.Level.Should().Be(Level.Gold);
        chapter.Price!.Value.Value.Should().Be(2500);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_value_that_an_enumeration_does_not_know_is_kept(Library library)
    {
        Chapter chapter = library.Read("""{ "access": "seasonal", "level": 99 }""");

        chapter.Access!.Value.Value.Should().Be("seasonal");
        library.Write(chapter).Should().Contain("\"access\":\"seasonal\"").And.Contain("\"level\":99");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_text_that_comes_as_a_number_keeps_its_digits(Library library)
        => library.Read("""{ "access": 9007199254740993 }""").Access!.Value.Value.Should().Be("9007199254740993");
}
