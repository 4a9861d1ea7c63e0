using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Spec.Reading;

/// <summary>Reads <c>x-evidence</c>, which says how something is known.</summary>
internal static class EvidenceReader
{
    public static Evidence? Read(MapReader reader)
        => reader.Choice("x-evidence", "documented", "observed", "inferred") switch
        {
            "documented" => Evidence.Documented,
            "observed" => Evidence.Observed,
            "inferred" => Evidence.Inferred,
            _ => null,
        };
}
