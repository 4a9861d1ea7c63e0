using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Generator.Emission;

/// <summary>
/// How a walk goes from page to page, in C#: where it starts, what it sends, and what leads on. Its locals are named as no
/// parameter of an API is.
/// </summary>
internal static class StepShape
{
    private const string Paging = "global::FanslyGenerated.Paging";

    /// <summary>What tokens hold, where that is no cursor, as an argument behind others.</summary>
    public static string Key(PagingModel paging, OperationShape shape)
        => paging.Step switch
        {
            OffsetModel when Parameter(paging, shape).Type.Kind == TypeKind.Int32 => $", {Paging}.PageKey.Int32Offset",
            OffsetModel => $", {Paging}.PageKey.Offset",
            LinkModel => $", {Paging}.PageKey.Link",
            CursorModel when Parameter(paging, shape).Type.Kind == TypeKind.Int32 => $", {Paging}.PageKey.Int32Cursor",
            CursorModel when Parameter(paging, shape).Type.Kind != TypeKind.String => $", {Paging}.PageKey.NumberCursor",
            _ => "",
        };

    /// <summary>Where the list starts, if the caller said so.</summary>
    public static string First(PagingModel paging, OperationShape shape)
    {
        if (paging.Step is LinkModel)
        {
            return "null";
        }

        ParameterModel start = Parameter(paging, shape);
        return paging.Step switch
        {
            OffsetModel => $"{Paging}.PageOffset.Of({OperationShape.Given(start)}, {Text.Literal(start.Name.TrimStart('@'))})",
            _ when start.IsRequired => "null",
            _ => $"{Paging}.PageToken.Given({OperationShape.Given(start)})",
        };
    }

    /// <summary>What is sent to say where a page starts.</summary>
    public static string Sent(PagingModel paging, ParameterModel start)
        => paging.Step switch
        {
            OffsetModel => Offset(paging, start) + (start.IsRequired ? ".GetValueOrDefault()" : ""),
            CursorModel when start.Type.Kind == TypeKind.String => start.IsRequired ? $"apiCursor ?? {start.Name}" : "apiCursor",
            CursorModel cursor => $"apiCursor is null ? {(start.IsRequired ? start.Name : "null")} : "
                + $"({start.CSharpType}){Paging}.PageToken.{(start.Type.Kind == TypeKind.Int32 ? "ToInt32" : "ToInt64")}(apiCursor, apiCall, {Text.Literal(cursor.Next.Text)})",
            _ => throw new InvalidOperationException($"Nobody has said yet what starts a page by {paging.Step}."),
        };

    /// <summary>The call that takes the page, and what leads on, out of the answer.</summary>
    public static (string Method, string Next) Taken(PagingModel paging)
        => paging.Step switch
        {
            OffsetModel offset => ("At", $"{Paging}.PageOffset.Start(apiCursor), {Access(offset.Total)}, {Access(offset.More)}"),
            CursorModel cursor => ("Of", $"{Text.Literal(cursor.Next.Text)}, {Token(cursor)}"),
            LinkModel link => ("Linked", $"{Text.Literal(link.Link.Text)}, {Access(link.Link)}"),
            _ => throw new InvalidOperationException($"Nobody has said yet what leads on by {paging.Step}."),
        };

    private static string Offset(PagingModel paging, ParameterModel start)
        => start.Type.Kind == TypeKind.Int32
            ? $"{Paging}.PageOffset.ToInt32({Paging}.PageOffset.Start(apiCursor), apiCall, {Text.Literal(paging.Items.Text)})"
            : $"{Paging}.PageOffset.Start(apiCursor)";

    private static string Token(CursorModel cursor)
        => cursor.Elsewhere.Count == 0
            ? Access(cursor.Next)
            : $"{Paging}.PageToken.First([{string.Join(", ", cursor.Places.Select(Access))}])";

    private static string Access(PointerModel? pointer)
        => pointer is null ? "null" : EnvelopeEmitter.Access("apiResponse.Envelope!", pointer);

    private static ParameterModel Parameter(PagingModel paging, OperationShape shape)
        => shape.Operation.Request.Parameters.First(parameter => !parameter.IsInPath && parameter.WireName == paging.Step.Parameter);
}
