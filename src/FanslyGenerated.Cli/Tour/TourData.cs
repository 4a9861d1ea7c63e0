namespace FanslyGenerated.Cli.Tour;

/// <summary>What the sandbox serves beyond the documented samples. All of it is made up, and the same every time.</summary>
internal static class TourData
{
    private static readonly string[] s_texts =
        ["New set is up", "Behind the demos", "Half price until Sunday", "Good morning", "Live tonight at nine", "Thank you all"];

    public static DateTimeOffset Today { get; } = new(2026, 3, 29, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<SentMassMessage> MassMessages(int first, int count)
        => Enumerable.Range(first, count).Select(i => new SentMassMessage
        {
            Id = $"{731200000000000000 - i}",
            Type = MessageType.MassMessage,
            Content = s_texts[i % s_texts.Length],
            GroupId = "612233445566778899",
            SenderId = "398877665544332211",
            CorrelationId = $"c{i}",
            CreatedAt = Today.AddHours(19 - (26 * i)),
            Stats = new() { Total = 1200 - (90 * i), Delivered = 1190 - (90 * i), Read = 880 - (113 * i) },
        });

    public static MediaStatistics Statistics()
        => new()
        {
            Dataset = new()
            {
                Period = TimeSpan.FromDays(1),
                DateAfter = Today.AddDays(-7),
                DateBefore = Today,
                DatapointLimit = 100,
                DatasetMediaOfferId = "offer",
                Datapoints = [.. Enumerable.Range(1, 7).Select(Day)],
            },
        };

    public static IEnumerable<ChatMessage> Chat(int count)
        => Enumerable.Range(0, count).Select(i => new ChatMessage
        {
            Id = $"{731204418826563584 - i}",
            Type = MessageType.Text,
            DataVersion = 1,
            Content = $"Message {count - i}",
            GroupId = "612233445566778899",
            SenderId = i % 2 == 0 ? "398877665544332211" : "512233445566778800",
            CorrelationId = $"c{i}",
            CreatedAt = Today.AddMinutes(-7 * i),
        });

    private static MediaDatapoint Day(int daysAgo)
        => new()
        {
            Timestamp = Today.AddDays(-daysAgo),
            Stats =
            [
                new()
                {
                    Type = TrafficSource.DirectOrTimeline,
                    Views = 40 + (daysAgo * 37 % 50),
                    UniqueViewers = 20 + (daysAgo * 17 % 20),
                    InteractionTime = TimeSpan.FromSeconds(300 + (daysAgo * 191 % 400)),
                },
            ],
        };
}
