using System.Text;

namespace FanslyGenerated.Transport.Forms;

/// <summary>
/// Writes the heads of a form's parts. Names of fields are the spec's; the name of a file may be anything, and stays within
/// its quotation marks: what ends a line or a text is escaped as browsers do.
/// </summary>
internal static class FormHead
{
    public static byte[] OfText(string name) => Encoding.UTF8.GetBytes($"Content-Disposition: form-data; name=\"{Quoted(name)}\"\r\n\r\n");

    public static byte[] OfFile(string name, FileUpload file)
    {
        string fileName = Quoted(file.FileName);

        // RFC 7578 wants UTF-8 as it is, and some servers read only RFC 5987: those that know both take the second. It also says
        // a percent sign of the name from one that escapes: browsers write both alike, so that a"b and a%22b look the same.
        string exact = fileName == file.FileName && fileName.All(static letter => char.IsAscii(letter) && letter != '%')
            ? ""
            : $"; filename*=UTF-8''{Uri.EscapeDataString(file.FileName)}";

        return Encoding.UTF8.GetBytes(
            $"Content-Disposition: form-data; name=\"{Quoted(name)}\"; filename=\"{fileName}\"{exact}\r\nContent-Type: {file.ContentType}\r\n\r\n");
    }

    /// <summary>Whether a name is written as it is.</summary>
    public static bool IsExact(string name) => !name.Any(IsEscaped);

    private static bool IsEscaped(char letter) => letter is '"' or '\\' || char.IsControl(letter);

    /// <summary>The backslash too: to some servers it takes the meaning from the quotation mark behind it.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length);

        foreach (char letter in text)
        {
            quoted.Append(IsEscaped(letter) ? Uri.EscapeDataString($"{letter}") : $"{letter}");
        }

        return quoted.ToString();
    }
}
