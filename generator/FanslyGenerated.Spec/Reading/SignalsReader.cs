using System.Text.RegularExpressions;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads where responses report errors, the rate limit and the call itself.</summary>
internal sealed class SignalsReader
{
    private static readonly Regex s_header = new(@"^[A-Za-z][A-Za-z0-9-]*\z", RegexOptions.CultureInvariant);

    private readonly SpecDocument _document;
    private readonly MapReader _root;
    private readonly PointerResolver _resolver;

    public SignalsReader(SpecDocument document, MapReader root, PointerResolver resolver)
    {
        _document = document;
        _root = root;
        _resolver = resolver;
    }

    /// <param name="envelope">The default envelope, in which pointers are followed.</param>
    public SignalsModel Read(EnvelopeModel? envelope)
    {
        ResolvedPointer? meta = _root.OptionalText("x-meta") is { } pointer
            ? Resolve(pointer, "x-meta", envelope, "an object", TypeKind.Object)
            : null;

        return new SignalsModel(ReadMessages(), ReadRateLimit(envelope), meta?.Pointer, meta?.Type);
    }

    /// <summary>An error may be no envelope at all, so these pointers are tried as they are.</summary>
    private EquatableArray<string> ReadMessages()
    {
        IReadOnlyList<YamlScalar> pointers = _root.OptionalTexts("x-error-message");

        foreach (YamlScalar pointer in pointers.Where(pointer => !pointer.Text.StartsWith("/", StringComparison.Ordinal)))
        {
            _document.Problems.Report(
                Rules.PointerNotInSchema, pointer.Location, "x-error-message", pointer.Text, pointer.Text, "a pointer starts with '/'");
        }

        return pointers.Select(pointer => pointer.Text).ToEquatableArray();
    }

    private ResolvedPointer? Resolve(
        YamlScalar pointer, string what, EnvelopeModel? envelope, string expected, params TypeKind[] kinds)
    {
        // An envelope that is named and faulty has been reported.
        if (envelope is null && (_root.Map["x-envelope"] is null or YamlScalar { Text: "none" }))
        {
            _document.Problems.Report(Rules.MissingKey, pointer.Location, $"{what}, being a pointer,", "x-envelope");
        }

        return envelope is null ? null : _resolver.Resolve(pointer, what, envelope.Type, null, expected, kinds);
    }

    private RateLimitModel ReadRateLimit(EnvelopeModel? envelope)
    {
        if (_root.OptionalMap("x-rate-limit") is not { } map)
        {
            return new RateLimitModel(null, null, null, null);
        }

        var reader = new MapReader(map, "x-rate-limit", _document);
        var model = new RateLimitModel(
            Signal(reader, "limit", envelope, "an integer", TypeKind.Int32, TypeKind.Int64),
            Signal(reader, "remaining", envelope, "an integer", TypeKind.Int32, TypeKind.Int64),
            Signal(reader, "plan", envelope, "a string", TypeKind.String),
            Signal(reader, "retry-after", envelope, "a duration with x-unit", TypeKind.Duration));
        reader.Finish();
        return model;
    }

    private SignalModel? Signal(
        MapReader reader, string key, EnvelopeModel? envelope, string expected, params TypeKind[] kinds)
    {
        if (reader.OptionalText(key) is not { } scalar)
        {
            return null;
        }

        if (scalar.Text.StartsWith("/", StringComparison.Ordinal))
        {
            ResolvedPointer? resolved = Resolve(scalar, $"{key} of x-rate-limit", envelope, expected, kinds);
            return resolved is null ? null : new SignalModel(null, resolved.Pointer);
        }

        if (!s_header.IsMatch(scalar.Text))
        {
            _document.Problems.Report(
                Rules.UnknownValue, scalar.Location, $"{key} of x-rate-limit", scalar.Text, "name a header, or a pointer starting with '/'");
            return null;
        }

        return new SignalModel(scalar.Text, null);
    }
}
