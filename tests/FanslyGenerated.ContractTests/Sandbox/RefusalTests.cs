using System.Net;
using System.Text;
using FanslyGenerated.Testing;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Sandbox;

/// <summary>A sandbox refuses what the spec does not allow, in the API's own form, and says what is wrong.</summary>
public sealed class RefusalTests
{
    private const string Chat = "/api/fansly/acc/chats/chat/messages";

    private readonly FanslySandbox _sandbox = new();

    [Theory]
    [InlineData("/api/fansly/acc/chatz", 404, "no operation has the path '/api/fansly/acc/chatz'")]
    [InlineData("/api/fansly//chats/chat/messages", 404, "no operation has the path")]
    [InlineData("/api/fansly/acc/analytics/media/1?period=day", 400, "the parameter 'period' is no number")]
    [InlineData(Chat + "?limit=ten", 400, "the parameter 'limit' is no integer")]
    [InlineData(Chat + "?curser=1", 400, "'curser' is no parameter of ChatMessages_List")]
    public async Task An_address_that_the_spec_does_not_know_is_refused(string address, int status, string reason)
    {
        using HttpRequestMessage request = Request(HttpMethod.Get, address);

        await RefusesAsync(request, status, reason);
    }

    [Fact]
    public async Task A_verb_that_the_path_does_not_take_is_refused_in_the_form_of_other_errors()
    {
        using HttpRequestMessage request = Request(HttpMethod.Delete, Chat);

        await RefusesAsync(request, 405, "the path takes GET, POST and not DELETE");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_request_without_a_key_is_refused(string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Chat);
        request.Headers.TryAddWithoutValidation("x-api-key", key);

        await RefusesAsync(request, 401, "Invalid or missing API key: the header 'x-api-key' has no key");
    }

    [Theory]
    [InlineData("", "the body is missing")]
    [InlineData("{", "the body is no JSON")]
    [InlineData("[]", "the body is no object")]
    [InlineData("{}", "'content' is missing")]
    [InlineData("""{"content":1}""", "'content' is no string")]
    [InlineData("""{"content":null}""", "'content' is null")]
    [InlineData("""{"content":"a","text":"b"}""", "'text' is not known")]
    [InlineData("""{"content":"a","price":"4"}""", "'price' is no number")]
    [InlineData("""{"content":"a","price":0.5}""", "'price' is less than 1")]
    [InlineData("""{"content":"a","price":501}""", "'price' is more than 500")]
    [InlineData("""{"content":"a","price":4}""", "'price' needs 'access_type'")]
    [InlineData("""{"content":"a","access_type":"ppv"}""", "'access_type' needs 'price'")]
    public async Task A_body_that_the_spec_does_not_allow_is_refused(string body, string reason)
    {
        using HttpRequestMessage request = Request(HttpMethod.Post, Chat);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");

        await RefusesAsync(request, 400, $"Invalid request parameters: {reason}");
    }

    [Fact]
    public async Task An_enumeration_takes_values_that_the_spec_does_not_list()
    {
        using HttpRequestMessage request = Request(HttpMethod.Post, Chat);
        request.Content = new StringContent("""{"content":"a","access_type":"follow"}""", Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await _sandbox.CreateHttpClient().SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task An_API_with_another_envelope_and_another_key_refuses_in_its_own_form()
    {
        using HttpClient client = new OnlyFansSandbox().CreateHttpClient();

        using HttpResponseMessage response = await client.GetAsync("/api/acct_1/mass-messaging");

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync())
            .Should().Be("""{"message":"Unauthenticated: the header 'Authorization' has no key"}""");
    }

    private static HttpRequestMessage Request(HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.Add("x-api-key", "key");
        return request;
    }

    private async Task RefusesAsync(HttpRequestMessage request, int status, string reason)
    {
        using HttpResponseMessage response = await _sandbox.CreateHttpClient().SendAsync(request);

        JToken body = SampleJson.Parse(await response.Content.ReadAsStringAsync());
        ((int)response.StatusCode).Should().Be(status);
        body["statusCode"]!.Value<int>().Should().Be(status);
        body["message"]!.Value<string>().Should().Contain(reason);
        ((JObject)body).Properties().Select(property => property.Name)
            .Should().Equal("statusCode", "message", "data", "timestamp");
    }
}
