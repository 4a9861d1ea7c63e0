using FanslyGenerated.OnlyFans;
using FanslyGenerated.Raw;
using FanslyGenerated.Testing;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using Readme;

namespace FanslyGenerated.Tests.Documentation;

/// <summary>Runs the README's code against the documented samples.</summary>
[HoldsInvariants]
public sealed class ReadmeCodeTests
{
    [Fact]
    public void Clients_open_and_give_views_without_a_request()
    {
        ReadmeCode.Open().Should().Be("fansly_acc_1");
        ReadmeCode.OpenOnlyFans().Should().Be("acct_1");

        using FanslyClient byOptions = ReadmeCode.Open("key", httpClient: null);
        using FanslyClient overHttpClient = ReadmeCode.Open("key", new HttpClient());

        byOptions.Account("a").Id.Should().Be("a");
        overHttpClient.Account("a").Id.Should().Be("a");
    }

    [Fact]
    public async Task A_call_gives_a_payload_with_times_in_types_of_their_own()
    {
        var server = new SampleServer();

        MediaStatistics statistics = await ReadmeCode.Measure(server.Fansly);

        statistics.Dataset.Period.Should().Be(TimeSpan.FromDays(1));
        statistics.Dataset.Datapoints[1].Stats[0].Views.Should().Be(1);
        server.Requests.Single().Query("period").Should().Be("86400000");
        server.Requests.Single().Query("afterDate").Should().HaveLength(13);
    }

    [Fact]
    public async Task Pages_come_with_the_media_beside_them_and_the_token_of_the_next()
    {
        var server = new SampleServer();
        var code = new ReadmeCode();

        await code.WalkPages(server.Fansly, savedToken: null);
        await code.WalkPages(server.Fansly, code.Saved[0].Token);

        code.Saved.Should().HaveCount(3);
        code.Saved[0].Page.AccountMediaById["ACCOUNT_MEDIA_ID_1"].MediaId.Should().Be("MEDIA_ID_1");
        code.Saved[1].Token.Should().BeNull();
        server.Requests.Select(static request => request.Query("cursor")).Should().Equal(null, "NEXT_CURSOR_ID", "NEXT_CURSOR_ID");
    }

    [Fact]
    public async Task Items_come_from_every_page()
    {
        var server = new SampleServer();

        await ReadmeCode.WalkItems(server.Fansly);

        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task One_page_is_one_request()
    {
        var server = new SampleServer();

        CursorPage<SentMassMessage, SentMassMessagePage> page = await ReadmeCode.GetOnePage(server.Fansly, token: null);

        page.Items.Should().ContainSingle().Which.Stats.Read.Should().Be(64);
        page.Payload.AccountMediaBundlesById.Should().ContainKey("698112233445566800");
        server.Requests.Should().ContainSingle().Which.Query("limit").Should().Be("24");
    }

    [Fact]
    public void An_application_gets_one_client_for_each_key()
    {
        var services = new ServiceCollection();
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Fansly:ApiKey", (string?)"first")])
            .Build();

        ReadmeCode.Register(services, configuration, "second");

        using ServiceProvider provider = services.BuildServiceProvider();
        IFanslyClient first = provider.GetRequiredService<IFanslyClient>();
        provider.GetRequiredService<FanslyClient>().Should().BeSameAs(first);
        provider.GetRequiredKeyedService<FanslyClient>("second-team").Should().NotBeSameAs(first);
    }

    [Fact]
    public async Task The_sandbox_serves_pages_and_a_reset_is_got_over()
    {
        (FanslySandbox sandbox, List<string> ids) = await ReadmeCode.TestWithTheSandbox();

        ids.Should().Equal("1", "2");
        sandbox.Requests.Should().HaveCount(3, "the first of two pages was asked for twice");
    }

    [Fact]
    public async Task The_raw_client_gives_the_whole_response()
    {
        ApiResponse<ProxiedEnvelope<ChatMessagePage>> raw = await ReadmeCode.CallRaw(new SampleServer().FanslyClient);

        raw.StatusCode.Should().Be(200);
        raw.Envelope!.Data!.Data!.Response!.Messages.Should().ContainSingle();
    }

    [Fact]
    public async Task What_the_spec_does_not_cover_can_be_called_too()
    {
        var server = new SampleServer();

        JObject more = await ReadmeCode.CallUnlisted(server.Fansly);

        server.Requests.Single().Address.AbsolutePath.Should().Be("/api/fansly/fansly_acc_1/stories");
        more["stories"]!.Value<int>().Should().Be(3);
    }

    [Fact]
    public async Task The_other_API_reads_the_same_way()
    {
        IReadOnlyList<MassMessageQueueItem> queue = await ReadmeCode.CallOnlyFans(new SampleServer().OnlyFansClient);

        queue.Should().ContainSingle().Which.Date.Should().Be(new DateTimeOffset(2025, 1, 1, 1, 1, 1, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_message_is_sent_once_as_it_was_written()
    {
        var server = new SampleServer();

        await ReadmeCode.Send(server.Fansly, default);

        JToken.DeepEquals(
            JToken.Parse(server.Requests.Single().Body!),
            JToken.Parse("""{ "content": "Hi", "mediaId": "media", "access_type": "ppv", "price": 4 }""")).Should().BeTrue();
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(400, false)]
    [InlineData(429, false)]
    public async Task A_message_that_may_have_been_sent_is_distinguished_from_one_that_was_not(int status, bool isCaught)
    {
        var server = new SampleServer { Status = status };

        Func<Task> send = () => ReadmeCode.Send(server.Fansly, default);

        if (isCaught)
        {
            await send.Should().NotThrowAsync();
        }
        else
        {
            (await send.Should().ThrowAsync<ApiStatusException>()).Which.StatusCode.Should().Be(status);
        }
    }

    /// <summary>Responds with the documented samples, and ends a list after its second page.</summary>
    private sealed class SampleServer
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
}
