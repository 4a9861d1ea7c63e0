using System.Text.RegularExpressions;

namespace FanslyGenerated.Spec.Naming;

/// <summary>
/// Which names a property or a parameter may have on the wire. They reach string literals of generated code and the
/// documents of other tools, so the list holds what APIs use and no more.
/// </summary>
internal static class WireName
{
    private static readonly Regex s_property = new(@"^[A-Za-z0-9_$@][A-Za-z0-9_.$@:\-]{0,99}\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_parameter = new(@"^[A-Za-z_][A-Za-z0-9_.\-\[\]]{0,99}\z", RegexOptions.CultureInvariant);

    public static bool IsProperty(string name) => s_property.IsMatch(name);

    public static bool IsParameter(string name) => s_parameter.IsMatch(name);
}
