using System.Text.RegularExpressions;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>The content of a response that is a file and no JSON.</summary>
internal sealed class FileContent
{
    /// <summary>It is printed into code and sent as a header.</summary>
    private static readonly Regex s_mediaType = new(
        @"^(\*/\*|[a-z0-9][a-z0-9.+-]{0,63}/(\*|[a-z0-9][a-z0-9.+-]{0,99}))\z", RegexOptions.CultureInvariant);

    private readonly MapReader _response;
    private readonly YamlEntry _entry;
    private readonly YamlMap _media;

    private FileContent(MapReader response, YamlEntry entry, YamlMap media)
    {
        _response = response;
        _entry = entry;
        _media = media;
    }

    /// <summary>The file, or null of a response that says nothing of one.</summary>
    public static FileContent? Of(MapReader response)
        => response.Map["content"] is YamlMap { Only: { Value: YamlMap media } entry } && IsFile(entry.Key.Text, media["schema"])
            ? new FileContent(response, entry, media)
            : null;

    /// <summary>What is no JSON, and has no schema that JSON would have, is meant to be a file, whatever is misspelt in it.</summary>
    private static bool IsFile(string mediaType, YamlNode? schema)
        => schema switch
        {
            YamlMap map when map["format"] is YamlScalar { Text: "binary" } => true,
            YamlMap map => !IsJson(mediaType) && (map["format"] is not null || map["type"] is YamlScalar { Text: "string" }),
            _ => !IsJson(mediaType) && schema is null,
        };

    public ResponseModel? Read(SpecDocument document, string id, int status, EnvelopeModel? envelope)
    {
        _response.Ignore("content");
        var media = new MapReader(_media, $"file of {_response.What}", document);

        if (media.Required("schema") is not YamlMap map)
        {
            media.Finish();
            return null;
        }

        var schema = new MapReader(map, $"schema of {media.What}", document);
        schema.Choice("type", "string");
        schema.Choice("format", "binary");
        schema.OptionalLine("description");
        schema.Finish();
        media.Finish();

        foreach (string key in (string[])["type", "format"])
        {
            if (schema.Map[key] is null)
            {
                document.Problems.Report(Rules.MissingKey, schema.Map.Location, schema.What, key);
            }
        }

        if (envelope is not null)
        {
            document.Problems.Report(Rules.FileInEnvelope, _entry.Key.Location, id);
        }

        if (IsJson(_entry.Key.Text))
        {
            document.Problems.Report(
                Rules.MisplacedFile, _entry.Key.Location, media.What, $"'{_entry.Key.Text}' is JSON; name what the file is, such as video/mp4");
        }
        else if (!s_mediaType.IsMatch(_entry.Key.Text))
        {
            document.Problems.Report(
                Rules.UnknownValue, _entry.Key.Location, $"the media type of {_response.What}", _entry.Key.Text,
                "write it in small letters, such as application/octet-stream or video/mp4");
        }

        return new ResponseModel(status, null, TypeModel.Download, TypeModel.Download, false, [], _entry.Key.Text);
    }

    private static bool IsJson(string mediaType)
        => mediaType.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}
