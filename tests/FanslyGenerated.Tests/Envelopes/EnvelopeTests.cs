using FanslyGenerated.Spec.Model;
using FluentAssertions;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace FanslyGenerated.Tests.Envelopes;

/// <summary>P3, over every operation of every spec: a call succeeds only when everything says so.</summary>
[HoldsInvariants]
public sealed class EnvelopeTests(ITestOutputHelper output)
{
    public static TheoryData<string> Operations => ViewOperation.Names(ViewOperation.All);

    public static TheoryData<string> WithTwoStatuses
        => ViewOperation.Names(ViewOperation.All.Where(static operation => operation.Envelope?.Statuses.Count > 1));

    /// <summary>Every operation with every status in its envelope, by its place there, and every status that may stand there.</summary>
    public static TheoryData<string, int, int, Type> Statuses
    {
        get
        {
            TheoryData<string, int, int, Type> statuses = [];

            foreach (ViewOperation operation in ViewOperation.All)
            {
                for (int place = 0; place < (operation.Envelope?.Statuses.Count ?? 0); place++)
                {
                    foreach ((int status, Type type) in StatusTypes.All)
                    {
                        statuses.Add(operation.Name, place, status, type);
                    }
                }
            }

            return statuses;
        }
    }

    public static TheoryData<string, string> Flags
        => Pointers(static operation => operation.Envelope?.SuccessFlags.Select(static flag => flag.Text));

    /// <summary>Everything on the way to the payload, and the payload.</summary>
    public static TheoryData<string, string> PathToThePayload
        => Pointers(static operation => operation.Model.Response.PayloadCanBeNull ? null : Prefixes(operation.Envelope?.Payload?.Text));

    /// <summary>Every status and flag that a response of success has to have.</summary>
    public static TheoryData<string, string> Promised
        => Pointers(static operation => operation.Envelope is null
            ? null
            : [.. operation.Envelope.Statuses.Concat(operation.Envelope.SuccessFlags).Select(static pointer => pointer.Text)]);

