using System.Net;
using System.Text;
using FanslyGenerated.Acme.Raw;
using FanslyGenerated.Acme;
using FanslyGenerated;

// Responds by path and query, and remembers what was asked.
using var handler = new Responses(new()
{
    ["/v1/parcels?state=sent"] = """{ "ok": true, "result": { "list": [{ "id": "p1" }, { "id": "p2" }], "paging": { "after": 17 } } }""",
    ["/v1/parcels?after=17&state=sent"] = """{ "ok": true, "result": { "list": [{ "id": "p3" }], "paging": { "after": 0 } } }""",
    ["/v1/parcels/states"] = """{ "ok": true, "result": ["sent", "lost"] }""",
    ["/v1/depots?take=2&towns=Bath,Rome"] = """{ "ok": true, "result": { "list": [{ "id": 1 }, { "id": 2 }], "total": 9 } }""",
    ["/v1/depots?skip=2&take=2&towns=Bath,Rome"] = """{ "ok": true, "result": { "list": [{ "id": 3 }], "total": 4 } }""",
    ["/v1/depots?skip=3&take=2&towns=Bath,Rome"] = """{ "ok": true, "result": { "list": [{ "id": 4 }], "total": 4 } }""",
    ["/v1/depots/open?skip=7"] = """{ "ok": true, "result": { "list": [{ "id": 8 }], "hasMore": true } }""",
    ["/v1/depots/open?skip=8"] = """{ "ok": true, "result": { "list": [], "hasMore": true } }""",
    ["/v1/towns"] = """{ "ok": true, "result": ["Bath"] }""",
    ["/v1/towns?skip=1"] = """{ "ok": true, "result": [] }""",
    ["/v1/parcels/p%2F1/events?take=1&kinds=sent&kinds=lost"] = Events("e1", "https://api.acme.example/v1/parcels/p%2f1/events?after=%65+1&%74ake=1&sign=a%2Fb==#top"),
    ["/v1/parcels/p%2F1/events?after=%65+1&%74ake=1&sign=a%2Fb=="] = Events("e2", "https://api.acme.example/v1/parcels/p%2F1/events?after=e2"),
    ["/v1/parcels/p%2F1/events?after=e2"] = """{ "ok": true, "result": [] }""",
    ["/v1/parcels/p2/events"] = Events("e3", "https://evil.example/v1/parcels/p2/events?after=e3"),
    ["/v1/parcels/found?ids=p1&ids=p%2C2&states=sent,lost"] = """{ "ok": true, "result": [{ "id": "p1" }, { "id": "p,2" }] }""",
    ["/v1/parcels/found?ids=p3"] = """{ "ok": true, "result": [{ "id": "p3" }] }""",
    ["/v1/parcels/p1/archive"] = """{ "ok": true }""",
    ["/v1/parcels/p2/archive"] = """{ "ok": false }""",
    ["/v1/parcels/labels"] = """{ "ok": true }""",
    ["/api/fansly/acc/notes?sort=new"] = Notes("n1", "\"c2\""),
    ["/api/fansly/acc/notes?cursor=c2&sort=new"] = Notes("n2", "null"),
});
using var http = new HttpClient(handler);

using var acme = new AcmeClient(http, new AcmeClientOptions { ApiKey = "acme-key" });
var parcels = new List<string>();

await foreach (Parcel parcel in acme.Parcels.ListAsync(new() { State = "sent" }))
{
    parcels.Add(parcel.Id);
}

Console.WriteLine($"parcels: {string.Join(' ', parcels)}");
Console.WriteLine($"times: {ParcelState.SentAtMidnight} {ParcelState.SentByOldClock}");
Console.WriteLine($"states: {string.Join(' ', await acme.Parcels.ListStatesAsync())}");
IReadOnlyList<Parcel> found = await acme.Parcels.FindAsync(["p1", "p,2"], new() { States = [ParcelState.Sent, ParcelState.Lost], Weights = [] });
IReadOnlyList<Parcel> alone = await acme.Parcels.FindAsync(["p3"]);
Console.WriteLine($"found: {string.Join(' ', found.Concat(alone).Select(parcel => parcel.Id))}");
List<string> towns = ["Bath", "Rome"];
CursorPageable<Depot, DepotPage> depots = acme.Depots.ListAsync(new() { Take = 2, Towns = towns });
towns.Add("Oslo");
CursorPage<Depot, DepotPage> firstDepots = await depots.GetPageAsync();
Console.WriteLine($"depots: {string.Join(' ', firstDepots.Items.Concat(await ItemsAsync(depots, firstDepots.ContinuationToken)).Select(depot => depot.Id))}");

