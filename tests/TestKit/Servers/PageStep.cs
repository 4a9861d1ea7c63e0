using System.Globalization;
using FanslyGenerated.Spec.Model;
using Newtonsoft.Json.Linq;

namespace FanslyGenerated.TestKit;

/// <summary>
/// How the pages of a list lead to each other on the wire. A page is known by its key: what a request says to get it. Pages
/// are counted from 1, and the first one has no key.
/// </summary>
internal abstract class PageStep(ViewOperation operation)
{
    protected ViewOperation Operation { get; } = operation;

    public static PageStep Of(ViewOperation operation)
        => operation.Model.Paging!.Step switch
        {
            CursorModel cursor => new CursorSteps(operation, cursor),
            OffsetModel offset => new OffsetSteps(operation, offset),
            LinkModel link => new LinkSteps(operation, link),
            StepModel other => throw new NotSupportedException($"No test can serve pages yet that follow by {other}."),
        };

    /// <summary>How many empty pages a walk needs to see the end of a list.</summary>
    public virtual int Closing => 0;

    /// <summary>The key of a page, by its number or by the number of items before it.</summary>
    public abstract string KeyOf(int page, int itemsBefore);

    /// <summary>The key that a request asks by, still escaped; null where it has none.</summary>
    public abstract string? Asked(MemoryRequest request);

    /// <summary>Writes into a page what leads to the next one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="next">The next page's key; null where there is none.</param>
    /// <param name="total">The number of items on all pages.</param>
    public abstract JToken Lead(JToken page, string? next, int total);

    /// <summary>A token, written as a number since some cursors can be nothing else.</summary>
    private sealed class CursorSteps(ViewOperation operation, CursorModel cursor) : PageStep(operation)
    {
        public override string KeyOf(int page, int itemsBefore) => (900_000 + page - 1).ToString(CultureInfo.InvariantCulture);

        public override string? Asked(MemoryRequest request) => request.Query(cursor.Cursor);

        public override JToken Lead(JToken page, string? next, int total)
            => page.With(cursor.Next.Text, next is null ? NextToken.End(Operation) : NextToken.Of(Operation, next));
    }

    private sealed class OffsetSteps : PageStep
    {
        private readonly OffsetModel _offset;
        private readonly int _start;

        public OffsetSteps(ViewOperation operation, OffsetModel offset)
            : base(operation)
        {
            ParameterModel parameter = operation.Model.Request.Parameters.Single(each => each.WireName == offset.Offset);
            _offset = offset;

            // One that has to be given is given as documented: the list starts there.
            _start = parameter.IsRequired ? int.Parse(Example.Text(parameter), CultureInfo.InvariantCulture) : 0;
        }

        public override int Closing => _offset is { Total: null, More: null } ? 1 : 0;

        public override string KeyOf(int page, int itemsBefore) => Text(itemsBefore);

        public override string? Asked(MemoryRequest request)
            => request.Query(_offset.Offset) is { } asked && (_start == 0 || asked != Text(0)) ? asked : null;

        public override JToken Lead(JToken page, string? next, int total)
        {
            page = _offset.Total is null ? page : page.With(_offset.Total.Text, _start + total);
            return _offset.More is null ? page : page.With(_offset.More.Text, next is not null);
        }

        private string Text(int itemsBefore) => (_start + itemsBefore).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A link to the operation's own address, with a parameter that no spec knows.</summary>
    private sealed class LinkSteps(ViewOperation operation, LinkModel link) : PageStep(operation)
    {
        public override string KeyOf(int page, int itemsBefore) => (900_000 + page - 1).ToString(CultureInfo.InvariantCulture);

        public override string? Asked(MemoryRequest request) => request.Query(NextToken.LinkParameter);

        public override JToken Lead(JToken page, string? next, int total)
            => page.With(link.Link.Text, next is null ? NextToken.End(Operation) : NextToken.Of(Operation, next));
    }
}
