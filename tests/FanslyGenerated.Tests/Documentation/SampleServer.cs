using FanslyGenerated.OnlyFans;
using FanslyGenerated.Tests.Paging;
using FanslyGenerated.Tests.Views;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Documentation;

/// <summary>Responds with the documented samples, and ends a list after its second page.</summary>
internal sealed class SampleServer
{
    public SampleServer()
    {
        var server = new MemoryServer(Response);
        Requests = server.Requests;
        var fansly = new FanslyClientOptions { ApiKey = "key", MaxRetries = 0 };
        FanslyClient = new FanslyClient(InvariantHandler.Client(server, fansly.BaseAddress), fansly);
        var onlyFans = new OnlyFansClientOptions { ApiKey = "key", MaxRetries = 0 };
        OnlyFansClient = new OnlyFansClient(InvariantHandler.Client(server, onlyFans.BaseAddress), onlyFans);
    }

    public FanslyClient FanslyClient { get; }

    public OnlyFansClient OnlyFansClient { get; }

    public IFanslyAccount Fansly => FanslyClient.Account("fansly_acc_1");

    public IReadOnlyCollection<MemoryRequest> Requests { get; }

    /// <summary>What HTTP says to a message that is sent.</summary>
    public int Status { get; init; } = 201;

    private HttpResponseMessage Response(MemoryRequest request)
    {
        JToken? stories = request.Address.AbsolutePath.EndsWith("/stories", StringComparison.Ordinal)
            ? JToken.Parse("""{ "stories": 3 }""")
            : null;
        ViewOperation operation = stories is null
            ? ViewOperation.All.Single(each => IsOf(each, request))
            : ViewOperation.Named("Fansly ChatMessages_List");
        JToken sample = operation.Sample();

        if (stories is not null)
        {
            sample.With(operation.Envelope!.Payload!.Text, stories);
        }
        else if (operation.Model.Paging is not null && PageStep.Of(operation) is var step && step.Asked(request) is not null)
        {
            step.Lead(sample, next: null, total: 0);
        }

        return operation.IsRead || Status < 400
            ? MemoryServer.Response(sample.ToString(), operation.IsRead ? 200 : Status)
            : MemoryServer.Response(operation.Model.Response.Errors.Single(error => error.Status == Status).Example, Status);
    }

    /// <summary>Whether a request is of an operation, whatever its ids are.</summary>
    private static bool IsOf(ViewOperation operation, MemoryRequest request)
    {
        string[] template = operation.Model.Request.Path.Split('/');
        string[] path = request.Address.AbsolutePath.Split('/');

        return operation.Model.Request.Method == request.Method.Method
            && template.Length == path.Length
            && template.Zip(path).All(static pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }
}
