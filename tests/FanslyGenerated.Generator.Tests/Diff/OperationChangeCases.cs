using FanslyGenerated.SpecTool.Diff;
using static FanslyGenerated.Generator.Tests.Diff.SpecChange;

namespace FanslyGenerated.Generator.Tests.Diff;

/// <summary>Changes to operations: what callers call, and what goes over the wire when they do.</summary>
internal static class OperationChangeCases
{
    public static IReadOnlyList<SpecChange> All { get; } =
    [
        new("an operation is gone", Verdict.Breaking, "Desk.CloseAsync: is gone",
            WithoutPath("/branches/{branch}/desk/closing"))
            { Caller = "await account.Desk.CloseAsync();" },

        new("an operation is new", Verdict.Additive, "Desk.SweepAsync: is new: POST /branches/{branch}/desk/dust",
            text => text.Replace("  /branches/{branch}/desk/cards:\n", """
                  /branches/{branch}/desk/dust:
                    post:
                      operationId: Desk_Sweep
                      tags: [Desk]
                      summary: Sweeps the desk.
                      x-evidence: documented
                      parameters:
                        - $ref: '#/components/parameters/branch'
                      responses: { '200': { description: The loan., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Loan' } } }] } } } } }
                  /branches/{branch}/desk/cards:

                """, StringComparison.Ordinal)),

        new("an operation has another id", Verdict.Breaking, "Desk.OpenAsync: is called Desk.UnlockAsync now",
            Replace("Desk_Open", "Desk_Unlock"))
            { Caller = "await account.Desk.OpenAsync();" },

        new("an operation has another path", Verdict.Breaking,
            "Desk.GetQueueAsync: sends to /branches/{branch}/desk/line instead of /branches/{branch}/desk/queue; C# does not show it",
            Replace("desk/queue", "desk/line"))
            { Caller = "await account.Desk.GetQueueAsync(1, 2);", IsSilent = true },

        new("an operation has another verb", Verdict.Breaking, "Desk.ServeAsync: sends PUT instead of POST",
            Replace("/desk/next:\n    post:", "/desk/next:\n    put:"))
            { Caller = "await account.Desk.ServeAsync();", IsSilent = true },

        new("an operation may be sent again", Verdict.Breaking,
            "Desk.RingAsync: may be sent again after a failure now; C# does not show it",
            After("summary: Rings the bell.", "      x-retry: safe"))
            { IsSilent = true },

        new("an option is new", Verdict.Additive, "Loans.GetAsync: has the new option Detail",
            After("name: tongue", "        - { name: detail, in: query, description: How much to return., schema: { type: string }, example: all }"))
            { Caller = """await account.Loans.GetAsync("l", new() { Tongue = "en" }, CancellationToken.None);""" },

        new("an option is the first one", Verdict.Additive, "Books.GetAsync: has the new option Tongue",
            After("description: Id of the book., schema", "        - { name: tongue, in: query, description: Language., schema: { type: string }, example: en }"))
            { Caller = """await account.Books.GetAsync("b"); await account.Books.GetAsync("b", CancellationToken.None);""" },

        new("an option is new before others", Verdict.Breaking,
            "Books.ListAsync: has the new option Year, which moves those behind it in Raw; listed last it would break no caller",
            After("description: Books on a page.", "        - { name: year, in: query, description: Of which year., schema: { type: integer }, example: 1815 }"))
            { Caller = """await client.Raw.Books.ListAsync("b", "cursor", 10, "crime");""" },

        new("an option is gone", Verdict.Breaking, "Loans.GetAsync: has no option With any more",
            Without("name: with,"))
            { Caller = """await account.Loans.GetAsync("l", new() { With = "reader" });""" },

        new("an argument is new", Verdict.Breaking, "Desk.RingAsync: needs argument tone now",
            After("name: times", "        - { name: tone, in: query, required: true, description: Which tone., schema: { type: string }, example: c }"))
            { Caller = "await account.Desk.RingAsync(2);" },

        new("an argument has another name", Verdict.Breaking, "Desk.FindAsync: calls argument reader person now",
            text => text.Replace("desk/readers/{reader}", "desk/readers/{person}").Replace("name: reader, in: path", "name: person, in: path"))
            { Caller = """await account.Desk.FindAsync(reader: "r");""" },

        new("an option becomes an argument", Verdict.Breaking, "Loans.ExtendAsync, argument days: must be given now",
            Replace("name: days, in: query,", "name: days, in: query, required: true,"))
            { Caller = """await account.Loans.ExtendAsync("l");""" },

        new("arguments change places", Verdict.Breaking, "Desk.GetQueueAsync: takes its arguments in another order: side, row",
            text => text.Replace("name: row", "name: tmp").Replace("name: side", "name: row").Replace("name: tmp", "name: side"))
            { Caller = "await account.Desk.GetQueueAsync(1, 2);", IsSilent = true },

        new("a parameter is sent in other units", Verdict.Breaking,
            "Loans.ListAsync, option Since: counts milliseconds since 1970 on the wire instead of seconds since 1970; C# does not show it",
            Replace("{ type: integer, x-unit: unix-seconds }, example: 1700000000", "{ type: integer, x-unit: unix-milliseconds }, example: 1700000000"))
            { Caller = "await client.Raw.Loans.ListAsync(\"b\", since: DateTimeOffset.UnixEpoch);", IsSilent = true },

        new("a list is sent otherwise", Verdict.Breaking,
            "Desk.FindAsync, option Cards: sends each item by itself instead of all with commas between them; C# does not show it",
            Replace("name: cards, in: query, explode: false", "name: cards, in: query, explode: true"))
            { Caller = """await account.Desk.FindAsync("r", new() { Cards = ["c"] });""", IsSilent = true },

        new("the body of a delete is gone", Verdict.Breaking, "Desk.RevokeAsync: takes no request any more",
            text => Cut(text, "summary: Revokes a card.", "      requestBody:\n", "      responses:"))
            { Caller = """await account.Desk.RevokeAsync(new Card { Name = "n" });""" },

        new("a response is something else", Verdict.Breaking, "Desk.ServeAsync, its response: is LoanList instead of Loan",
            Replace("summary: Calls the next reader.\n      x-evidence: documented\n      parameters:\n        - $ref: '#/components/parameters/branch'\n      responses: { '200': { description: The loan., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/Loan' }",
                "summary: Calls the next reader.\n      x-evidence: documented\n      parameters:\n        - $ref: '#/components/parameters/branch'\n      responses: { '200': { description: The loan., content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { data: { $ref: '#/components/schemas/LoanList' }"))
            { Caller = "Loan served = await account.Desk.ServeAsync();" },

        new("a response is no file any more", Verdict.Breaking, "Books.GetCoverAsync, its response: is Author instead of FileDownload",
            Replace("image/png: { schema: { type: string, format: binary } }", "application/json: { schema: { $ref: '#/components/schemas/Author' } }"))
            { Caller = """await using FanslyGenerated.FileDownload cover = await account.Books.GetCoverAsync("b");""" },

        new("a file has another media type", Verdict.None, "Books.GetBlurbAsync: documents text/html for its file instead of text/plain",
            Replace("text/plain:", "text/html:"))
            { Caller = """await using FanslyGenerated.FileDownload blurb = await account.Books.GetBlurbAsync("b");""" },

        new("an operation comes in pages", Verdict.Breaking,
            "Loans.ListAsync: comes in pages now: it returns a CursorPageable instead of a Task",
            After("summary: Lists the loans of a branch.", "      x-paging: { cursor: cursor, next: /data/next, items: /data/loans }"))
            { Caller = "LoanList all = await account.Loans.ListAsync();" },

        new("the next page's token stands elsewhere", Verdict.Breaking,
            "Books.ListAsync: finds the next page's token at '/data/following' instead of '/data/next'; C# does not show it",
            Replace("next: /data/next, items: /data/books", "next: /data/following, items: /data/books"))
            { Caller = "await foreach (Book each in account.Books.ListAsync()) { }", IsSilent = true },

        new("an empty page becomes the end", Verdict.Breaking,
            "Books.ListAsync: ends at an empty page 'always' instead of 'without a token'; C# does not show it",
            Replace("size: limit }", "size: limit, end: empty-page }"))
            { Caller = "await foreach (Book each in account.Books.ListAsync()) { }", IsSilent = true },

        new("pages follow each other in another way", Verdict.Breaking,
            "Readers.ListAsync: goes from page to page by a cursor instead of an offset; tokens that callers kept are refused, and C# does not show it",
            Replace("summary: Lists who reads here.\n      x-evidence: documented\n      x-paging: { offset: from, items: /data/readers, total: /data/count }",
                "summary: Lists who reads here.\n      x-evidence: documented\n      x-paging: { cursor: place, items: /data/readers, next: /data/next }"))
            { Caller = "await foreach (var each in account.Readers.ListAsync()) { }", IsSilent = true },

        new("the length of a list stands elsewhere", Verdict.Breaking,
            "Visitors.ListAsync: finds the length of the list at '/data/entered' instead of '/data/count'; C# does not show it",
            Replace("summary: Lists who came by.\n      x-evidence: documented\n      x-paging: { offset: from, items: /data/readers, total: /data/count }",
                "summary: Lists who came by.\n      x-evidence: documented\n      x-paging: { offset: from, items: /data/readers, total: /data/entered }"))
            { Caller = "await foreach (var each in account.Visitors.ListAsync()) { }", IsSilent = true },

        new("the link to the next page stands elsewhere", Verdict.Breaking,
            "Events.ListAsync: finds the link to the next page at '/data/following' instead of '/data/next'; C# does not show it",
            Replace("link: /data/next", "link: /data/following"))
            { Caller = """await client.Raw.Events.ListAsync("b", link: null);""", IsSilent = true },

        new("an operation is only inferred now", Verdict.Breaking,
            "Books.AddAsync: is inferred now, it was documented; calling it is an error until FANSLYGEN001 is suppressed",
            Replace("description: It stands on a shelf at once.\n      x-evidence: documented", "description: It stands on a shelf at once.\n      x-evidence: inferred"))
            { Caller = """await account.Books.AddAsync(new NewBook { Title = "t", Author = "a" });""" },

        new("an operation was only observed", Verdict.None, "Books.GetAsync: is observed now, it was documented",
            Replace("summary: Reads one book.\n      x-evidence: documented", "summary: Reads one book.\n      x-evidence: observed"))
            { Caller = """await account.Books.GetAsync("b");""" },

        new("success has another 2xx", Verdict.None, "Books.AddAsync: documents the status 200 for success instead of 201",
            Replace("'201':", "'200':")),

        new("an operation is described differently", Verdict.None, "Books.ListAsync: is described differently",
            Replace("In the order of the shelves.", "In the order of their shelves.")),
    ];
}
