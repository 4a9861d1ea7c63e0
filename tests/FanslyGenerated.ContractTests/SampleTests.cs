using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests;

/// <summary>
/// The pointers of the specs, held against the documented responses. Schemas allow places that no response uses, so a pointer
/// to a wrong one of them would be found nowhere else: clients and tests would both follow it.
/// </summary>
public sealed class SampleTests
{
    [Theory]
    [MemberData(nameof(ContractCases.Responding), MemberType = typeof(ContractCases))]
    public void The_documented_response_is_a_success_by_every_pointer(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        JToken sample = SampleJson.Parse(operation.Sample!);

        IEnumerable<JToken?> statuses = operation.Envelope?.Statuses.Select(place => SampleJson.Find(sample, place.Text)) ?? [];
        IEnumerable<JToken?> flags = operation.Envelope?.SuccessFlags.Select(place => SampleJson.Find(sample, place.Text)) ?? [];

        statuses.Where(status => status!.Value<int>() is < 200 or > 299).Should().BeEmpty();
        flags.Where(flag => !flag!.Value<bool>()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ContractCases.Responding), MemberType = typeof(ContractCases))]
    public void The_payload_is_where_the_pointer_says(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        JToken payload = operation.PayloadOf(operation.Sample!);

        payload.Type.Should().Be(operation.Model.Response.Payload.Kind switch
        {
            TypeKind.List => JTokenType.Array,
            TypeKind.Object => JTokenType.Object,
            _ => payload.Type,
        });
    }

    /// <summary>Whether it leads on is the page's own affair: some document the last one.</summary>
    [Theory]
    [MemberData(nameof(ContractCases.Paged), MemberType = typeof(ContractCases))]
    public void The_documented_page_has_items(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        JToken? items = SampleJson.Find(SampleJson.Parse(operation.Sample!), operation.Model.Paging!.Items.Text);

        items.Should().BeOfType<JArray>().Which.Should().NotBeEmpty();
    }

    /// <summary>A last page may do without what leads on. Where it is in the sample, but not at the pointer, a list would end too early.</summary>
    [Theory]
    [MemberData(nameof(ContractCases.Paged), MemberType = typeof(ContractCases))]
    public void What_leads_on_is_where_the_pointer_says(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        JToken sample = SampleJson.Parse(operation.Sample!);
        string? pointer = operation.Model.Paging!.Step switch
        {
            CursorModel cursor => cursor.Next.Text,
            LinkModel link => link.Link.Text,
            _ => null,
        };

        JToken[] named = pointer is null ? [] : [.. sample.SelectTokens($"$..{pointer.Split('/')[^1]}")];

        named.Should().Match(all => !all.Any() || all.Contains(SampleJson.Find(sample, pointer!)));
    }
}
