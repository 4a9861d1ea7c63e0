using System.Text.Json;
using FanslyGenerated.Calls;
using FanslyGenerated.Responses;
using FluentAssertions;
using Newtonsoft.Json;

namespace FanslyGenerated.Tests.Http;

/// <summary>Bodies of a caller's own types that no serialiser can write.</summary>
public sealed class UnwritableBodyTests
{
    public static TheoryData<object> Unwritable => [default(JsonElement), new Stubborn()];

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void P4_A_body_that_cannot_be_written_is_refused_as_an_argument(object body)
        => FluentActions.Invoking(() => ApiRequest.Unlisted(HttpMethod.Post, "/", "chats", body, accountId: null, EnvelopeDescriptor.None))
            .Should().Throw<ArgumentException>().Which.ToString().Should().NotContain(Canary.Text);

    /// <summary>A type of a caller's that does not want to be written.</summary>
    [JsonConverter(typeof(Refusing))]
    private sealed class Stubborn;

    private sealed class Refusing : JsonConverter<Stubborn>
    {
        public override void WriteJson(JsonWriter writer, Stubborn? value, Newtonsoft.Json.JsonSerializer serializer)
            => throw new NotSupportedException(Canary.Text);

        public override Stubborn ReadJson(
            JsonReader reader, Type objectType, Stubborn? existingValue, bool hasExistingValue, Newtonsoft.Json.JsonSerializer serializer)
            => new();
    }
}
