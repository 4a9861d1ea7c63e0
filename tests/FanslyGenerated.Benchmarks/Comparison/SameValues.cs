using System.Text;
using FanslyGenerated.Benchmarks.Documents;
using FanslyGenerated.Benchmarks.Peers.ByHand;
using FanslyGenerated.Benchmarks.Peers.Kiota;
using FanslyGenerated.Benchmarks.Peers.NSwag;
using FanslyGenerated.Operations;
using FanslyGenerated.Wire;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;
using Documented = FanslyGenerated.Benchmarks.Documents.Documented;
using WithNewtonsoft = FanslyGenerated.Benchmarks.Peers.NSwag.WithNewtonsoft;
using WithSystemText = FanslyGenerated.Benchmarks.Peers.NSwag.WithSystemText;

namespace FanslyGenerated.Benchmarks.Comparison;

/// <summary>
/// Holds all that are compared to the same work: what each makes of a document has to have every value of it, and what each
/// writes has to be the same request. It runs before anything is measured.
/// </summary>
internal static class SameValues
{
    private static readonly ApiCall s_call = new("Comparison", HttpMethod.Get, null);

    /// <exception cref="InvalidOperationException">One of them reads or writes less than the others.</exception>
    public static void Require()
    {
        string page = Text(Documented.Page);

        foreach (byte[] document in (byte[][])[Documented.Page, Documented.ShuffledPage, Documented.GrownPage])
        {
            Require(page, "by hand", JsonSerializer.Serialize(ByHandTypes.Checked.ReadPage(document), ByHandContext.Default.EnvelopePage));
            Require(page, "by hand, unchecked", JsonSerializer.Serialize(ByHandTypes.Unchecked.ReadPage(document), ByHandContext.Default.EnvelopePage));
            Require(page, "NSwag, Newtonsoft", JsonConvert.SerializeObject(NewtonsoftPeer.Read<WithNewtonsoft.Response>(document)));
            Require(page, "NSwag, System.Text.Json", JsonSerializer.Serialize(SystemTextPeer.Read<WithSystemText.Response>(document)));
            Require(page, "Kiota", KiotaPeer.Text(KiotaPeer.ReadPage(document)));
            Require(page, "ours", JsonConvert.SerializeObject(FanslyResponses.ChatMessages_List(s_call, document)));
        }

        string sent = Text(Documented.Sent);
        Require(sent, "by hand", JsonSerializer.Serialize(ByHandTypes.Checked.ReadSent(Documented.Sent), ByHandContext.Default.EnvelopeStored));
        Require(sent, "by hand, unchecked", JsonSerializer.Serialize(ByHandTypes.Unchecked.ReadSent(Documented.Sent), ByHandContext.Default.EnvelopeStored));
        Require(sent, "NSwag, Newtonsoft", JsonConvert.SerializeObject(NewtonsoftPeer.Read<WithNewtonsoft.Response2>(Documented.Sent)));
        Require(sent, "NSwag, System.Text.Json", JsonSerializer.Serialize(SystemTextPeer.Read<WithSystemText.Response2>(Documented.Sent)));
        Require(sent, "Kiota", KiotaPeer.Text(KiotaPeer.ReadSent(Documented.Sent)));
        Require(sent, "ours", JsonConvert.SerializeObject(FanslyResponses.ChatMessages_Send(s_call, Documented.Sent)));
        RequireRefusal<System.Text.Json.JsonException>("by hand", static json => ByHandTypes.Checked.ReadSent(json));
        RequireRefusal<ApiContractException>("ours", static json => FanslyResponses.ChatMessages_Send(s_call, json));

        string request = Text(ByHandClient.Write(Messages.ByHand()));
        Require(request, "NSwag, Newtonsoft", Text(NewtonsoftPeer.Write(Messages.Newtonsoft())));
        Require(request, "NSwag, System.Text.Json", Text(SystemTextPeer.Write(Messages.SystemText())).Replace("Ppv", "ppv", StringComparison.Ordinal));
        Require(request, "Kiota", Text(KiotaPeer.Write(Messages.Kiota())));
        Require(request, "ours", Text(SendMessageRequestWriter.Write(Messages.Ours())));
        SameCalls.Require();
    }

    /// <summary>Who looks at what the spec requires has to refuse a response without it.</summary>
    private static void RequireRefusal<TException>(string who, Action<byte[]> read)
        where TException : Exception
    {
        try
        {
            read(Bytes(Text(Documented.Sent).Replace("groupId", "groupIs", StringComparison.Ordinal)));
        }
        catch (TException)
        {
            return;
        }

        throw new InvalidOperationException($"Not the same work, {who}: reads a response without a field that is required.");
    }

    /// <summary>More than the document has is no less work, and NSwag's classes hold zeros for what is absent.</summary>
    public static void Require(string document, string who, string read)
    {
        string[] lost = [.. JsonComparison.Differences(document, read).Where(static line => !line.EndsWith("was not there before", StringComparison.Ordinal))];

        if (lost.Length > 0)
        {
            throw new InvalidOperationException($"Not the same work, {who}: {string.Join("; ", lost.Take(5))}");
        }
    }

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
