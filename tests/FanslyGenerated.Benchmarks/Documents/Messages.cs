using FanslyGenerated.Benchmarks.Peers.ByHand;
using KiotaModels = KiotaGenerated.Models;
using NSwagNewtonsoft = FanslyGenerated.Benchmarks.Peers.NSwag.WithNewtonsoft;
using NSwagSystemText = FanslyGenerated.Benchmarks.Peers.NSwag.WithSystemText;

namespace FanslyGenerated.Benchmarks.Documents;

/// <summary>The same paid message in everybody's words.</summary>
internal static class Messages
{
    private const string Text = "Here is what I promised \U0001F49B more of it on Friday, if you like.";
    private const string Medium = "731204418826563584";

    public static SendMessageRequest Ours()
        => new() { Content = Text, MediaId = Medium, AccessType = AccessType.Ppv, Price = 4.5m };

    public static Sending ByHand()
        => new() { Content = Text, MediaId = Medium, AccessType = "ppv", Price = 4.5m };

    public static NSwagNewtonsoft.SendMessageRequest Newtonsoft()
        => new() { Content = Text, MediaId = Medium, Access_type = NSwagNewtonsoft.AccessType.Ppv, Price = 4.5 };

    public static NSwagSystemText.SendMessageRequest SystemText()
        => new() { Content = Text, MediaId = Medium, Access_type = NSwagSystemText.AccessType.Ppv, Price = 4.5 };

    public static KiotaModels.SendMessageRequest Kiota()
        => new() { Content = Text, MediaId = Medium, AccessType = KiotaModels.AccessType.Ppv, Price = 4.5 };
}
