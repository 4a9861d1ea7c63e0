using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FanslyGenerated.Benchmarks.Documents;

/// <summary>Documented of the sizes that programs meet, with the shapes of the documented samples and values as the API has them.</summary>
internal static class Documented
{
    private const string Account = "412233445566778899";
    private const int Messages = 24;

    /// <summary>A page of a chat with 24 messages and their media: 73 KB.</summary>
    public static byte[] Page { get; } = Write(PageNode());

    /// <summary>The same page with the fields of every object in another order.</summary>
    public static byte[] ShuffledPage { get; } = Write(Changed(PageNode(), Shuffle));

    /// <summary>The same page with two fields in every object that no schema knows.</summary>
    public static byte[] GrownPage { get; } = Write(Changed(PageNode(), Grow));

    /// <summary>The response to sending a message: 1.2 KB.</summary>
    public static byte[] Sent { get; } = Write(Enveloped(201, new JsonObject
    {
        ["id"] = Id(1),
        ["type"] = 1,
        ["content"] = "Thank you so much! Here is what I promised \U0001F49B more of it on Friday, if you like.",
        ["groupId"] = "612233445566778899",
        ["senderId"] = Account,
        ["inReplyTo"] = "",
        ["createdAt"] = 1774754024.426m,
        ["attachments"] = List(3, index => new JsonObject { ["contentType"] = 1, ["contentId"] = Id(10 + index), ["pos"] = index }),
        ["interactions"] = List(6, index => new JsonObject
        {
            ["groupId"] = "612233445566778899", ["userId"] = index == 0 ? Account : Id(20 + index),
            ["readAt"] = 0, ["deliveredAt"] = 1774754025,
        }),
    }));

    private static JsonObject PageNode()
        => Enveloped(200, new JsonObject
        {
            ["messages"] = List(Messages, Message),
            ["accountMedia"] = List(Messages, AccountMedium),
            ["cursor"] = Id(Messages),
        });

    private static JsonObject Enveloped(int status, JsonNode response)
        => new()
        {
            ["statusCode"] = status,
            ["message"] = "Success",
            ["data"] = new JsonObject
            {
                ["status_code"] = 200,
                ["data"] = new JsonObject { ["success"] = true, ["response"] = response },
            },
            ["timestamp"] = "2026-03-29T17:10:50.635Z",
        };

    private static JsonObject Message(int index)
        => new()
        {
            ["id"] = Id(index),
            ["type"] = 1,
            ["dataVersion"] = 1,
            ["content"] = $"This is message {index}, and it says about as much as people say at once.",
            ["groupId"] = "612233445566778899",
            ["senderId"] = index % 3 == 0 ? Account : "512233445566778899",
            ["correlationId"] = Id(1000 + index),
            ["inReplyTo"] = null,
            ["inReplyToRoot"] = null,
            ["createdAt"] = 1774700000 - (60 * index),
            ["attachments"] = List(1, _ => new JsonObject
            {
                ["messageId"] = Id(index), ["contentType"] = 1, ["contentId"] = Id(2000 + index), ["pos"] = 0,
            }),
            ["embeds"] = new JsonArray(),
            ["interactions"] = List(2, other => new JsonObject
            {
                ["userId"] = other == 0 ? Account : "512233445566778899", ["readAt"] = 1774700100, ["deliveredAt"] = 1774700050,
            }),
            ["likes"] = new JsonArray(),
            ["totalTipAmount"] = 0,
        };

    private static JsonObject AccountMedium(int index)
        => new()
        {
            ["id"] = Id(2000 + index),
            ["mediaId"] = Id(3000 + index),
            ["accountId"] = Account,
            ["permissionFlags"] = 0,
            ["price"] = 0,
            ["previewId"] = null,
            ["whitelist"] = new JsonArray(),
            ["permissions"] = new JsonObject
            {
                ["permissionFlags"] = new JsonArray(),
                ["accountPermissionFlags"] = new JsonObject { ["flags"] = 255, ["metadata"] = "{}" },
            },
            ["tags"] = new JsonArray(),
            ["likeCount"] = 0,
            ["purchased"] = true,
            ["whitelisted"] = true,
            ["accountPermissionFlags"] = 255,
            ["access"] = true,
            ["media"] = new JsonObject
            {
                ["id"] = Id(3000 + index),
                ["type"] = 1,
                ["status"] = 1,
                ["accountId"] = Account,
                ["mimetype"] = "image/jpeg",
                ["flags"] = 6,
                ["filename"] = "image.jpeg",
                ["location"] = $"/{Account}/{Id(3000 + index)}.jpeg",
                ["width"] = 1400,
                ["height"] = 987,
                ["metadata"] = """{"dominant":{"r":24,"g":40,"b":24},"resolutionMode":1}""",
                ["updatedAt"] = 1774700000,
                ["createdAt"] = 1774700000,
                ["variants"] = List(3, variant => Variant((10 * index) + variant)),
                ["variantHash"] = new JsonObject(),
                ["locations"] = List(1, _ => Location(3000 + index)),
            },
        };

    private static JsonObject Variant(int index)
        => new()
        {
            ["id"] = Id(4000 + index),
            ["type"] = 1,
            ["status"] = 1,
            ["mimetype"] = "image/jpeg",
            ["flags"] = 0,
            ["filename"] = "image_720.jpeg",
            ["location"] = $"/{Account}/{Id(4000 + index)}.jpeg",
            ["width"] = 1022,
            ["height"] = 720,
            ["metadata"] = """{"resolutionMode":1}""",
            ["updatedAt"] = 1774700000,
            ["locations"] = List(1, _ => Location(4000 + index)),
        };

    private static JsonObject Location(int index)
        => new()
        {
            ["locationId"] = "1",
            ["location"] = $"https://cdn3.fansly.com/{Account}/{Id(index)}.jpeg?ngsw-bypass=true&Expires=1774718000&Key-Pair-Id=K2XXXXXXXXXXXX&Signature="
                + Convert.ToBase64String(Encoding.ASCII.GetBytes(Id(index))),
        };

    private static JsonArray List(int count, Func<int, JsonNode?> item)
        => new([.. Enumerable.Range(0, count).Select(item)]);

    private static string Id(int index) => (731204418826563584 + (index * 7919L)).ToString(CultureInfo.InvariantCulture);

    private static JsonNode Changed(JsonNode node, Action<JsonObject> change)
    {
        switch (node)
        {
            case JsonObject parent:
                foreach (JsonNode? child in parent.Select(static pair => pair.Value).ToArray())
                {
                    _ = child is null ? null : Changed(child, change);
                }

                change(parent);
                break;
            case JsonArray list:
                foreach (JsonNode? child in list)
                {
                    _ = child is null ? null : Changed(child, change);
                }

                break;
        }

        return node;
    }

    private static void Shuffle(JsonObject parent)
    {
        KeyValuePair<string, JsonNode?>[] fields = [.. parent];
        new Random(fields.Length).Shuffle(fields);
        parent.Clear();

        foreach ((string name, JsonNode? value) in fields)
        {
            parent.Add(name, value);
        }
    }

    private static void Grow(JsonObject parent)
    {
        parent.Insert(0, "fieldOfTomorrow", 1);
        parent.Add("moreOfTomorrow", new JsonObject { ["text"] = "What this says is unknown.", ["items"] = new JsonArray(1, 2, 3) });
    }

    private static byte[] Write(JsonNode node)
        => Encoding.UTF8.GetBytes(node.ToJsonString(new JsonSerializerOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }));
}
