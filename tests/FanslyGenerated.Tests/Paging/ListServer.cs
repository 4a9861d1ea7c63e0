using System.Globalization;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Tests.Views;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.Tests.Paging;

/// <summary>
/// Serves a list page by page. Its pages are the sample with other items and another token, put where the spec points; an item
/// is told by a number in its first text or integer, and a token is a number too, since some cursors can be nothing else.
/// </summary>
internal sealed class ListServer
{
    public const string First = "";

    /// <summary>No test asks for more, so a walk that does would never end.</summary>
    private const int MostRequests = 200;

    private readonly ViewOperation _operation;
    private readonly Dictionary<string, HttpResponseMessage> _faults = [];
    private readonly Dictionary<string, string> _pages = [];

    public ListServer(ViewOperation operation)
    {
        _operation = operation;
        Handler = new RecordingServer(Answer);
    }

    public RecordingServer Handler { get; }

    /// <summary>The cursors that were asked for, still escaped; null where there was none.</summary>
    public IEnumerable<string?> Cursors => Handler.Requests.Select(request => request.Query(Paging.Cursor));

    /// <summary>What a page says that is the last one, in a way that is right for this list.</summary>
    public JToken? End => Next is { IsRequired: true, IsNullable: false } ? Token("0") : JValue.CreateNull();

    /// <summary>The property that holds the next token.</summary>
    public PropertyModel Next => _operation.PropertyAt(Paging.Next.Text);

    private PagingModel Paging => _operation.Model.Paging!;

    /// <summary>Pages with the items 11, 12; 21, 22; and so on, at the cursors 900001, 900002 and so on.</summary>
    public static ListServer OfPages(ViewOperation operation, int count)
    {
        var server = new ListServer(operation);

        for (int page = 1; page <= count; page++)
        {
            server.Page(
                page == 1 ? First : CursorOf(page),
                page == count ? server.End : server.Token(CursorOf(page + 1)),
                page * 10 + 1, page * 10 + 2);
        }

        return server;
    }

    public static string CursorOf(int page) => (900_000 + page - 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A token as this list has them: a text, or a number where the spec says so.</summary>
    public JToken Token(string token)
        => Paging.NextType.Kind is TypeKind.Int64 or TypeKind.Int32
            ? long.Parse(token, CultureInfo.InvariantCulture)
            : token;

    /// <summary>Serves a page; without a token if that is null.</summary>
    public ListServer Page(string cursor, JToken? next, params int[] items)
    {
        JToken json = _operation.Sample();
        var list = (JArray)json.At(Paging.Items.Text);
        JToken item = list[0];
        list.ReplaceAll(items.Select(number => Stamped(item, number)));
        _pages[cursor] = (next is null ? json.Without(Paging.Next.Text) : json.With(Paging.Next.Text, next)).ToString();
        return this;
    }

    public ListServer Fault(string cursor, int status)
    {
        _faults[cursor] = RecordingServer.Answer("{}", status);
        return this;
    }

    public ListServer Mended()
    {
        _faults.Clear();
        return this;
    }

    /// <summary>The numbers of items as a caller got them.</summary>
    public int[] Numbers(IEnumerable<object> items) => [.. items.Select(Number)];

    public int Number(object item)
        => int.Parse((Stamp is null ? item.ToString() : (string?)JObject.FromObject(item)[Stamp])!, CultureInfo.InvariantCulture);

    /// <summary>The property that tells items apart; null where they are no objects.</summary>
    private string? Stamp
        => _operation.Api.Spec.Objects.FirstOrDefault(each => each.Schema == Paging.ItemType.Schema)?.Properties
            .First(static property => property.Type.Kind is TypeKind.String or TypeKind.Int64 or TypeKind.Int32).WireName;

    private JToken Stamped(JToken item, int number)
    {
        JToken value = Stamp is null ? item : item[Stamp]!;
        JToken stamped = value.Type == JTokenType.String ? number.ToString(CultureInfo.InvariantCulture) : number;

        if (Stamp is null)
        {
            return stamped;
        }

        JToken copy = item.DeepClone();
        copy[Stamp] = stamped;
        return copy;
    }

    private HttpResponseMessage Answer(RecordedRequest request)
    {
        if (Handler.Requests.Count > MostRequests)
        {
            throw new InvalidOperationException("The walk does not end.");
        }

        string cursor = Uri.UnescapeDataString(request.Query(Paging.Cursor) ?? First);
        return _faults.TryGetValue(cursor, out HttpResponseMessage? fault) ? fault
            : _pages.TryGetValue(cursor, out string? page) ? RecordingServer.Answer(page)
            : RecordingServer.Answer(JsonConvert.SerializeObject("no such page"), 404);
    }
}
