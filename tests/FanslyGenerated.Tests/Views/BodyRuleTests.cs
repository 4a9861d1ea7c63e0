using System.Globalization;
using FanslyGenerated.Spec.Model;
using FluentAssertions;

namespace FanslyGenerated.Tests.Views;

/// <summary>What is refused of a request's body before anything is sent, over every operation of every spec that has one.</summary>
[HoldsInvariants]
public sealed class BodyRuleTests
{
    private const string LoneSurrogate = "half \ud83d only";

    public static TheoryData<string> Operations => ViewOperation.Names(WithBody);

    /// <summary>Every condition, by what is set, to which value, and what has to be set too.</summary>
    public static TheoryData<string, string, string?, string> Conditions
    {
        get
        {
            TheoryData<string, string, string?, string> conditions = [];

            foreach (ViewOperation operation in WithBody)
            {
                foreach (ConditionModel condition in Body(operation).Conditions)
                {
                    foreach (NeedModel need in condition.Needs)
                    {
                        conditions.Add(operation.Name, condition.When, condition.WhenValue, string.Join('|', need.OneOf));
                    }
                }
            }

            return conditions;
        }
    }

    public static TheoryData<string, string> Bounded
        => Members(static property => property.Traits.Minimum is not null && property.Traits.Maximum is not null);

    public static TheoryData<string, string> Required => Members(static property => !property.CanBeNull && !property.Type.IsValueType);

    public static TheoryData<string, string> Texts => Members(static property => property.Type.Kind is TypeKind.String or TypeKind.StringEnum);

    private static IEnumerable<ViewOperation> WithBody => ViewOperation.All.Where(static operation => operation.Model.Request.Body is not null);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_documented_body_is_sent_as_it_is_documented(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = MemoryServer.Responding(operation.Sample().ToString());

        await operation.Call().RunAsync(server);

        JsonComparison.Differences(operation.Model.Request.Body!.Example, server.Requests.Single().Body!).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task What_is_not_required_can_be_left_out(string name)
    {
        ViewOperation operation = ViewOperation.Named(name);
        var server = MemoryServer.Responding(operation.Sample().ToString());
        OperationCall call = operation.Call();

        foreach (PropertyModel optional in Body(operation).Properties.Where(static property => !property.IsRequired))
        {
            call.WithMember(optional.Name, null);
        }

        await call.RunAsync(server);

        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task What_needs_another_member_is_refused_without_it(string name, string when, string? value, string needs)
    {
        ViewOperation operation = ViewOperation.Named(name);
        ObjectModel body = Body(operation);
        string[] members = [.. needs.Split('|').Select(need => body.Property(need)!.Name)];
        OperationCall call = operation.Call();

        foreach (string member in members)
        {
            call.WithMember(member, null);
        }

        if (value is not null)
        {
            call.WithMember(body.Property(when)!.Name, Value(call, body.Property(when)!, value));
        }

        ArgumentException refusal = await RefusalAsync(call);

        refusal.ParamName.Should().Be(members[0]);
        refusal.Message.Should().Match($"* needs {string.Join(" or ", members)} to be set too.*");
    }

    [Theory]
    [MemberData(nameof(Bounded))]
    public async Task A_value_outside_its_bounds_is_refused_and_one_on_them_is_sent(string name, string member)
    {
        ViewOperation operation = ViewOperation.Named(name);
        PropertyTraits traits = Body(operation).Properties.Single(property => property.Name == member).Traits;
        decimal minimum = decimal.Parse(traits.Minimum!, CultureInfo.InvariantCulture);
        decimal maximum = decimal.Parse(traits.Maximum!, CultureInfo.InvariantCulture);

        foreach (decimal outside in (decimal[])[minimum - 0.01m, maximum + 0.01m, -minimum])
        {
            ArgumentException refusal = await RefusalAsync(operation.Call().WithMember(member, outside));

            refusal.ParamName.Should().Be(member);
            refusal.Message.Should().StartWith($"{member} must be from {traits.Minimum} to {traits.Maximum}.");
        }

        foreach (decimal inside in (decimal[])[minimum, maximum])
        {
            var server = MemoryServer.Responding(operation.Sample().ToString());
            await operation.Call().WithMember(member, inside).RunAsync(server);
            server.Requests.Should().ContainSingle();
        }
    }

    [Theory]
    [MemberData(nameof(Required))]
    public async Task A_required_member_that_is_null_is_refused(string name, string member)
    {
        ArgumentException refusal = await RefusalAsync(ViewOperation.Named(name).Call().WithMember(member, null));

        refusal.ParamName.Should().Be(member);
        refusal.Message.Should().StartWith($"{member} is required.");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Half_of_a_surrogate_pair_is_refused_and_not_shown(string name, string member)
    {
        ViewOperation operation = ViewOperation.Named(name);
        PropertyModel property = Body(operation).Properties.Single(property => property.Name == member);
        OperationCall call = operation.Call();

        ArgumentException refusal = await RefusalAsync(call.WithMember(member, Value(call, property, LoneSurrogate)));

        refusal.ParamName.Should().Be(member);
        refusal.Message.Should().NotContain("half \ud83d");
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task No_body_at_all_is_refused(string name)
    {
        OperationCall call = ViewOperation.Named(name).Call();
        call.Body = null;

        (await RefusalAsync(call)).ParamName.Should().Be("request");
    }

    private static ObjectModel Body(ViewOperation operation)
        => operation.Api.Spec.Objects.Single(each => each.Schema == operation.Model.Request.Body!.Type.Schema);

    private static TheoryData<string, string> Members(Func<PropertyModel, bool> condition)
    {
        TheoryData<string, string> members = [];

        foreach (ViewOperation operation in WithBody)
        {
            foreach (PropertyModel property in Body(operation).Properties.Where(condition))
            {
                members.Add(operation.Name, property.Name);
            }
        }

        return members;
    }

    /// <summary>A text as the member's own type has it.</summary>
    private static object Value(OperationCall call, PropertyModel property, string text)
    {
        Type type = call.Body!.GetType().GetProperty(property.Name)!.PropertyType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return property.Type.Kind == TypeKind.StringEnum
            ? Activator.CreateInstance(type, text)!
            : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }

    private static async Task<ArgumentException> RefusalAsync(OperationCall call)
    {
        var server = MemoryServer.Responding("{}");

        ArgumentException refusal = (await FluentActions.Awaiting(() => call.RunAsync(server)).Should().ThrowAsync<ArgumentException>()).Which;

        server.Requests.Should().BeEmpty();
        return refusal;
    }
}
