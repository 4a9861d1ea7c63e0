using Newtonsoft.Json;

namespace FanslyGenerated.Tests.Json;

/// <summary>The libraries that a model has to survive, as people call them.</summary>
public enum Library
{
    Newtonsoft,
    SystemTextJson,
    SystemTextJsonCompiled,
}

internal static class LibraryExtensions
{
    public static Chapter Read(this Library library, string json)
        => library switch
        {
            Library.Newtonsoft => JsonConvert.DeserializeObject<Chapter>(json),
            Library.SystemTextJson => System.Text.Json.JsonSerializer.Deserialize<Chapter>(json),
            _ => System.Text.Json.JsonSerializer.Deserialize(json, ChapterContext.Default.Chapter),
        }
        ?? throw new ArgumentException("The text is null.", nameof(json));

    public static string Write(this Library library, Chapter chapter)
        => library switch
        {
            Library.Newtonsoft => JsonConvert.SerializeObject(chapter),
            Library.SystemTextJson => System.Text.Json.JsonSerializer.Serialize(chapter),
            _ => System.Text.Json.JsonSerializer.Serialize(chapter, ChapterContext.Default.Chapter),
        };
}
