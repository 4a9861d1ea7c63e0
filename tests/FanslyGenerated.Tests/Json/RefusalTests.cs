using FluentAssertions;

namespace FanslyGenerated.Tests.Json;

public sealed class RefusalTests
{
    public static TheoryData<string, string> Impossible => new()
    {
        { "createdAt", "1e20" },
        { "createdAt", "1774700000000" },
        { "createdAt", "-62135596801" },
        { "createdAt", "253402300800" },
        { "createdAt", "1e400" },
        { "createdAt", "\"secret\"" },
        { "createdAt", "\"\"" },
        { "createdAt", "\" 1774700000\"" },
        { "createdAt", "true" },
        { "createdAt", "{}" },
        { "createdAt", "null" },
        { "watched", "922337203685478" + "000" },
        { "watched", "[]" },
        { "watched", "null" },
        { "readAt", "\"NaN\"" },
        { "level", "1.5" },
        { "level", "9223372036854775808" },
        { "level", "\"gold\"" },
        { "access", "true" },
        { "access", "{}" },
        { "price", "\"secret\"" },
        { "price", "0.5" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_is_no_such_value_is_refused_by_Newtonsoft_with_its_path(string name, string value)
    {
        Action read = () => Library.Newtonsoft.Read($$"""{ "next": { "{{name}}": {{value}} } }""");

        read.Should().Throw<Newtonsoft.Json.JsonException>()
            .Which.Message.Should().Contain($"next.{name}").And.NotContain("secret");
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_is_no_such_value_is_refused_by_System_Text_Json_with_its_path(string name, string value)
    {
        Action read = () => Library.SystemTextJson.Read($$"""{ "next": { "{{name}}": {{value}} } }""");

        var refusal = read.Should().Throw<System.Text.Json.JsonException>().Which;

        refusal.Path.Should().Be($"$.next.{name}");
        refusal.Message.Should().Contain($"$.next.{name}").And.NotContain("secret");
    }
}
