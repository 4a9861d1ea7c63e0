using System.Diagnostics.CodeAnalysis;
using static System.FormattableString;

namespace FanslyGenerated.Json.Writing;

/// <summary>Refuses what a request must not say, before anything is sent. Messages name members and never show their values.</summary>
internal static class RequestRule
{
    /// <summary>Refuses null where the API needs a value.</summary>
    public static void Required([NotNull] object? value, string member)
    {
        if (value is null)
        {
            throw new ArgumentException($"{member} is required.", member);
        }
    }

    /// <summary>Refuses half of a surrogate pair: UTF-8 has none, so another text would be sent than was given.</summary>
    public static void Text(string? value, string member)
    {
        if (value is not null && !Utf16.IsWellFormed(value))
        {
            throw new ArgumentException($"{member} holds half of a surrogate pair, which cannot be sent.", member);
        }
    }

    /// <summary>Refuses a value outside its bounds, of which one may be open.</summary>
    public static void Range(decimal? value, decimal? minimum, decimal? maximum, string member)
    {
        if (value < minimum || value > maximum)
        {
            throw new ArgumentOutOfRangeException(member, (minimum, maximum) switch
            {
                (null, _) => Invariant($"{member} must be at most {maximum}."),
                (_, null) => Invariant($"{member} must be at least {minimum}."),
                _ => Invariant($"{member} must be from {minimum} to {maximum}."),
            });
        }
    }

    /// <summary>Refuses a member without another one that it needs. Where several would do, the first is to blame.</summary>
    public static void Needs(bool isSet, bool isOtherSet, string member, string other, string others)
    {
        if (isSet && !isOtherSet)
        {
            throw new ArgumentException($"{member} needs {others} to be set too.", other);
        }
    }
}
