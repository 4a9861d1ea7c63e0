using System.Globalization;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.TestKit;

/// <summary>
/// Serves a list page by page. Its pages are the sample with other items and another way on, put where the spec points; an item
/// is known by a number in its first text or integer.
/// </summary>
internal sealed class ListServer
{
    public const string First = "";

    /// <summary>No test asks for more, so a walk that does would never end.</summary>
    private const int MostRequests = 200;

    private readonly ViewOperation _operation;
    private readonly PageStep _step;
    private readonly Dictionary<string, int> _faults = [];
    private readonly Dictionary<string, string> _pages = [];

    public ListServer(ViewOperation operation)
    {
        _operation = operation;
        _step = PageStep.Of(operation);
        Handler = new MemoryServer(Response);
    }

    public MemoryServer Handler { get; }

    /// <summary>The keys that were asked by, still escaped; null where there was none.</summary>
    public IEnumerable<string?> Keys => Handler.Requests.Select(_step.Asked);

    /// <summary>How many empty pages come behind the last one, for lists that show their end in no other way.</summary>
    public int Closing => _step.Closing;

    private PagingModel Paging => _operation.Model.Paging!;

    /// <summary>Pages with the items 11, 12; 21, 22; and so on.</summary>
    public static ListServer OfPages(ViewOperation operation, int count)
        => new ListServer(operation).Pages([.. Enumerable.Range(1, count).Select(static page => (int[])[page * 10 + 1, page * 10 + 2])]);

    /// <summary>The key of a page, counted from 1, where every page has two items.</summary>
    public string KeyOf(int page) => _step.KeyOf(page, 2 * (page - 1));

    /// <summary>Serves pages that lead from the first to the last, and end there.</summary>
    public ListServer Pages(params int[][] pages)
    {
        int total = pages.Sum(static items => items.Length);
        int before = 0;

        for (int page = 1; page <= pages.Length + Closing; page++)
        {
            int[] items = page <= pages.Length ? pages[page - 1] : [];
            string key = page == 1 ? First : _step.KeyOf(page, before);
            before += items.Length;
            _pages[key] = _step.Lead(Sample(items), page < pages.Length ? _step.KeyOf(page + 1, before) : null, total).ToString();
        }

        return this;
    }

    /// <summary>Serves a page of a list whose responses name the next one; without a name if that is null.</summary>
    public ListServer Page(string key, JToken? next, params int[] items)
    {
        string place = NextToken.Place(_operation);
        _pages[key] = (next is null ? Sample(items).Without(place) : Sample(items).With(place, next)).ToString();
        return this;
    }

    /// <summary>What names a page in a response.</summary>
    public JToken To(string key) => NextToken.Of(_operation, key);

    /// <summary>What a response says in its place on the last page.</summary>
    public JToken End => NextToken.End(_operation);

    public ListServer Fault(string key, int status)
    {
        _faults[key] = status;
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
        => int.Parse(
            (Stamp is not null ? (string?)JObject.FromObject(item)[Stamp] : item is RawJson json ? json.Text : item.ToString())!,
            CultureInfo.InvariantCulture);

    /// <summary>The property that sets items apart; null where they are no objects.</summary>
    private string? Stamp
        => _operation.Api.Spec.Objects.FirstOrDefault(each => each.Schema == Paging.ItemType.Schema)?.Properties
            .First(static property => property.Type.Kind is TypeKind.String or TypeKind.Int64 or TypeKind.Int32).WireName;

    /// <summary>The sample with other items.</summary>
    private JToken Sample(int[] items)
    {
        JToken json = _operation.Sample();
        var list = (JArray)json.At(Paging.Items.Text);
        JToken item = list[0];
        list.ReplaceAll(items.Select(number => Stamped(item, number)));
        return json;
    }

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

    private HttpResponseMessage Response(MemoryRequest request)
    {
        if (Handler.Requests.Count > MostRequests)
        {
            throw new InvalidOperationException("The walk does not end.");
        }

        string key = Uri.UnescapeDataString(_step.Asked(request) ?? First);
        return _faults.TryGetValue(key, out int status) ? MemoryServer.Response("{}", status)
            : _pages.TryGetValue(key, out string? page) ? MemoryServer.Response(page)
            : MemoryServer.Response(JsonConvert.SerializeObject("no such page"), 404);
    }
}
