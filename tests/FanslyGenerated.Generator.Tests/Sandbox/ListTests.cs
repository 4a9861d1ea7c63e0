namespace FanslyGenerated.Generator.Tests.Sandbox;

/// <summary>Lists in the query, as a sandbox takes and refuses them.</summary>
public sealed class ListTests : IDisposable
{
    private readonly ThirdApi _api = new();

    public void Dispose() => _api.Dispose();

    [Theory]
    [InlineData("?ids=p1&ids=p%2C2&states=sent,lost&weights=1,2", "p1,p,2")]
    [InlineData("?ids=p1", "p1")]
    public async Task A_list_comes_with_commas_or_by_a_parameter_for_each_item(string query, string shown)
    {
        (int status, _) = await _api.GetAsync($"/v1/parcels/found{query}");

        status.Should().Be(200);
        _api.Requests.Single().Query["ids"].Should().Be(shown);
    }

    [Theory]
    [InlineData("", "the parameter 'ids' is missing")]
    [InlineData("?ids=p1&weights=1,two", "an item of the parameter 'weights' is no integer")]
    [InlineData("?ids=p1&weights=1&weights=2", "the parameter 'weights' comes 2 times")]
    public async Task A_list_that_the_spec_does_not_allow_is_refused(string query, string reason)
    {
        (int status, var body) = await _api.GetAsync($"/v1/parcels/found{query}");

        status.Should().Be(400);
        $"{body!["reason"]}".Should().Be($"Not understood: {reason}");
    }
}
