using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Testing;
using Newtonsoft.Json;

namespace FanslyGenerated.ContractTests.Sandbox;

/// <summary>What a sandbox returns when a test has set nothing, for every operation of every spec.</summary>
[HoldsInvariants]
public sealed class EveryOperationTests
{
    public static TheoryData<string> Unpaged
        => [.. Contracts.Operations.Where(operation => operation.Model.Paging is null).Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Unpaged))]
    public async Task The_documented_request_gets_the_documented_payload(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        object? payload = await Client(Of(operation)).PayloadAsync(operation);

        if (operation.FileSample is { } file)
        {
            payload.Should().BeEquivalentTo(file);
        }
        else
        {
            JsonComparison.Differences(operation.PayloadOf(operation.Sample!).ToString(Formatting.None), JsonConvert.SerializeObject(payload)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(ContractCases.Paged), MemberType = typeof(ContractCases))]
    public async Task A_list_is_the_documented_page_and_then_ends(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        IReadOnlyList<string> pages = await Client(Of(operation)).WalkAsync(operation);

        JsonComparison.Differences(ItemsOf(operation), pages[0]).Should().BeEmpty();
        string.Concat(pages.Skip(1)).Should().BeOneOf("[]", "");
    }

    [Theory]
    [MemberData(nameof(ContractCases.Errors), MemberType = typeof(ContractCases))]
    public async Task A_documented_error_comes_as_it_is_documented(string name, int status)
    {
        ContractOperation operation = Contracts.Operation(name);
        ApiSandbox sandbox = Of(operation);
        sandbox.FailNext(SandboxFault.Status(status));

        RawResponse response = await new RawClient(sandbox.CreateHttpClient(), new Uri(operation.Spec.Client.Server))
            .CallAsync(operation, static parameter => parameter.Example);

        response.StatusCode.Should().Be(status);
        string example = operation.Model.Response.Errors.Single(error => error.Status == status).Example;
        JsonComparison.Differences(example, response.Body!).Should().BeEmpty();
    }

    /// <summary>The class is found by the API's name, as a spec that is added has to have one.</summary>
    private static ApiSandbox Of(ContractOperation operation)
        => (ApiSandbox)Activator.CreateInstance(
            GeneratedTypes.Named($"{typeof(ApiSandbox).Namespace}.{operation.Spec.Client.Name}Sandbox"))!;

    private static ViewClient Client(ApiSandbox sandbox) => new(sandbox.CreateHttpClient(), new Uri("https://api.example"));

    private static string ItemsOf(ContractOperation operation)
        => SampleJson.Find(SampleJson.Parse(operation.Sample!), operation.Model.Paging!.Items.Text)!.ToString(Formatting.None);
}
