using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.Spec.Plan;

/// <summary>The calls that put the address of a request together.</summary>
internal static class AddressSteps
{
    public static IEnumerable<Code> Of(RequestModel request)
        => UrlPath.Pieces(request.Path)
            .Select(piece => piece.IsParameter ? Segment(request, piece.Text) : $"AppendPath({Code.Literal(piece.Text)})")
            .Concat(request.Parameters.Where(parameter => !parameter.IsInPath).Select(Query));

    private static Code Segment(RequestModel request, string name)
    {
        ParameterModel parameter = request.Parameters.First(each => each.IsInPath && each.WireName == name);
        return $"AppendSegment({parameter.Identifier}, {Code.Literal(parameter.Identifier.Text)})";
    }

    private static Code Query(ParameterModel parameter)
    {
        Code given = $"{Code.Literal(parameter.WireName)}, {parameter.Identifier}";

        return parameter switch
        {
            { IsList: true } => $"AppendList({given}, explode: {Code.Flag(parameter.IsExploded)}, required: {Code.Flag(parameter.IsRequired)}{Name(parameter, named: true)})",
            { Type.Unit: { } unit } => $"AppendQuery({given}, {CSharpTypes.Unit(unit)}{Name(parameter, named: false)})",
            { Type.Kind: TypeKind.String or TypeKind.StringEnum or TypeKind.IntegerEnum } => $"AppendQuery({given}{Name(parameter, named: false)})",
            _ => $"AppendQuery({given})",
        };
    }

    /// <summary>The compiler gives the name as the call has it, and an at sign is none of it.</summary>
    private static Code Name(ParameterModel parameter, bool named)
        => parameter.Name == parameter.Identifier.Text
            ? Code.None
            : named ? (Code)$", parameter: {Code.Literal(parameter.Identifier.Text)}" : $", {Code.Literal(parameter.Identifier.Text)}";
}
