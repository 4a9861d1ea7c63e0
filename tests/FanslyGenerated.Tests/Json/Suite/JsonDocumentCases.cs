using System.Text;

namespace FanslyGenerated.Tests.Json.Suite;

/// <summary>
/// Documents in the manner of JSONTestSuite: those that every reader has to accept, those that every reader has to refuse, and
/// those on which readers may differ.
/// </summary>
internal static class JsonDocumentCases
{
    public static IReadOnlyList<JsonDocumentCase> All { get; } = [.. Accepted(), .. Refused(), .. Free()];

    private static IEnumerable<JsonDocumentCase> Accepted()
        => Cases('y',
            // Arrays
            "[]", "[ ]", "[\t\n\r ]", "[null]", "[1]", "[1,2]", "[1 , 2]", "[[]]", "[[],[]]", "[{}]", "[\"\"]", "[false]", "[true,false,null]",
            "[1,null,null,null,2]", "[\"a\",1,{\"b\":[]}]", " [1]", "[2] ", "[1\n]", "[\"asd\"]", "[[[[[[[[[[]]]]]]]]]]", "[ [ ] , [ ] ]",

            // Objects
            "{}", "{ }", "{\n}", "{\"\":0}", "{\"a\":[]}", "{\"a\":\"b\"}", "{\"a\":\"b\",\"c\":\"d\"}", "{\"a\":\"b\",\"a\":\"c\"}",
            "{\"a\":\"b\",\"a\":\"b\"}", "{\"a\" : 1}", "{\"a\":{\"a\":{\"a\":{}}}}", "{\"foo\\u0000bar\":42}", "{\"\\u0061\":1}",
            "{\"title\":\"\\u041f\\u043e\\u043b\"}", "{\"x\":[{\"id\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}],\"id\":\"x\"}",
            "{\"a\":null}", "{\"$ref\":\"1\"}", "{\"$type\":\"System.Object, System.Runtime\"}", "{\"$id\":\"1\",\"$values\":[]}", "{\"é\":\"é\"}",
            "{\"a\":1,\"A\":2}", "{\"message\":null,\"success\":false}",

            // Numbers
            "0", "-0", "1", "-1", "10", "123456789", "-123456789", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
            "0.0", "-0.0", "0.1", "1.5", "-1.5", "1.000000000000000005", "123.456789", "0e1", "0e+1", "0E0", "1E22", "1E-2", "1E+2", "1e2",
            "1e-2", "1e+2", "123e45", "123.456e78", "123.456e-789", "-123123e100", "0.4e00669", "1.7976931348623157e308",
            "-0.000000000000000000000000000000000000000000000000000000000000000000000000000001", "100000000000000000000000000000000000",
            "3.14159265358979323846264338327950288419716939937510", "1e400", "-1e400", "1e-400", "0e999999999",

            // Texts
            "\"\"", "\"a\"", "\" \"", "\"\\\"\"", "\"\\\\\"", "\"\\/\"", "\"\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u0012\"", "\"\\u00e9\"",
            "\"\\uD801\\udc37\"", "\"\\ud83d\\ude39\\ud83d\\udc8d\"", "\"\\uFFFF\"", "\"\\uDBFF\\uDFFF\"", "\"\\uFFFE\"", "\"\\\\u0000\"",
            "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\"", "\"/* no comment */\"", "\"// none\"", "\"a/*b*/c\"", "\"é\"", "\"€𝄞\"", "\"\u007f\"",
            "\"\u2028\"", "\"\u2029\"", "\"\uFFFF\"", "\"2024-01-01T00:00:00Z\"", "\"2024-01-01T00:00:00.000+01:00\"", "\"\\/Date(1700000000000)\\/\"",
            "\"NaN\"", "\"Infinity\"", "\"null\"", "\"[]\"", "\"{\\\"a\\\":1}\"", "\"" + new string('x', 5000) + "\"",

            // Literals
            "true", "false", " true ", "\ttrue\r\n");

