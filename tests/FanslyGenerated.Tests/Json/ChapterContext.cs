using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanslyGenerated.Tests.Json;

/// <summary>What a consumer has who compiles their serialisers: System.Text.Json without reflection.</summary>
[JsonSerializable(typeof(Chapter))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ChapterContext : JsonSerializerContext;
