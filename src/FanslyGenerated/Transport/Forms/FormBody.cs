using System.Globalization;
using System.Text;
using System.Text.Json;
using FanslyGenerated.Json;
using FanslyGenerated.Json.Writing;
using FanslyGenerated.Operations;

namespace FanslyGenerated.Transport.Forms;

/// <summary>
/// A multipart/form-data body as generated code puts it together; a value that is null is left out. Texts come first
/// whatever their order, so that a server that reads as it goes knows them before the files come.
/// </summary>
internal sealed class FormBody
{
    private readonly List<KeyValuePair<string, string>> _texts = [];
    private readonly List<KeyValuePair<string, FileUpload>> _files = [];

    /// <summary>Whether all of its files can be had, for the first time or again.</summary>
    public bool CanBeRead => _files.TrueForAll(static file => file.Value.CanBeRead);

    /// <summary>What a request sends as a form, or null if it sends none.</summary>
    /// <exception cref="ArgumentException">A file cannot be sent any more.</exception>
    public static FormBody? Write(Action<FormBody>? write)
    {
        if (write is null)
        {
            return null;
        }

        var form = new FormBody();
        write(form);
        return form;
    }

    public void Add(string name, FileUpload? file)
    {
        if (file is { CanBeRead: false })
        {
            throw new ArgumentException(
                $"The stream of {name} was sent before and cannot seek; give a function that opens it anew.", name);
        }

        if (file is not null)
        {
            _files.Add(new(name, file));
        }
    }

    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            _texts.Add(new(name, value));
        }
    }

    public void Add(string name, long? value) => Add(name, Text(value));

    public void Add(string name, int? value) => Add(name, Text(value));

    public void Add(string name, decimal? value) => Add(name, Text(value));

    public void Add(string name, RawAmount? value) => Add(name, value?.Value);

    public void Add(string name, bool? value) => Add(name, value switch { true => "true", false => "false", null => null });

    public void Add(string name, IOpenEnum? value) => Add(name, value?.Text);

    public void Add(string name, DateTimeOffset? value)
        => Add(name, value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    public void Add(string name, DateTimeOffset? value, TimeUnit unit)
        => Add(name, value is { } instant ? WireTime.ToNumber(instant, unit) : null);

    public void Add(string name, TimeSpan? value, TimeUnit unit)
        => Add(name, value is { } duration ? WireTime.ToNumber(duration, unit) : null);

    /// <summary>What a caller has added beyond the spec: texts as they are, and anything else as JSON.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="declared">The names of the spec's own.</param>
    /// <exception cref="ArgumentException">
    /// A field cannot be sent, or its name would be written as another one is: browsers write <c>a"b</c> and <c>a%22b</c> alike, and
    /// there is no exact form of it, as there is for the names of files.
    /// </exception>
    public void AddUnknown(UnknownFields? fields, string[] declared)
    {
        foreach ((string name, ReadOnlyMemory<byte> value) in AddedFields.Of(fields, declared))
        {
            if (!FormHead.IsExact(name))
            {
                throw new ArgumentException("The name of an unknown field holds a character that a form cannot carry.", nameof(fields));
            }

            var json = new Utf8JsonReader(value.Span);
            json.Read();
            Add(name, json.TokenType == JsonTokenType.String ? json.GetString() : Encoding.UTF8.GetString(value.Span));
        }
    }

    /// <summary>Opens the files, and makes what goes over the wire in one attempt.</summary>
    public async ValueTask<FormContent> OpenAsync(ApiCall call, IUploadClock clock, CancellationToken cancellationToken)
    {
        var content = new FormContent(call, clock);

        try
        {
            foreach ((string name, string value) in _texts)
            {
                content.AddText(name, value);
            }

            foreach ((string name, FileUpload file) in _files)
            {
                content.AddFile(name, file, await file.OpenAsync(cancellationToken).ConfigureAwait(false));
            }

            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
