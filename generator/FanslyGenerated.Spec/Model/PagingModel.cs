namespace FanslyGenerated.Spec.Model;

/// <summary>How the pages of an operation follow each other.</summary>
/// <param name="Step">What leads from a page to the next.</param>
/// <param name="Size">The query parameter that says how long a page is, if there is one.</param>
/// <param name="Items">Where the items stand, from the root of the payload.</param>
/// <param name="ItemType">The type of an item.</param>
public sealed record PagingModel(StepModel Step, string? Size, PointerModel Items, TypeModel ItemType)
{
    /// <summary>Whether an item of a page may be null.</summary>
    public bool IsItemNullable { get; init; }
}

/// <summary>What leads from a page to the next.</summary>
/// <param name="Parameter">The query parameter that says where a page starts, by its name on the wire, if there is one.</param>
public abstract record StepModel(string? Parameter)
{
    /// <summary>The way, as <c>x-paging</c> calls it.</summary>
    public abstract string Way { get; }

    /// <summary>All that pages are found by. The spec diff compares it, and the sandbox goes by it.</summary>
    public abstract IEnumerable<StepFact> Facts { get; }
}

/// <summary>One thing that pages are found by.</summary>
/// <param name="Key">What it is called in the document of the sandbox.</param>
/// <param name="Says">What a list does by it, in front of where.</param>
/// <param name="Places">Where, the likeliest first; none where the response does not say it.</param>
public readonly record struct StepFact(string Key, string Says, EquatableArray<string> Places);

/// <summary>A token in the response, which is sent back.</summary>
/// <param name="Cursor">The query parameter that takes the token.</param>
/// <param name="Next">Where the next page's token stands, from the root of the response.</param>
/// <param name="NextType">The type of that token.</param>
/// <param name="EndsWithEmptyPage">Whether an empty page is the end even when it carries a token.</param>
public sealed record CursorModel(string Cursor, PointerModel Next, TypeModel NextType, bool EndsWithEmptyPage)
    : StepModel(Cursor)
{
    /// <summary>Where else the token may stand, the likeliest first, in responses that have none at <see cref="Next"/>.</summary>
    public EquatableArray<PointerModel> Elsewhere { get; init; } = [];

    /// <summary>Every place of the token, the likeliest first.</summary>
    public IEnumerable<PointerModel> Places => [Next, .. Elsewhere];

    /// <inheritdoc/>
    public override string Way => "cursor";

    /// <inheritdoc/>
    public override IEnumerable<StepFact> Facts
        =>
        [
            new("parameter", "sends the token as", [Cursor]),
            new("next", "finds the next page's token at", [.. Places.Select(place => place.Text)]),
            new("ends", "ends at an empty page", [EndsWithEmptyPage ? "always" : "without a token"]),
        ];
}

/// <summary>The number of items before a page, counted by the client.</summary>
/// <param name="Offset">The query parameter that takes the number.</param>
/// <param name="Total">Where the length of the whole list stands, if it is reported.</param>
/// <param name="More">Where it stands whether another page follows, if that is reported.</param>
public sealed record OffsetModel(string Offset, PointerModel? Total, PointerModel? More)
    : StepModel(Offset)
{
    /// <inheritdoc/>
    public override string Way => "offset";

    /// <inheritdoc/>
    public override IEnumerable<StepFact> Facts
        =>
        [
            new("parameter", "sends the offset as", [Offset]),
            new("total", "finds the length of the list at", Total is null ? [] : [Total.Text]),
            new("more", "finds whether more follows at", More is null ? [] : [More.Text]),
        ];
}

/// <summary>The address of the next page in the response, of which the query is followed.</summary>
/// <param name="Link">Where the address stands, from the root of the response.</param>
public sealed record LinkModel(PointerModel Link)
    : StepModel((string?)null)
{
    /// <inheritdoc/>
    public override string Way => "link";

    /// <inheritdoc/>
    public override IEnumerable<StepFact> Facts => [new("next", "finds the link to the next page at", [Link.Text])];
}