try
{
    await ItemsAsync(acme.Depots.ListOpenAsync(7), null);
}
catch (ApiPagingException exception)
{
    Console.WriteLine($"open depots: {(await acme.Depots.ListOpenAsync(7).GetPageAsync(exception.LastToken)).Items.Count} and a promise");
}

Console.WriteLine($"towns: {string.Join(' ', await ItemsAsync(acme.Towns.ListAsync(), null))}");
var events = acme.Events.ListAsync("p/1", new() { Take = 1, Kinds = ["sent", "lost"] });
CursorPage<ParcelEvent, IReadOnlyList<ParcelEvent>> firstEvents = await events.GetPageAsync();
ApiResponse<AcmeEnvelope<IReadOnlyList<ParcelEvent>>> raw = await acme.Raw.Events.ListAsync("p/1", 1, ["sent", "lost"]);
raw = await acme.Raw.Events.ListAsync("p/1", link: raw.Envelope!.Links!.Next);
Console.WriteLine($"events: {string.Join(' ', firstEvents.Items.Concat(await ItemsAsync(events, firstEvents.ContinuationToken)).Select(each => each.Id))}, raw {raw.Envelope!.Result![0].Id}");

try
{
    await ItemsAsync(acme.Events.ListAsync("p2"), null);
}
catch (ApiContractException exception)
{
    Console.WriteLine($"no event: {exception.JsonPath}");
}

await acme.Parcels.ArchiveAsync("p1");
Console.WriteLine("archived: p1");

try
{
    await acme.Parcels.ArchiveAsync("p2");
}
catch (ApiStatusException exception)
{
    Console.WriteLine($"not archived: {exception.Operation}");
}

await acme.Parcels.RemoveLabelAsync(new() { ParcelId = "p1", Label = "fragile" });
Console.WriteLine($"unlabelled: {handler.Last}");

Console.WriteLine($"key: {handler.Keys("X-Token")}, hosts: {handler.Hosts}");

using var fansly = new FanslyClient(http, new FanslyClientOptions { ApiKey = "fansly-key" });
var notes = new List<string>();

await foreach (CursorPage<Note, NotePage> page in fansly.Account("acc").Notes.ListAsync(new() { Sort = "new" }).AsPages())
{
    notes.AddRange(page.Items.Select(note => note.Text));
    notes.Add(page.ContinuationToken is null ? "end" : "more");
}

Console.WriteLine($"notes: {string.Join(' ', notes)}");
await Files.RunAsync();

static async Task<List<TItem>> ItemsAsync<TItem, TPayload>(CursorPageable<TItem, TPayload> list, string? token)
{
    List<TItem> items = [];

    await foreach (CursorPage<TItem, TPayload> page in list.AsPages(token))
    {
        items.AddRange(page.Items);
    }

    return items;
}

static string Events(string id, string next) => $$"""{ "ok": true, "result": [{ "id": "{{id}}" }], "_links": { "next": "{{next}}" } }""";

static string Notes(string text, string cursor) => $$"""
    { "statusCode": 200, "message": "Success", "timestamp": "2026-03-29T17:10:50.635Z", "data": { "status_code": 200,
      "data": { "success": true, "response": { "notes": [{ "text": "{{text}}" }], "cursor": {{cursor}} } } } }
    """;

internal sealed class Responses(Dictionary<string, string> responses) : HttpMessageHandler
{
    private readonly List<HttpRequestMessage> _requests = [];

    public string Hosts => string.Join(' ', _requests.Select(request => request.RequestUri!.Host).Distinct());

    public string Keys(string header)
        => string.Join(' ', _requests.Select(request => string.Join(' ', request.Headers.GetValues(header))).Distinct());

    /// <summary>The last request with its body.</summary>
    public string Last { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Add(request);
        string sent = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
        Last = $"{request.Method} {request.RequestUri!.PathAndQuery} {request.Content?.Headers.ContentType?.MediaType} {sent}";
        string body = responses[request.RequestUri!.PathAndQuery];
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
    }
}
