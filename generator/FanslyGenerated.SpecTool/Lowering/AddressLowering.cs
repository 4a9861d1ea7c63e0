using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;

namespace FanslyGenerated.SpecTool.Lowering;

/// <summary>Writes the calls that put the address of a request together.</summary>
internal static class AddressLowering
{
    public static IEnumerable<Code> Of(RequestModel request)
    {
        // Every piece but the first starts with the name of a parameter and a brace.
        string[] pieces = request.Path.Split('{');
        yield return Path(pieces[0]);

        foreach (string[] piece in pieces.Skip(1).Select(piece => piece.Split('}')))
        {
            ParameterModel parameter = request.Parameters.First(each => each.IsInPath && each.WireName == piece[0]);
            yield return $"AppendSegment({parameter.Identifier}, {Code.Literal(parameter.Identifier.Text)})";

            if (piece[1].Length > 0)
            {
                yield return Path(piece[1]);
            }
        }

        foreach (ParameterModel parameter in request.Parameters.Where(parameter => !parameter.IsInPath))
        {
            yield return Query(parameter);
        }
    }

    private static Code Path(string literal) => $"AppendPath({Code.Literal(literal)})";

    private static Code Query(ParameterModel parameter)
    {
        Code given = $"{Code.Literal(parameter.WireName)}, {parameter.Identifier}";

        return parameter switch
        {
            { IsList: true } => $"AppendList({given}, explode: {Code.Flag(parameter.IsExploded)}, required: {Code.Flag(parameter.IsRequired)}{Name(parameter, named: true)})",
            { Type.Unit: { } unit } => $"AppendQuery({given}, global::FanslyGenerated.Json.TimeUnit.{unit}{Name(parameter, named: false)})",
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
