using System.Diagnostics.CodeAnalysis;

namespace FanslyGenerated.Requests;

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
        for (int i = 0; i < value?.Length; i++)
        {
            if (char.IsSurrogate(value[i]) && !(i + 1 < value.Length && char.IsSurrogatePair(value[i], value[++i])))
            {
                throw new ArgumentException($"{member} holds half of a surrogate pair, which cannot be sent.", member);
            }
        }
    }

    /// <summary>Refuses a value outside its bounds.</summary>
    public static void Range(decimal? value, decimal minimum, decimal maximum, string member)
    {
        if (value < minimum || value > maximum)
        {
            throw new ArgumentOutOfRangeException(member, $"{member} must be from {minimum} to {maximum}.");
        }
    }

    /// <summary>Refuses a member without another one that it needs.</summary>
    public static void Needs(bool isSet, bool isOtherSet, string member, string other)
    {
        if (isSet && !isOtherSet)
        {
            throw new ArgumentException($"{member} needs {other} to be set too.", other);
        }
    }
}
