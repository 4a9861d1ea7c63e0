using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using FanslyGenerated.Calls;
using FanslyGenerated.Responses;
using FanslyGenerated.Tests.Http;
using FanslyGenerated.Tests.Json.Reading;
using FluentAssertions;

namespace FanslyGenerated.Tests.Telemetry;

/// <summary>Responses that make up names and numbers, and what of them is seen in metrics.</summary>
[HoldsInvariants]
public sealed class TagFaultTests : IDisposable
{
    private readonly string _operation = $"Tags_{Guid.NewGuid():N}";
    private readonly ConcurrentDictionary<string, bool> _values = new();
    private readonly MeterListener _listener = new();

    public TagFaultTests()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "FanslyGenerated")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Add(tags));
        _listener.SetMeasurementEventCallback<double>((_, _, tags, _) => Add(tags));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public void F127_Names_that_are_made_up_fill_no_metric()
    {
        for (int response = 0; response < 500; response++)
        {
            string fields = string.Join(", ", Enumerable.Range(0, 32).Select(field => $"\"made{Name(response)}{Name(field)}\": 1"));
            Read($"{{ {fields} }}");
        }

        _values.Keys.Should().HaveCountLessThan(60).And.Contain(value => value.EndsWith("other]", StringComparison.Ordinal));

        static string Name(int number) => string.Concat($"{number}".Select(digit => (char)('a' + digit - '0')));
    }

    [Theory]
    [InlineData("jane.doe@example.com")]
    [InlineData("12 Main Street")]
    [InlineData("https://cdn.example/signed?Signature=abc")]
    [InlineData("698112233445566778")]
    [InlineData("a81bc81b-1ead-4e5d-abff-90865d1e13b1")]
    [InlineData("straße")]
    public void F127_What_could_be_no_name_is_not_shown(string name)
    {
        Read($$"""{ "{{name}}": 1 }""");

        _values.Keys.Should().ContainSingle().Which.Should().EndWith("$.data.data.response.?]");
    }

    [Fact]
    public void F127_A_name_is_shown()
    {
        Read("""{ "requires_2fa-now": 1 }""");

        _values.Keys.Should().ContainSingle().Which.Should().EndWith("$.data.data.response.requires_2fa-now]");
    }

    [Fact]
    public async Task F127_Statuses_that_are_made_up_fill_no_metric()
    {
        var statuses = new Queue<(int Http, long Envelope)>(
            from http in Enumerable.Range(200, 100) where http != 206 from envelope in Enumerable.Range(0, 16) select (http, envelope * 1_000_003L + http));
        int calls = statuses.Count;
        var server = new MemoryServer((_, _) =>
        {
            (int http, long envelope) = statuses.Dequeue();
            return Task.FromResult(MemoryServer.Response($$"""{ "statusCode": {{envelope}} }""", (HttpStatusCode)http));
        });
        using ApiConnection connection = Connections.To(server);

        for (int call = 0; call < calls; call++)
        {
            await connection.SendAsync<Statuses>(Connections.Request(_operation, HttpMethod.Get), default);
        }

        _values.Keys.Should().HaveCountLessThan(100);
        _values.Keys.Should().NotContain(value => value.Contains("1000", StringComparison.Ordinal));
    }

    private void Read(string payload)
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes(Faults.Fansly.Envelope(payload.Replace("{", """{ "messages": [], "accountMedia": [],""", StringComparison.Ordinal)));
        ResponseCase.ChatMessages.ReadAs(_operation, json);
    }

    private void Add(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string line = string.Join(' ', tags.ToArray());

        if (line.Contains(_operation, StringComparison.Ordinal))
        {
            _values[line] = true;
        }
    }

    private sealed class Statuses : IEnvelope
    {
        [Newtonsoft.Json.JsonProperty("statusCode")]
        public long StatusCode { get; set; }

        EnvelopeDescriptor IEnvelope.Descriptor { get; } = new(["/statusCode"], [], payload: null, []);

        void IEnvelope.Report(ref EnvelopeCheck check) => check.Status(StatusCode);
    }
}
