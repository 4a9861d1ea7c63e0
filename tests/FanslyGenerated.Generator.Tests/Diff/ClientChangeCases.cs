using FanslyGenerated.SpecTool.Diff;
using static FanslyGenerated.Generator.Tests.Diff.SpecChange;

namespace FanslyGenerated.Generator.Tests.Diff;

/// <summary>Changes to what is true of the API as a whole.</summary>
internal static class ClientChangeCases
{
    public static IReadOnlyList<SpecChange> All { get; } =
    [
        new("the server is another", Verdict.Breaking,
            "LibraryClient: sends to https://books.example instead of https://library.example, and so the key",
            Replace("https://library.example", "https://books.example"))
            { IsSilent = true },

        new("the key is sent otherwise", Verdict.Breaking, "LibraryClient: sends the key as 'x-token: …' instead of 'x-key: …'",
            Replace("name: x-key", "name: x-token"))
            { IsSilent = true },

        new("the message stands elsewhere in the envelope", Verdict.Breaking,
            "responses in the envelope 'plain': hold the API's message at '/remark' instead of '/message'; C# does not show it",
            Replace("message: /message }", "message: /remark }"))
            { IsSilent = true },

        new("one more status decides on success", Verdict.Breaking,
            "responses in the envelope 'plain': succeed by the statuses nowhere instead of '/status'; C# does not show it",
            Replace("statuses: [/status], ", ""))
            { IsSilent = true },

        new("an error's message is looked for in one more place", Verdict.Additive,
            "ApiStatusException.ApiMessage: is looked for in /message, /hint",
            Replace("x-error-message: [/message]", "x-error-message: [/message, /hint]")),

        new("the rate limit is read from another header", Verdict.Breaking,
            "RateLimit.Remaining: is read from 'X-Left' instead of 'X-Remaining'",
            Replace("X-Remaining", "X-Left"))
            { IsSilent = true },

        new("the API is described differently", Verdict.None, "LibraryClient: is described differently",
            Replace("A library with branches.", "A library with many branches.")),

        new("the client has another name", Verdict.Breaking,
            "LibraryClient: is called ArchiveClient now, as everything that bears its name",
            Replace("name: Library, namespace", "name: Archive, namespace"))
            { IsAlone = true },

        new("the namespace is another", Verdict.Breaking,
            "LibraryClient: is in the namespace FanslyGenerated.Archive instead of FanslyGenerated.Library, with all of its types",
            Replace("namespace: FanslyGenerated.Library", "namespace: FanslyGenerated.Archive"))
            { IsAlone = true },
    ];
}
