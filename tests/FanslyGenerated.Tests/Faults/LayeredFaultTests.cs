using System.Net;
using FluentAssertions;
using Xunit.Abstractions;

namespace FanslyGenerated.Tests.Faults;

/// <summary>What the layers of a response say, in every combination: whatever says that a write took place wins.</summary>
[HoldsInvariants]
public sealed class LayeredFaultTests(ITestOutputHelper output)
{
    private const string Sent = """
        { "type": 1, "attachments": [], "content": "canary-text", "groupId": "2", "senderId": "3", "inReplyTo": "", "interactions": [], "id": "1",
          "createdAt": 1774754024.426 }
        """;

    private static readonly int?[] s_http = [200, 302, 400, 408, 500];
    private static readonly int?[] s_statuses = [null, 200, 400, 408, 503];
    private static readonly string?[] s_flags = [null, "true", "false"];
    private static readonly string?[] s_payloads = [null, "null", Sent];

    [Fact]
    public async Task F133_Whatever_says_that_a_write_took_place_wins_over_all_that_says_otherwise()
    {
        int failures = 0;
        List<string> wrong = [];

        foreach ((int? http, int? envelope, int? platform, string? flag, string? payload) in Combinations())
        {
            string body = Body(envelope, platform, flag, payload);
            Exception? fault = await FaultAsync(body, (HttpStatusCode)http!);

            if (fault is null)
            {
                // Everything says that it went well.
                (http, envelope, platform, flag).Should().Be((200, 200, 200, "true"));
                continue;
            }

            failures++;
            bool mayHave = ApiException.MayHaveBeenExecutedBy(fault);

            if (mayHave != MayHave(http, envelope, platform, flag, payload))
            {
                wrong.Add($"HTTP {http}, envelope {envelope}, platform {platform}, flag {flag}, payload {payload is not (null or "null")}: {mayHave}");
            }
        }

        failures.Should().Be(Combinations().Count() - 1, "there is one way to succeed");
        output.WriteLine($"{failures} failures in {Combinations().Count()} combinations.");
        wrong.Should().BeEmpty();
    }

    [Fact]
    public async Task F133_An_envelope_of_408_around_a_message_that_was_sent_may_have_sent_it()
    {
        string body = Body(408, 200, "true", Sent);

        foreach (HttpStatusCode http in (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.RequestTimeout])
        {
            (await Thrown.By<ApiStatusException>(Fansly.To(MemoryServer.Responding(body, http)).WriteAsync())).MayHaveBeenExecuted.Should().BeTrue();
            (await Thrown.By<ApiStatusException>(Fansly.To(MemoryServer.Responding(body, http)).ReadAsync())).MayHaveBeenExecuted.Should().BeFalse();
        }
    }

    /// <summary>Nothing was done only where every layer from the first that failed on says 4xx, and nothing else says otherwise.</summary>
    private static bool MayHave(int? http, int? envelope, int? platform, string? flag, string? payload)
    {
        int[] reported = [.. new[] { http, envelope, platform }.OfType<int>().SkipWhile(static status => status == 200)];
        bool isRefused = reported.Length > 0 && reported.All(static status => status is >= 400 and <= 499);
        return !(isRefused && flag != "true" && payload is null or "null");
    }

    private static IEnumerable<(int? Http, int? Envelope, int? Platform, string? Flag, string? Payload)> Combinations()
        => from http in s_http
           from envelope in s_statuses
           from platform in s_statuses
           from flag in s_flags
           from payload in s_payloads
           select (http, envelope, platform, flag, payload);

    private static string Body(int? envelope, int? platform, string? flag, string? payload)
    {
        string inner = string.Join(", ", new[] { Field("success", flag), Field("response", payload) }.OfType<string>());
        string middle = string.Join(", ", new[] { Field("status_code", $"{platform}"), $$""" "data": { {{inner}} } """ }.OfType<string>());
        string outer = string.Join(", ", new[] { Field("statusCode", $"{envelope}"), """ "message": "words", "timestamp": "2026-03-29T17:10:50.635Z" """, $$""" "data": { {{middle}} } """ }.OfType<string>());
        return $"{{ {outer} }}";
    }

    private static string? Field(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"\"{name}\": {value}";

    private static async Task<Exception?> FaultAsync(string body, HttpStatusCode status)
    {
        try
        {
            await Fansly.To(MemoryServer.Responding(body, status)).ChatMessages.SendAsync("chat", new() { Content = Canary.Text });
            return null;
        }
        catch (ApiException fault)
        {
            return fault;
        }
    }
}
