using System.Globalization;
using System.Text;
using FanslyGenerated.Operations;
using FanslyGenerated.Paging;
using FanslyGenerated.Spec.Model;
using FluentAssertions;

namespace FanslyGenerated.Tests.Paging;

/// <summary>Cursors and tokens as callers give them.</summary>
[HoldsInvariants]
public sealed class GivenCursorTests
{
    private static readonly ApiCall s_call = new("Any_List", HttpMethod.Get, "acc");

    /// <summary>Every list whose start a caller can choose by the API's own cursor.</summary>
    public static TheoryData<string> Lists
        => ViewOperation.Names(ViewOperation.All.Where(static operation => Start(operation) is { IsRequired: false }));

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task F137_A_cursor_that_says_nothing_in_a_response_is_sent_where_a_caller_gives_it(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        ParameterModel start = Start(operation)!;

        foreach (string cursor in start.Type.Kind == TypeKind.String ? (string[])["0", "", "-1", "1"] : ["0", "-1", "1"])
        {
            var server = MemoryServer.Responding(operation.Sample().ToString());
            object value = start.Type.Kind switch
            {
                TypeKind.String => cursor,
                TypeKind.Int32 => int.Parse(cursor, CultureInfo.InvariantCulture),
                _ => long.Parse(cursor, CultureInfo.InvariantCulture),
            };

            await operation.Call().With(start.WireName, value).RunAsync(server);

            server.Requests.Single().Address.Query.TrimStart('?').Split('&').Should().Contain($"{start.WireName}={cursor}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("text")]
    public void F137_A_token_gives_back_whatever_cursor_it_holds(string cursor)
    {
        var scope = new PageScope("Api", "Any_List");

        scope.Open(scope.Seal(cursor)).Should().Be(cursor);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("")]
    [InlineData("1.0")]
    [InlineData("9223372036854775808")]
    public void F136_A_token_with_a_text_is_none_of_a_list_that_goes_by_numbers(string cursor)
    {
        string token = new PageScope("Api", "Any_List").Seal(cursor);

        FluentActions.Invoking(() => new PageScope("Api", "Any_List", PageKey.NumberCursor).Open(token)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PageScope("Api", "Any_List", PageKey.Int32Cursor).Open(token)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void F136_A_number_is_never_cut_to_32_bits()
    {
        string token = new PageScope("Api", "Any_List").Seal("4294967297");

        new PageScope("Api", "Any_List", PageKey.NumberCursor).Open(token).Should().Be("4294967297");
        FluentActions.Invoking(() => new PageScope("Api", "Any_List", PageKey.Int32Cursor).Open(token)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PageToken.ToInt32("4294967297", s_call, "/next")).Should().Throw<ApiContractException>();
        PageToken.ToInt32("-5", s_call, "/next").Should().Be(-5);
    }

    [Fact]
    public void F136_A_token_of_bytes_that_are_no_text_is_none()
    {
        var scope = new PageScope("Api", "Any_List");
        string sealed64 = scope.Seal("ab")[2..].Replace('-', '+').Replace('_', '/');
        byte[] bytes = Convert.FromBase64String(sealed64.PadRight((sealed64.Length + 3) / 4 * 4, '='));
        bytes[^1] = 0xFF;
        string token = "1." + Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        FluentActions.Invoking(() => scope.Open(token)).Should().Throw<ArgumentException>().WithMessage("*no continuation token*");
        Encoding.UTF8.GetString(bytes).Should().Contain("\uFFFD", "it would have led to another page");
    }

    private static ParameterModel? Start(ViewOperation operation)
        => operation.Model.Paging?.Step is CursorModel step
            ? operation.Model.Request.Parameters.Single(parameter => parameter.WireName == step.Parameter && !parameter.IsInPath)
            : null;
}
