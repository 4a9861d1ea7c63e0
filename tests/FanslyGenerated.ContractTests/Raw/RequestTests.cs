using System.Text;
using System.Text.RegularExpressions;
using FanslyGenerated.ContractTests.Contract;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.ContractTests.Raw;

/// <summary>What arrived at the server is what the spec says, and nothing more.</summary>
public sealed partial class RequestTests : ContractTest
{
    /// <summary>Everything that means something in an address, and what needs more than one byte.</summary>
    private const string Reserved = "a b/c?d&e=f#g+h%20i;j:k@ü😀";

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task The_address_is_the_documented_one(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        await CallAsync(operation, operation.Stub);

        ReceivedRequest request = Received();
        request.StubName.Should().Be(name);
        request.Method.Should().Be(operation.Model.Request.Method);
        request.Segments.Should().Equal(Segments(operation, Example));
        request.Query.Should().BeEquivalentTo(Query(operation, Example));
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task The_key_is_in_its_header_and_nowhere_else(string name)
    {
        ContractOperation operation = Contracts.Operation(name);
        KeyModel key = operation.Spec.Client.Key;

        await CallAsync(operation, operation.Stub);

        ReceivedRequest request = Received();
        request.Headers.Should().Contain(key.Header, key.Prefix + Canary.Key);
        request.Headers.Where(header => header.Value.Contains(Canary.Key, StringComparison.Ordinal)).Should().ContainSingle();
        request.Headers.Should().Contain(
            "Accept", operation.Model.Response.MediaType is { } file ? $"{file}, application/json;q=0.1, */*;q=0.1" : "application/json");
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task The_body_is_the_documented_one(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        await CallAsync(operation, operation.Stub);

        ReceivedRequest request = Received();
        request.Headers.ContainsKey("Content-Type").Should().Be(operation.Model.Request.Body is not null);
        if (operation.Model.Request.Body is { IsForm: true } form)
        {
            ReceivedPart.Read(request.Bytes, request.Headers["Content-Type"])
                .Should().BeEquivalentTo(Parts(operation, (JObject)SampleJson.Parse(form.Example)));
        }
        else if (operation.Model.Request.Body is { } body)
        {
            JsonComparison.Differences(body.Example, request.Body).Should().BeEmpty();
        }
        else
        {
            request.Body.Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(ContractCases.Operations), MemberType = typeof(ContractCases))]
    public async Task A_text_arrives_as_it_was_given_whatever_is_in_it(string name)
    {
        ContractOperation operation = Contracts.Operation(name);

        await CallAsync(operation, WithReserved, Anything(operation));

        ReceivedRequest request = Received();
        request.Segments.Should().Equal(Segments(operation, WithReserved));
        request.Query.Should().BeEquivalentTo(Query(operation, WithReserved));
    }

    private static string Example(ParameterModel parameter) => parameter.Example;

    private static string WithReserved(ParameterModel parameter)
        => parameter.Type switch
        {
            { Kind: TypeKind.String } => JsonConvert.ToString(Reserved),
            { Item.Kind: TypeKind.String } => JsonConvert.SerializeObject(new[] { Reserved, "other" }),
            _ => parameter.Example,
        };

    private static IEnumerable<string> Segments(ContractOperation operation, Func<ParameterModel, string> example)
        => operation.Model.Request.Path.Split('/').Skip(1).Select(segment =>
            operation.Model.Request.Parameters.FirstOrDefault(parameter => segment == $"{{{parameter.WireName}}}") is { } parameter
                ? Text(example(parameter))
                : segment);

    private static IEnumerable<KeyValuePair<string, string>> Query(ContractOperation operation, Func<ParameterModel, string> example)
        => operation.Model.Request.Parameters
            .Where(parameter => !parameter.IsInPath)
            .SelectMany(parameter => Values(parameter, example(parameter)).Select(value => KeyValuePair.Create(parameter.WireName, value)));

    /// <summary>A list is a pair for each item, or one pair with commas in it.</summary>
    private static IEnumerable<string> Values(ParameterModel parameter, string example)
    {
        if (SampleJson.Parse(example) is not JArray list)
        {
            return [Text(example)];
        }

        IEnumerable<string> items = list.Select(item => Text(item.ToString(Formatting.None)));
        return parameter.IsExploded ? items : [string.Join(',', items)];
    }

    private static IEnumerable<ReceivedPart> Parts(ContractOperation operation, JObject example)
    {
        ObjectModel form = operation.Spec.Objects.Single(model => model.Schema == operation.Model.Request.Body!.Type.Schema);

        return example.Properties().Select(property => form.Property(property.Name)!.Type.Kind == TypeKind.File
            ? new ReceivedPart(property.Name, $"{property.Value}", Encoding.Latin1.GetString(ExampleBody.Content($"{property.Value}")))
            : new ReceivedPart(property.Name, null, Text(property.Value.ToString(Formatting.None))));
    }

    private static string Text(string example)
        => SampleJson.Parse(example) is JValue { Value: string text } ? text : example;

    /// <summary>The response of the stub, to any request.</summary>
    private static JObject Anything(ContractOperation operation)
        => new() { ["request"] = new JObject(), ["response"] = operation.Stub["response"] };

    /// <summary>A part of a form as it arrived.</summary>
    /// <param name="Name">The field.</param>
    /// <param name="FileName">What the file is called; null where the part is a text.</param>
    /// <param name="Content">The bytes, one for each letter.</param>
    private sealed partial record ReceivedPart(string Name, string? FileName, string Content)
    {
        /// <summary>Takes a form apart, whose bytes are read as letters, so that each stays what it is.</summary>
        public static IReadOnlyList<ReceivedPart> Read(byte[] body, string contentType)
        {
            string boundary = "--" + contentType.Split("boundary=")[1].Trim('"');
            string text = Encoding.Latin1.GetString(body);

            return [.. text.Split(boundary)[1..^1].Select(part => part.Split("\r\n\r\n", 2)).Select(halves => new ReceivedPart(
                Named(halves[0], "name")!, Named(halves[0], "filename"), halves[1][..^2]))];
        }

        private static string? Named(string head, string parameter)
            => Parameter().Matches(head).FirstOrDefault(match => match.Groups[1].Value == parameter)?.Groups[2].Value;

        [GeneratedRegex("[; ]([a-z]+)=\"([^\"]*)\"")]
        private static partial Regex Parameter();
    }
}
