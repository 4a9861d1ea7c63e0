using System.Reflection;
using FanslyGenerated.Testing;
using FluentAssertions;

namespace FanslyGenerated.Tests.Testing;

/// <summary>Exceptions for mocks: each can be made, with every property that it has.</summary>
public sealed class ApiExceptionsTests
{
    private static readonly ApiExceptionDetails s_details = new()
    {
        Operation = "ChatMessages_Send",
        AccountId = "fansly_acc_1",
        MayHaveBeenExecuted = true,
        LastToken = "1.token",
        EnvelopeStatus = 201,
        InnerStatus = 404,
        ApiMessage = "No such chat",
        ResponseBody = """{ "message": "No such chat" }""",
        RateLimit = new RateLimit(600, 599, "pro", TimeSpan.FromSeconds(7)),
        Offset = 12,
        InnerException = new IOException("broken"),
    };

    public static TheoryData<int, Type> Statuses => new()
    {
        { 400, typeof(ApiValidationException) },
        { 401, typeof(ApiAuthenticationException) },
        { 402, typeof(ApiPaymentRequiredException) },
        { 403, typeof(ApiForbiddenException) },
        { 404, typeof(ApiNotFoundException) },
        { 418, typeof(ApiStatusException) },
        { 422, typeof(ApiValidationException) },
        { 429, typeof(ApiRateLimitException) },
        { 503, typeof(ApiServerException) },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_status_makes_the_exception_that_it_stands_for(int status, Type type)
    {
        ApiStatusException made = ApiExceptions.Status(status);

        made.Should().BeOfType(type);
        made.StatusCode.Should().Be(status);
    }

    [Fact]
    public void A_status_in_the_envelope_decides_where_http_says_success()
        => ApiExceptions.Status(200, s_details).Should().BeOfType<ApiNotFoundException>().Which.Message.Should()
            .Be("ChatMessages_Send: There is no such thing (HTTP 200, in the envelope 201, from the platform 404).");

    [Fact]
    public void A_call_that_has_not_failed_makes_no_exception()
        => FluentActions.Invoking(() => ApiExceptions.Status(200)).Should().Throw<ArgumentException>().WithParameterName("statusCode");

    [Fact]
    public void What_the_details_say_is_what_the_exception_says()
    {
        ApiStatusException made = ApiExceptions.Status(200, s_details);

        made.Operation.Should().Be(s_details.Operation);
        made.AccountId.Should().Be(s_details.AccountId);
        made.LastToken.Should().Be(s_details.LastToken);
        made.EnvelopeStatus.Should().Be(201);
        made.InnerStatus.Should().Be(404);
        made.ApiMessage.Should().Be(s_details.ApiMessage);
        made.GetResponseBody().Should().Be(s_details.ResponseBody);
        made.RateLimit.Should().BeSameAs(s_details.RateLimit);
        made.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
    }

    public static TheoryData<Exception, bool> Made => new()
    {
        { ApiExceptions.Status(500, s_details), true },
        { ApiExceptions.Status(500), false },
        { ApiExceptions.Failure(s_details), true },
        { ApiExceptions.Failure(), false },
        { ApiExceptions.RateLimit(TimeSpan.FromSeconds(1), s_details), true },
        { ApiExceptions.RateLimitOfEarlierCall(TimeSpan.FromSeconds(1)), false },
        { ApiExceptions.Transport(ApiTransportErrorKind.Interrupted, s_details), true },
        { ApiExceptions.Transport(ApiTransportErrorKind.Connect), false },
        { ApiExceptions.Contract("$.id", "is missing", s_details), true },
        { ApiExceptions.Contract(), false },
        { ApiExceptions.Paging("1.token", s_details), false },
        { ApiExceptions.Canceled(new CancellationToken(canceled: true), s_details), true },
        { ApiExceptions.Disposed(s_details), true },
        { ApiExceptions.Disposed(), false },
    };

    [Theory]
    [MemberData(nameof(Made))]
    public void The_filter_for_writes_sees_what_the_details_say(Exception made, bool mayHaveBeenExecuted)
        => ApiException.MayHaveBeenExecutedBy(made).Should().Be(mayHaveBeenExecuted);

    [Fact]
    public void What_only_some_exceptions_say_can_be_given_too()
    {
        ApiExceptions.RateLimit(TimeSpan.FromSeconds(30)).RetryAfter.Should().Be(TimeSpan.FromSeconds(30));
        ApiExceptions.RateLimit(TimeSpan.FromSeconds(30), s_details).RateLimit.Limit.Should().Be(600);
        ApiExceptions.RateLimit(null).WasSent.Should().BeTrue();
        ApiExceptions.RateLimitOfEarlierCall(TimeSpan.FromSeconds(30)).WasSent.Should().BeFalse();
        ApiExceptions.Transport(ApiTransportErrorKind.Timeout, s_details).InnerException.Should().BeSameAs(s_details.InnerException);
        ApiExceptions.Contract("$.id", "is missing", s_details).Offset.Should().Be(12);
        ApiExceptions.Paging("1.token").LastToken.Should().Be("1.token");
    }

    /// <summary>A property that an exception gains is one that a test wants to set.</summary>
    [Fact]
    public void Every_exception_of_the_library_can_be_made()
    {
        IEnumerable<Type> exceptions = typeof(ApiException).Assembly.GetExportedTypes()
            .Where(type => type.IsAssignableTo(typeof(Exception)) && !type.IsAbstract);
        IEnumerable<Type> made = Statuses.Select(row => (Type)row[1]).Concat(Made.Select(row => row[0].GetType()));

        exceptions.Should().BeSubsetOf(made);
        typeof(ApiStatusException).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(property => property.Name)
            .Except(["StatusCode", "RetryAfter"])
            .Should().BeSubsetOf(typeof(ApiExceptionDetails).GetProperties().Select(property => property.Name));
    }
}
