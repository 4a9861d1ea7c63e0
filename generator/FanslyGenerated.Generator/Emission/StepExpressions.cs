using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>
/// How a walk goes from page to page, in C#: where it starts, what it sends, and what leads on. Its locals are named as no
/// parameter of an API is.
/// </summary>
internal static class StepExpressions
{
    private static readonly Code s_paging = $"global::FanslyGenerated.Paging";

    /// <summary>What tokens hold, where that is no cursor, as an argument behind others.</summary>
    public static Code Key(PagingModel paging, OperationPlan operation)
        => paging.Step switch
        {
            OffsetModel when Start(operation).Wire!.Type.Kind == TypeKind.Int32 => $", {s_paging}.PageKey.Int32Offset",
            OffsetModel => $", {s_paging}.PageKey.Offset",
            LinkModel => $", {s_paging}.PageKey.Link",
            CursorModel when Start(operation).Wire!.Type.Kind == TypeKind.Int32 => $", {s_paging}.PageKey.Int32Cursor",
            CursorModel when Start(operation).Wire!.Type.Kind != TypeKind.String => $", {s_paging}.PageKey.NumberCursor",
            _ => Code.None,
        };

    /// <summary>Where the list starts, if the caller said so.</summary>
    public static Code First(PagingModel paging, OperationPlan operation)
    {
        if (paging.Step is LinkModel)
        {
            return $"null";
        }

        ParameterPlan start = Start(operation);
        return paging.Step switch
        {
            OffsetModel => $"{s_paging}.PageOffset.Of({RawArguments.Given(start)}, {Code.Literal(start.Wire!.Identifier.Text)})",
            _ when start.Default is null => $"null",
            _ => $"{s_paging}.PageToken.Given({RawArguments.Given(start)})",
        };
    }

    /// <summary>What is sent to say where a page starts.</summary>
    public static Code Sent(PagingModel paging, ParameterPlan start)
        => paging.Step switch
        {
            OffsetModel when start.Default is null => $"{Offset(paging, start)}.GetValueOrDefault()",
            OffsetModel => Offset(paging, start),
            CursorModel when start.Wire!.Type.Kind == TypeKind.String => start.Default is null ? (Code)$"apiCursor ?? {start.Name}" : $"apiCursor",
            CursorModel cursor => $"apiCursor is null ? {start.Default ?? start.Name} : ({start.Type}){s_paging}.PageToken.{(start.Wire!.Type.Kind == TypeKind.Int32 ? (Code)$"ToInt32" : $"ToInt64")}(apiCursor, apiCall, {Code.Literal(cursor.Next.Text)})",
            _ => throw new InvalidOperationException($"No code starts a page by {paging.Step}."),
        };

    /// <summary>The call that takes the page, and what leads on, out of the response.</summary>
    public static (Code Method, Code Next) Taken(PagingModel paging)
        => paging.Step switch
        {
            OffsetModel offset => ($"{s_paging}.FetchedPage.At", $"{s_paging}.PageOffset.Start(apiCursor), {Access(offset.Total)}, {Access(offset.More)}"),
            CursorModel cursor => ($"{s_paging}.FetchedPage.Of", $"{Code.Literal(cursor.Next.Text)}, {Token(cursor)}"),
            LinkModel link => ($"{s_paging}.FetchedPage.Linked", $"{Code.Literal(link.Link.Text)}, {Access(link.Link)}"),
            _ => throw new InvalidOperationException($"No code leads on by {paging.Step}."),
        };

    private static Code Offset(PagingModel paging, ParameterPlan start)
        => start.Wire!.Type.Kind == TypeKind.Int32
            ? (Code)$"{s_paging}.PageOffset.ToInt32({s_paging}.PageOffset.Start(apiCursor), apiCall, {Code.Literal(paging.Items.Text)})"
            : $"{s_paging}.PageOffset.Start(apiCursor)";

    private static Code Token(CursorModel cursor)
        => cursor.Elsewhere.Count == 0
            ? Access(cursor.Next)
            : $"{s_paging}.PageToken.First([{Code.Join($", ", cursor.Places.Select(Access))}])";

    private static Code Access(PointerModel? pointer)
        => pointer is null ? $"null" : EnvelopeEmitter.Access($"apiResponse.Envelope!", pointer);

    private static ParameterPlan Start(OperationPlan operation) => operation.Raw.Parameters.First(parameter => parameter.IsPageStart);
}
