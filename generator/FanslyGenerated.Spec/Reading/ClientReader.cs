using System.Text.RegularExpressions;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Yaml;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads what the document says of the API as a whole.</summary>
internal sealed class ClientReader
{
    private static readonly Regex s_origin = new(
        @"^https://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:[0-9]{1,5})?\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_header = new(@"^[A-Za-z][A-Za-z0-9-]*\z", RegexOptions.CultureInvariant);

    private readonly SpecDocument _document;
    private readonly MapReader _root;

    public ClientReader(SpecDocument document, MapReader root)
    {
        _document = document;
        _root = root;
    }

    private ProblemList Problems => _document.Problems;

    /// <summary>Name, namespace, server and key. What responses report is added once the envelopes are known.</summary>
    public ClientModel? Read()
    {
        int before = Problems.ErrorCount;
        string summary = ReadInfo();
        string? server = ReadServer();
        KeyModel? key = ReadKey();

        if (_root.RequiredMap("x-client") is not { } map)
        {
            return null;
        }

        var reader = new MapReader(map, "x-client", _document);
        YamlScalar? name = reader.RequiredText("name");
        YamlScalar? csharpNamespace = reader.RequiredText("namespace");
        YamlScalar? account = reader.OptionalText("account");
        reader.Finish();

        ReportUnknown(account);
        Identifier? identifier = name is null ? null : Identifier.OfClient(name.Text);
        Identifier?[] parts = [.. (csharpNamespace?.Text.Split('.') ?? []).Select(Identifier.OfPascal)];
        ReportUnusable(name, identifier is not null);
        ReportUnusable(csharpNamespace, !parts.Contains(null));
        _document.Places.Client = name?.Location;

        if (csharpNamespace is not null && TakenNames.Namespace(csharpNamespace.Text) is { } owner)
        {
            Problems.Report(
                Rules.HidingName, csharpNamespace.Location, "the namespace of x-client", csharpNamespace.Text, owner, "write one of your own");
        }

        return Problems.ErrorCount > before
            ? null
            : new ClientModel(
                identifier!, Code.Join($".", parts.Select(part => (Code)$"{part!}")), account?.Text, summary, server!, key!,
                new SignalsModel([], new RateLimitModel(null, null, null, null), null, null));
    }

    private string ReadInfo()
    {
        if (_root.RequiredMap("info") is not { } map)
        {
            return "";
        }

        var reader = new MapReader(map, "info", _document);
        reader.RequiredText("title");
        reader.Required("version");
        string summary = reader.Description();
        reader.Ignore("contact", "license", "termsOfService");
        reader.Finish();
        return summary;
    }

    private string? ReadServer()
    {
        IReadOnlyList<YamlNode> servers = _root.OptionalList("servers");

        if (servers.Count != 1 || servers[0] is not YamlMap map)
        {
            SpecLocation location = (_root.Optional("servers") ?? _root.Map).Location;
            Problems.Report(Rules.UnsafeServer, location, $"list of {servers.Count}");
            return null;
        }

        var reader = new MapReader(map, "the server", _document);
        YamlScalar? url = reader.RequiredText("url");
        reader.OptionalText("description");
        reader.Finish();

        if (url is not null && !IsOrigin(url.Text))
        {
            Problems.Report(Rules.UnsafeServer, url.Location, url.Text);
        }

        return url?.Text;
    }

    /// <summary>A number that is no port, or a host that is taken for a number (<c>1.2</c> is 1.0.0.2), would fail or go elsewhere.</summary>
    private static bool IsOrigin(string url)
        => s_origin.IsMatch(url)
        && Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && address.Port is > 0 and <= ushort.MaxValue
        && address.Host == url.Split('/', ':')[3];

    private KeyModel? ReadKey()
    {
        YamlMap? schemes = _document.Components("securitySchemes");
        YamlNode? security = _root.Required("security");

        if (security is not YamlList { Items: { Count: 1 } choices } || choices[0] is not YamlMap { Only: { } choice })
        {
            if (security is not null)
            {
                Problems.Report(Rules.UnsupportedSecurity, security.Location, "security names one scheme, which");
            }

            return null;
        }

        if (schemes?.Entry(choice.Key.Text) is not { Value: YamlMap scheme })
        {
            IEnumerable<string> known = schemes?.Entries.Select(entry => entry.Key.Text) ?? [];
            Problems.Report(
                Rules.UnresolvedReference, choice.Key.Location, choice.Key.Text, Nearest.Suggest(choice.Key.Text, known));
            return null;
        }

        var reader = new MapReader(scheme, $"security scheme '{choice.Key.Text}'", _document);
        string? type = reader.OptionalText("type")?.Text;
        string? place = reader.OptionalText("in")?.Text;
        YamlScalar? header = reader.OptionalText("name");
        string? kind = reader.OptionalText("scheme")?.Text;
        reader.Description();
        reader.Ignore("bearerFormat");
        reader.Finish();

        switch (type, place, kind)
        {
            case ("apiKey", "header", null) when header is not null && s_header.IsMatch(header.Text):
                return new KeyModel(header.Text, "");
            case ("apiKey", "header", null) when header is not null:
                Problems.Report(
                    Rules.UnknownValue, header.Location, $"name of {reader.What}", header.Text, "the name of a header has letters, digits and hyphens");
                return null;
            case ("http", null, "bearer"):
                return new KeyModel("Authorization", "Bearer ");
            default:
                Problems.Report(Rules.UnsupportedSecurity, scheme.Location, reader.What);
                return null;
        }
    }

    /// <summary>A misspelt account would leave no operation under it, and no one would notice.</summary>
    private void ReportUnknown(YamlScalar? account)
    {
        string[] known =
        [
            .. ((_root.Map["paths"] as YamlMap)?.Entries ?? [])
                .SelectMany(entry => UrlPath.Parameters(entry.Key.Text))
                .Distinct(StringComparer.Ordinal),
        ];

        if (account is not null && !known.Contains(account.Text))
        {
            Problems.Report(
                Rules.UnknownValue, account.Location, "account of x-client", account.Text,
                $"it names a path parameter; {Nearest.Suggest(account.Text, known)}");
        }
    }

    private void ReportUnusable(YamlScalar? scalar, bool isUsable)
    {
        if (scalar is not null && !isUsable)
        {
            Problems.Report(
                Rules.UnusableName, scalar.Location, scalar.Text, "write words of letters and digits, each with a capital first");
        }
    }
}
