using FanslyGenerated.Spec.Model;
using FluentAssertions;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Views;

/// <summary>How parameters get to the wire, and which never do, over every operation of every spec.</summary>
[HoldsInvariants]
public sealed class ParameterRuleTests
{
    public static TheoryData<string> Operations => ViewOperation.Names(ViewOperation.All);

    public static TheoryData<string, string> InPath => Parameters(static parameter => parameter.IsInPath && parameter.Type.Kind == TypeKind.String);

    public static TheoryData<string, string> InQuery => Parameters(static parameter => !parameter.IsInPath);

    public static TheoryData<string, string> TextsInQuery
        => Parameters(static parameter => !parameter.IsInPath && parameter.Type.Kind == TypeKind.String);

    public static TheoryData<string, string> Instants => Parameters(static parameter => parameter.Type.Kind == TypeKind.UnixInstant);

    public static TheoryData<string, string> Durations => Parameters(static parameter => parameter.Type.Kind == TypeKind.Duration);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_documented_ids_make_the_documented_path_and_nothing_else(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        string path = operation.Model.Request.Parameters.Where(static parameter => parameter.IsInPath)
            .Aggregate(operation.Model.Request.Path, static (path, id) => path.Replace($"{{{id.WireName}}}", Example.Text(id)));

        MemoryRequest request = await SentAsync(operation.Call(), operation);

        request.Method.Method.Should().Be(operation.Model.Request.Method);
        request.Address.GetLeftPart(UriPartial.Path).Should().Be(operation.Api.Spec.Client.Server.TrimEnd('/') + path);
        (request.Address.Query.Length > 0).Should().Be(operation.Model.Request.Parameters.Any(static parameter => parameter is { IsInPath: false, IsRequired: true }));
    }

    [Theory]
    [MemberData(nameof(InQuery))]
    public async Task An_option_gets_to_the_wire_as_it_is_documented(string name, string parameter)
    {
        ViewOperation operation = ViewOperation.Named(name);
        ParameterModel model = Named(operation, parameter);

        MemoryRequest request = await SentAsync(operation.Call().With(parameter, Example.Of(model)), operation);

        request.QueryValues(parameter).Should().Equal(Example.Values(model));
    }

    [Theory]
    [MemberData(nameof(InPath))]
    public async Task An_id_stays_one_segment_whatever_characters_it_has(string name, string parameter)
    {
        const string Odd = "a/b\\c?d=e&f#g%2e%2e é\U0001F600";
        ViewOperation operation = ViewOperation.Named(name);

        MemoryRequest request = await SentAsync(operation.Call().With(parameter, Odd), operation);

        request.Address.Query.Should().NotContain("d=e");
        request.Address.AbsolutePath.Split('/').Should().HaveSameCount(operation.Model.Request.Path.Split('/'))
            .And.ContainSingle(segment => Uri.UnescapeDataString(segment) == Odd);
    }

    [Theory]
    [MemberData(nameof(InPath))]
    [Trait("Fault", "F74")]
    public async Task F74_An_id_that_would_lead_elsewhere_is_refused_by_its_name(string name, string parameter)
    {
        foreach (string? id in (string?[])[null, "", ".", "..", "a\r\nb", "\0", "\u0085", "half \ud83d only"])
        {
            ViewOperation operation = ViewOperation.Named(name);

            ArgumentException refusal = await RefusalAsync(operation.Call().With(parameter, id));

            refusal.ParamName.Should().Be(Named(operation, parameter).Name);
        }
    }

    [Theory]
    [MemberData(nameof(TextsInQuery))]
    public async Task Half_of_a_surrogate_pair_in_an_option_is_refused(string name, string parameter)
    {
        ViewOperation operation = ViewOperation.Named(name);

        ArgumentException refusal = await RefusalAsync(operation.Call().With(parameter, "half \ud83d only"));

        refusal.ParamName.Should().BeEquivalentTo(Named(operation, parameter).Name);
    }

    [Theory]
    [MemberData(nameof(Instants))]
    public async Task An_instant_is_the_same_in_every_offset_and_is_cut_below_a_millisecond(string name, string parameter)
    {
        ViewOperation operation = ViewOperation.Named(name);
        ParameterModel model = Named(operation, parameter);
        DateTimeOffset instant = ((DateTimeOffset)Example.Of(model)).ToOffset(TimeSpan.FromHours(9)).AddTicks(9_999);

        MemoryRequest request = await SentAsync(operation.Call().With(parameter, instant), operation);

        request.Query(parameter).Should().Be(Example.Text(model));
    }

    [Theory]
    [MemberData(nameof(Durations))]
    public async Task A_duration_that_is_not_whole_in_its_unit_is_refused(string name, string parameter)
    {
        ViewOperation operation = ViewOperation.Named(name);
        ParameterModel model = Named(operation, parameter);

        ArgumentException refusal = await RefusalAsync(operation.Call().With(parameter, (TimeSpan)Example.Of(model) + new TimeSpan(1)));

        refusal.ParamName.Should().BeEquivalentTo(model.Name);
        refusal.Message.Should().StartWith("The API takes whole ");
    }

    private static ParameterModel Named(ViewOperation operation, string parameter)
        => operation.Model.Request.Parameters.Single(each => each.WireName == parameter);

    private static TheoryData<string, string> Parameters(Func<ParameterModel, bool> condition)
    {
        TheoryData<string, string> parameters = [];

        foreach (ViewOperation operation in ViewOperation.All)
        {
            foreach (ParameterModel parameter in operation.Model.Request.Parameters.Where(condition))
            {
                parameters.Add(operation.Name, parameter.WireName);
            }
        }

        return parameters;
    }

    private static async Task<MemoryRequest> SentAsync(OperationCall call, ViewOperation operation)
    {
        // A link in the sample leads to the documented ids, and not to those of the call.
        JToken response = operation.Model.Paging is null ? operation.Sample() : PageStep.Of(operation).Lead(operation.Sample(), next: null, total: 0);
        var server = MemoryServer.Responding(response.ToString());
        await call.RunAsync(server);
        return server.Requests.Single();
    }

    private static async Task<ArgumentException> RefusalAsync(OperationCall call)
    {
        var server = MemoryServer.Responding("{}");

        ArgumentException refusal = (await FluentActions.Awaiting(() => call.RunAsync(server)).Should().ThrowAsync<ArgumentException>()).Which;

        server.Requests.Should().BeEmpty();
        return refusal;
    }
}