    [Fact]
    public void There_are_operations_and_envelopes_to_test()
    {
        output.WriteLine($"{ViewOperation.All.Count} operations of {Api.All.Count} specs: {string.Join(", ", ViewOperation.All)}");
        output.WriteLine($"{Statuses.Count} statuses, {Flags.Count} flags, {PathToThePayload.Count} places on the way to a payload.");

        foreach (IEnumerable<object[]> cases in (IEnumerable<object[]>[])[Statuses, Flags, PathToThePayload, Promised])
        {
            cases.Should().NotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_documented_response_is_a_success(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = MemoryServer.Responding(operation.Sample().ToString(), operation.Model.Response.Status);

        object? payload = await operation.Call().RunAsync(server);

        payload.Should().NotBeNull();
        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    [Trait("Fault", "F32")]
    public async Task F32_Any_status_of_success_is_as_good_as_the_documented_one(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);

        foreach (int status in (int[])[200, 201, 202])
        {
            (await operation.Call().RunAsync(MemoryServer.Responding(operation.Sample().ToString(), status))).Should().NotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(WithTwoStatuses))]
    [Trait("Fault", "F32")]
    public async Task F32_Statuses_of_success_need_not_be_equal(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        JToken response = operation.Sample();
        response.With(operation.Envelope!.Statuses[0].Text, 201).With(operation.Envelope.Statuses[1].Text, 200);

        (await operation.Call().RunAsync(MemoryServer.Responding(response.ToString()))).Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    [Trait("Fault", "F32")]
    [Trait("Fault", "F33")]
    public async Task F32_F33_A_failure_in_the_envelope_is_a_failure_although_HTTP_says_200(string name, int place, int status, Type type)
    {
        ViewOperation operation = ViewOperation.Named(name);
        string pointer = operation.Envelope!.Statuses[place].Text;
        string response = operation.Sample().With(pointer, status).ToString();

        ApiStatusException fault = await FaultAsync(operation, response);

        fault.Should().BeOfType(type);
        fault.StatusCode.Should().Be(200);
        (place == 0 ? fault.EnvelopeStatus : fault.InnerStatus).Should().Be(status);
        fault.MayHaveBeenExecuted.Should().Be(!operation.IsRead, "the rest of the response says that it was");
        fault.ApiMessage.Should().Be(operation.Envelope.Message is { } message ? (string?)operation.Sample().At(message.Text) : null);
        fault.GetResponseBody().Should().Be(response);
        fault.ToString().Should().NotContain("canary-key");
    }

    [Theory]
    [MemberData(nameof(WithTwoStatuses))]
    [Trait("Fault", "F33")]
    public async Task F33_Of_two_failures_the_outer_one_decides_and_both_are_reported(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        JToken response = operation.Sample();
        response.With(operation.Envelope!.Statuses[0].Text, 500).With(operation.Envelope.Statuses[1].Text, 403);

        ApiStatusException fault = await FaultAsync(operation, response.ToString());

        fault.Should().BeOfType<ApiServerException>();
        (fault.EnvelopeStatus, fault.InnerStatus).Should().Be((500, 403));
    }

    [Theory]
    [MemberData(nameof(Flags))]
    [Trait("Fault", "F34")]
    public async Task F34_A_false_flag_is_a_failure_although_the_payload_is_there(string name, string flag)
    {
        ViewOperation operation = ViewOperation.Named(name);

        ApiStatusException fault = await FaultAsync(operation, operation.Sample().With(flag, false).ToString());

        fault.Should().BeOfType<ApiStatusException>();
        fault.StatusCode.Should().Be(200);
        fault.MayHaveBeenExecuted.Should().Be(!operation.IsRead);
    }

    [Theory]
    [MemberData(nameof(Flags))]
    [Trait("Fault", "F34")]
    public async Task F34_A_false_flag_without_a_payload_is_reported_as_the_failure_that_it_is(string name, string flag)
    {
        ViewOperation operation = ViewOperation.Named(name);
        JToken response = operation.Sample().With(flag, false).Without(operation.Envelope!.Payload!.Text);

        ApiStatusException fault = await FaultAsync(operation, response.ToString());

        fault.Should().BeOfType<ApiStatusException>();
    }

    [Theory]
    [MemberData(nameof(WithTwoStatuses))]
    [Trait("Fault", "F35")]
    public async Task F35_A_documented_error_that_comes_with_200_is_the_failure_that_it_is(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);

        foreach (ErrorModel error in operation.Model.Response.Errors)
        {
            ApiStatusException fault = await FaultAsync(operation, error.Example);

            fault.Should().BeOfType(StatusTypes.All[error.Status]);
            (fault.StatusCode, fault.EnvelopeStatus, fault.InnerStatus).Should().Be((200, error.Status, null));
            fault.ApiMessage.Should().Be((string?)JToken.Parse(error.Example)["message"]);
        }
    }

    [Theory]
    [MemberData(nameof(PathToThePayload))]
    [Trait("Fault", "F35")]
    [Trait("Fault", "F36")]
    public async Task F35_F36_Null_on_the_way_to_the_payload_breaks_the_contract(string name, string where)
        => await BreaksTheContractAsync(ViewOperation.Named(name), where, static (response, where) => response.With(where, JValue.CreateNull()));

    [Theory]
    [MemberData(nameof(PathToThePayload))]
    [Trait("Fault", "F36")]
    public async Task F36_Nothing_on_the_way_to_the_payload_breaks_the_contract(string name, string where)
        => await BreaksTheContractAsync(ViewOperation.Named(name), where, static (response, where) => response.Without(where));

    [Theory]
    [MemberData(nameof(Promised))]
    [Trait("Fault", "F37")]
    public async Task F37_An_envelope_that_does_not_say_how_it_went_is_no_success(string name, string where)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = MemoryServer.Responding(operation.Sample().Without(where).ToString());

        ApiException fault = (await FluentActions.Awaiting(() => operation.Call().RunAsync(server)).Should().ThrowAsync<ApiException>()).Which;

        fault.MayHaveBeenExecuted.Should().Be(!operation.IsRead);
    }

    private static async Task BreaksTheContractAsync(ViewOperation operation, string where, Func<JToken, string, JToken> edit)
    {
        var server = MemoryServer.Responding(edit(operation.Sample(), where).ToString());

        var fault = (await FluentActions.Awaiting(() => operation.Call().RunAsync(server)).Should().ThrowAsync<ApiContractException>()).Which;

        // The first thing that is missed may stand further inside.
        fault.JsonPath.Should().StartWith("$" + where.Replace('/', '.'));
        fault.MayHaveBeenExecuted.Should().Be(!operation.IsRead);
        fault.Operation.Should().Be(operation.Model.Id);
    }

    private static async Task<ApiStatusException> FaultAsync(ViewOperation operation, string response)
        => (await FluentActions.Awaiting(() => operation.Call().RunAsync(MemoryServer.Responding(response)))
            .Should().ThrowAsync<ApiStatusException>()).Which;

    private static string[] Prefixes(string? pointer)
    {
        string[] steps = pointer?[1..].Split('/') ?? [];
        return [.. Enumerable.Range(1, steps.Length).Select(count => "/" + string.Join('/', steps[..count]))];
    }

    private static TheoryData<string, string> Pointers(Func<ViewOperation, IEnumerable<string>?> pointers)
    {
        TheoryData<string, string> cases = [];

        foreach (ViewOperation operation in ViewOperation.All)
        {
            foreach (string pointer in pointers(operation) ?? [])
            {
                cases.Add(operation.Name, pointer);
            }
        }

        return cases;
    }
}
