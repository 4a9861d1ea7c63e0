using System.Text;
using System.Text.RegularExpressions;

namespace FanslyGenerated.ContractTests.Server;

/// <summary>A part of a form as it arrived.</summary>
/// <param name="Name">The field.</param>
/// <param name="FileName">What the file is called; null where the part is a text.</param>
/// <param name="Content">The bytes, one for each letter.</param>
internal sealed partial record ReceivedPart(string Name, string? FileName, string Content)
{
    /// <summary>Takes a form apart, whose bytes are read as letters, so that each stays what it is.</summary>
    public static IReadOnlyList<ReceivedPart> Read(byte[] body, string contentType)
    {
        string boundary = "--" + contentType.Split("boundary=")[1].Trim('"');
        string text = Encoding.Latin1.GetString(body);

        return [.. text.Split(boundary)[1..^1].Select(part => part.Split("\r\n\r\n", 2)).Select(halves => new ReceivedPart(
            Named(halves[0], "name")!, Named(halves[0], "filename"), halves[1][..^2]))];
    }

    private static string? Named(string head, string parameter)
        => Parameter().Matches(head).FirstOrDefault(match => match.Groups[1].Value == parameter)?.Groups[2].Value;

    [GeneratedRegex("[; ]([a-z]+)=\"([^\"]*)\"")]
    private static partial Regex Parameter();
}
