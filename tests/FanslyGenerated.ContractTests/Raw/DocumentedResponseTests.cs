using System.Collections;
using System.Globalization;
using System.Reflection;
using FanslyGenerated.ContractTests.Calls;
using FanslyGenerated.ContractTests.Contract;

namespace FanslyGenerated.ContractTests.Raw;

/// <summary>The stub returns the documented request alone, so these tests fail where the request is another one.</summary>
public sealed class DocumentedResponseTests : ContractTest
{
    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task The_documented_request_gets_the_documented_status(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, operation.Stub);

        // Where the stub does not fit, the body says why.
        response.Body.Should().BeNull();
        response.StatusCode.Should().Be(operation.Model.Response.Status);
    }

    [Theory]
    [MemberData(nameof(ContractCases.RespondingAnything), MemberType = typeof(ContractCases))]
    public async Task The_documented_response_comes_back_whole(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, operation.Stub);

        ShouldBeTheSample(operation, response);
    }

    [Theory]
    [MemberData(nameof(ContractCases.Responding), MemberType = typeof(ContractCases))]
    public async Task No_documented_field_is_unknown(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, operation.Stub);

        UnknownFieldSearch.In(response.Envelope).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ContractCases.RespondingAnything), MemberType = typeof(ContractCases))]
    public async Task A_response_that_drips_in_slowly_is_the_same_response(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        RawResponse response = await CallAsync(operation, exchange => SlowResponse.WriteAsync(exchange, new StubResponse(operation.Stub)));

        ShouldBeTheSample(operation, response);
    }

    private static void ShouldBeTheSample(ContractOperation operation, RawResponse response)
    {
        if (operation.FileSample is { } file)
        {
            response.File.Should().Equal(file);
        }
        else
        {
            JsonComparison.Differences(operation.Sample!, response.Written).Should().BeEmpty();
        }
    }

    /// <summary>Looks through a whole response for fields that landed in no property.</summary>
    private static class UnknownFieldSearch
    {
        public static List<string> In(object? root)
        {
            var found = new List<string>();
            Search("$", root, found);
            return found;
        }

        private static void Search(string path, object? value, List<string> found)
        {
            switch (value)
            {
                case UnknownFields unknown:
                    found.AddRange(unknown.Keys.Select(name => $"{path}: {name}"));
                    break;
                case string:
                    break;
                case IEnumerable items:
                    foreach ((object? item, int index) in items.Cast<object?>().Select((item, index) => (item, index)))
                    {
                        Search($"{path}[{index}]", item, found);
                    }

                    break;
                case not null when IsModel(value.GetType()):
                    foreach (PropertyInfo property in value.GetType().GetProperties())
                    {
                        Search($"{path}.{property.Name}", property.GetValue(value), found);
                    }

                    break;
            }
        }

        private static bool IsModel(Type type) => type.IsClass && type.Assembly.GetName().Name!.StartsWith("FanslyGenerated", StringComparison.Ordinal);
    }

    /// <summary>A stub's response that drips in, piece by piece.</summary>
    private static class SlowResponse
    {
        private const int Pieces = 20;

        /// <summary>Long enough for each piece to be read before the next is there.</summary>
        private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(2);

        public static async Task WriteAsync(RawExchange exchange, StubResponse response)
        {
            byte[] body = response.Body ?? [];
            await exchange.WriteAsync(Head(response, body.Length));

            foreach (byte[] piece in body.Chunk((body.Length + Pieces - 1) / Pieces))
            {
                await Task.Delay(s_pause);
                await exchange.WriteAsync(piece);
            }
        }

        private static string Head(StubResponse response, int length)
            => string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} Status\r\nContent-Length: {length}\r\n")
            + string.Concat(response.Headers.Select(header => $"{header.Key}: {header.Value}\r\n"))
            + "\r\n";
    }
}
