using FanslyGenerated.Operations;
using FluentAssertions;

namespace FanslyGenerated.Tests.Errors;

public sealed class ApiStatusExceptionTests
{
    private static readonly ApiCall s_write = new("Chapters_Add", HttpMethod.Post, "acc");
    private static readonly ApiCall s_read = new("Chapters_Get", HttpMethod.Get, "acc");

    public static TheoryData<int, int?, int?, Type> Statuses => new()
    {
        { 400, null, null, typeof(ApiValidationException) },
        { 401, 401, null, typeof(ApiAuthenticationException) },
        { 402, null, null, typeof(ApiPaymentRequiredException) },
        { 403, 200, 200, typeof(ApiForbiddenException) },
        { 404, null, null, typeof(ApiNotFoundException) },
        { 422, null, null, typeof(ApiValidationException) },
        { 429, null, null, typeof(ApiRateLimitException) },
        { 500, null, null, typeof(ApiServerException) },
        { 599, null, null, typeof(ApiServerException) },
        { 302, null, null, typeof(ApiStatusException) },
        { 418, null, null, typeof(ApiStatusException) },
        { 200, 404, 500, typeof(ApiNotFoundException) },
        { 200, 201, 403, typeof(ApiForbiddenException) },
        { 200, null, 429, typeof(ApiRateLimitException) },
        { 200, 99, 403, typeof(ApiStatusException) },
        { 200, 200, 200, typeof(ApiStatusException) },
        { 200, null, null, typeof(ApiStatusException) },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public void The_first_status_that_is_no_success_decides(int http, int? envelope, int? inner, Type type)
    {
        var failure = Failure(http, envelope, inner);

        var exception = ApiStatusException.Create(s_read, failure);

        exception.Should().BeOfType(type);
        exception.StatusCode.Should().Be(http);
        exception.EnvelopeStatus.Should().Be(envelope);
        exception.InnerStatus.Should().Be(inner);
        exception.MayHaveBeenExecuted.Should().BeFalse("a read changes nothing");
    }

    [Theory]
    [InlineData(400, null, null, false)]
    [InlineData(429, null, null, false)]
    [InlineData(200, 200, 403, false)]
    [InlineData(500, null, null, true)]
    [InlineData(302, null, null, true)]
    [InlineData(200, 200, 200, true)]
    [InlineData(408, 200, 200, true)]
    [InlineData(200, 408, 200, true)]
    [InlineData(403, 403, 500, true)]
    [InlineData(403, 403, null, false)]
    public void A_write_may_have_been_executed_unless_the_response_was_4xx_and_nothing_within_says_otherwise(
        int http,
        int? envelope,
        int? inner,
        bool maybe)
        => ApiStatusException.Create(s_write, Failure(http, envelope, inner)).MayHaveBeenExecuted.Should().Be(maybe);

    [Fact]
    public void Its_text_names_the_operation_and_the_statuses_and_nothing_that_was_sent()
    {
        var exception = ApiStatusException.Create(s_write, Failure(200, 201, 403));

        exception.Message.Should().Be(
            "Chapters_Add: The key or the account may not do this "
            + "(HTTP 200, in the envelope 201, from the platform 403).");
        exception.ToString().Should().NotContain("secret");
    }

    [Fact]
    public void Its_facts_are_properties()
    {
        var exception = ApiStatusException.Create(s_write, Failure(429, null, null));

        exception.Operation.Should().Be("Chapters_Add");
        exception.AccountId.Should().Be("acc");
        exception.ApiMessage.Should().Be("secret message");
        exception.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
        exception.RateLimit.Plan.Should().Be("Starter");
        exception.GetResponseBody().Should().Be("secret body");
    }

    [Fact]
    public void A_walk_that_does_not_end_says_where_to_resume_and_does_not_print_it()
    {
        var exception = new ApiPagingException(s_read, "secret", "the token 2 pages ago came again");

        exception.LastToken.Should().Be("secret");
        exception.ToString().Should().NotContain("secret");
    }

    private static ApiFailure Failure(int http, int? envelope, int? inner) => new()
    {
        Outcome = new ApiOutcome(ApiOutcomeKind.Failure, http, envelope, inner),
        ApiMessage = "secret message",
        RateLimit = new RateLimit(600, 0, "Starter", TimeSpan.FromSeconds(7)),
        Body = "secret body",
    };
}
