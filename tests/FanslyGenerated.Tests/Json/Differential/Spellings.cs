using System.Globalization;
using System.Text;

namespace FanslyGenerated.Tests.Json.Differential;

/// <summary>Values of every kind and in every spelling that is known to matter.</summary>
internal static class Spellings
{
    private static readonly string[] s_numbers =
    [
        "0", "-0", "1", "-1", "7", "200", "404", "0.0", "1.0", "1.5", "-1.5", "1e3", "1E+3", "1e-3", "12.5e1", "10e-1", "1e18", "1e19", "1e400",
        "-1e400", "2147483647", "2147483648", "-2147483648", "-2147483649", "9007199254740991", "9007199254740993",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "123456789012345678901234567890",
        "999999999999999999", "1000000000000000000", "1774700000", "1774754024.426", "1774754024.4261234", "1774754024.42612345",
        "1774700000000", "253402300799", "253402300800", "253402300799.9999999", "-62135596800", "-62135596801", "99999999999", "999999999999",
        "253402300799999", "253402300800000", "922337203685", "922337203686", "922337203685477", "922337203685478", "0.0000001", "0.00000001",
    ];

    private static readonly string[] s_texts =
    [
        "", " ", "0", "a", "text", "true", "null", "{}", "image/jpeg", "{\\\"resolutionMode\\\":1}", "\\u0061", "\\/", "\\n\\t\\\"\\\\", "é", "\U0001F49B",
        "\\ud83d\\udc9b", "\\ud83d", "\\udc9b", "a\\udc9b\\ud83db", "\\ud83d\uFFFD", "\uFFFD", "\u2028", "\\u0000",
        "2026-03-29T17:10:50.635Z", "2026-03-29T17:10:50+02:00", "2026-03-29T17:10:50\\u002B02:00", "2026-03-29T17:10:50", "2026-03-29", "2026-13-29T17:10:50Z",
        "2026-03-29T17:10:50.1234567Z", "2026-03-29T17:10:\\ud83dZ", "2026-03-29T17:10:50\\udc9b+02:00", "2026-03-29 17:10:50Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", " 7", "7 ", "+7", "07", ".5", "5.", "0x7", "NaN", "1,000",
        new string('x', 63), new string('x', 64), new string('x', 65), new string('é', 40), "http://" + new string('y', 300), new string('z', 300) + "\\n\\ud83d",
    ];

    private static readonly byte[][] s_broken = [[0xC3], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x92], [0x61, 0x80, 0x62]];

    private static readonly string[] s_others = ["null", "true", "false", "[]", "{}", "[null]", "[[]]", "{\"a\":[1,{\"b\":null}]}", "[1,\"2\",{}]"];

    public static Piece Any(Random random)
        => random.Next(10) switch
        {
            < 3 => Text(random),
            < 7 => Number(random),
            _ => new RawPiece(Encoding.UTF8.GetBytes(Pick(random, s_others))),
        };

    /// <summary>A number, quoted now and then.</summary>
    public static Piece Number(Random random)
    {
        string number = random.Next(4) == 0
            ? (random.NextInt64() >> random.Next(64)).ToString(CultureInfo.InvariantCulture)
            : Pick(random, s_numbers);

        return new RawPiece(Encoding.UTF8.GetBytes(random.Next(3) == 0 ? $"\"{number}\"" : number));
    }

    public static Piece Text(Random random)
        => random.Next(12) == 0
            ? new RawPiece([(byte)'"', .. Encoding.UTF8.GetBytes(Pick(random, s_texts)), .. s_broken[random.Next(s_broken.Length)], (byte)'"'])
            : new RawPiece(Encoding.UTF8.GetBytes($"\"{Pick(random, s_texts)}\""));

    public static Piece Nested(int depth)
        => new RawPiece(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth)));

    public static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