    private static IEnumerable<JsonDocumentCase> Refused()
        => Cases('n',
            // Arrays
            "[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]", "[\"\",]", "[1 true]", "[a", "[1:2]", "[x]", "[\"a\"", "[\"x\"]]", "[1]x",
            "[1]]", "[][]", "[*]", "[-]", "[1,\n1\n,1", "[ , \"\"]", "[\"a\",\n4\n,1,", "[{}", "[[1]", "[\"\": 1]", "[3[4]]", "[1}", "[,", "[;]",

            // Objects
            "{", "{]", "{,", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}", "{\"a\" 1}",
            "{\"a\",1}", "{\"a\":1 \"b\":2}", "{a:1}", "{'a':1}", "{\"a\":'b'}", "{1:1}", "{null:1}", "{[]:1}", "{\"a\"::1}", "{\"a\":}",
            "{\"a\":\"a\" 123}", "{\"a\":b}", "{:1}", "{\"a\":1}}", "{\"a\":1}#", "{\"a\":1}/**/", "{\"a\":/*x*/1}", "{\"a\":1}//", "{//x\n\"a\":1}",
            "{\"a\":1;\"b\":2}", "{\"a\"=1}", "{\"a\":1,\"b\"}", "{\"a\":1 , }", "{{}}", "{\"a\":{}", "{\"a\":[}", "{\"a\":1]",

            // Numbers
            "+1", "01", "-01", "00", "1.", ".1", "-.1", "1.e1", "1e", "1e+", "1E-", "1ee1", "1e1.5", "0x1", "0X1F", "1_000", "1 000", "1,5", "--1", "-",
            "- 1", "NaN", "-NaN", "Infinity", "-Infinity", "+Infinity", "1a", "1.5.5", "0e", "0e+-1", "1f", "1m", "1L", "12\u0661", "\uFF11", "0b1", "0o7",
            "-012", "2.e3", "2.e+3", ".2e-3", "9.e+", "1+2", "-2.", "0.3e", "1.2a-3", "012", "0.1.2", "1/2", "new Date(0)",

            // Texts
            "\"", "\"a", "'a'", "a", "abc", "\"\\\"", "\"\\x00\"", "\"\\u\"", "\"\\u0\"", "\"\\u00\"", "\"\\u00A\"", "\"\\u00gg\"", "\"\\a\"", "\"\\'\"",
            "\"\\U0041\"", "\"\\0\"", "\"\\\u00e9\"", "\"\\ \"", "\"a\nb\"", "\"a\tb\"", "\"a\rb\"", "\"a\u0000b\"", "\"\u001f\"", "\"\\uD800\\\"",
            "\"\\uD800\\u\"", "\"\\uD800\\u1\"", "\"\\u{41}\"", "\"a\"b\"", "\"\"x", "`a`", "\u201ca\u201d", "\"\\v\"", "@\"a\"", "\"a\" + \"b\"",

            // Literals, and what is between values
            "True", "TRUE", "tru", "truex", "nul", "Null", "nulll", "fals", "undefined", "nil", "None", "", " ", "\n", "\u00a0true", "true\u00a0", "\u2003[]",
            "[\u000c1]", "[\u000b1]", "#", "/", "/*", "//", "/**/", "[1]//x", "[1]/*x*/", "/*x*/[1]", "[/*x*/]", "<html></html>", "<null>", "%", "&", "*",
            "[1] [2]", "1 2", "\"a\" \"b\"", "true false", "{} {}", "[\u200b]", "{\"a\":1\u2028}", "\\u005b\\u005d", "[\\n]");

    private static IEnumerable<JsonDocumentCase> Free()
    {
        // How deep is too deep, what half a surrogate pair is, and how wide a character.
        yield return new("i: nested 60 deep", Nested(60));
        yield return new("i: nested 64 deep", Nested(64));
        yield return new("i: nested 65 deep", Nested(65));
        yield return new("i: nested 5000 deep", Nested(5000));
        yield return new("i: null", "null"u8.ToArray());

        foreach (string half in (string[])["\\uD800", "\\uDC00", "\\uD800\\uD800", "\\uDC00\\uD800", "x\\uD800y", "\\uD800\\n", "\\uDADAabc"])
        {
            yield return new($"i: half {half}", Encoding.ASCII.GetBytes($"\"{half}\""));
            yield return new($"i: name of half {half}", Encoding.ASCII.GetBytes($"{{\"{half}\":1}}"));
        }

        foreach (byte[] bytes in (byte[][])[[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0x80], [0xF4, 0xBF, 0xBF, 0xBF], [0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF]])
        {
            string hex = Convert.ToHexString(bytes);
            yield return new($"i: text of bytes {hex}", [(byte)'"', .. bytes, (byte)'"']);
            yield return new($"n: bytes {hex} alone", bytes);
            yield return new($"n: bytes {hex} in an array", [(byte)'[', .. bytes, (byte)']']);
        }

        yield return new("n: UTF-16, little endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("[1]")]);
        yield return new("n: UTF-16, big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("[1]")]);
        yield return new("n: UTF-16 without a mark", Encoding.Unicode.GetBytes("[1]"));
        yield return new("n: UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("[1]")]);
        yield return new("i: a byte order mark", [0xEF, 0xBB, 0xBF, .. "[1]"u8]);
        yield return new("n: two byte order marks", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "[1]"u8]);
        yield return new("n: a byte order mark alone", [0xEF, 0xBB, 0xBF]);
        yield return new("n: a zero byte behind", [.. "[1]"u8, 0]);
        yield return new("i: a long number", Encoding.ASCII.GetBytes(new string('1', 4000)));
        yield return new("i: a long fraction", Encoding.ASCII.GetBytes("0." + new string('3', 4000)));
        yield return new("i: a long exponent", Encoding.ASCII.GetBytes("1e" + new string('9', 400)));
    }

    private static byte[] Nested(int depth) => Encoding.ASCII.GetBytes(new string('[', depth) + new string(']', depth));

    private static IEnumerable<JsonDocumentCase> Cases(char verdict, params string[] documents)
        => documents.Select((document, index) => new JsonDocumentCase($"{verdict}: {index:000}", Encoding.UTF8.GetBytes(document)));
}
