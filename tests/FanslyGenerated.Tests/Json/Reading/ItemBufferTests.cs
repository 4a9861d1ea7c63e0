using FanslyGenerated.Json.Reading;
using FluentAssertions;

namespace FanslyGenerated.Tests.Json.Reading;

public sealed class ItemBufferTests
{
    [Fact]
    public void A_list_of_any_length_comes_out_as_it_went_in()
    {
        for (int length = 0; length < 300; length++)
        {
            int[] items = [.. Enumerable.Range(0, length)];
            var buffer = default(ItemBuffer<string>);

            foreach (int item in items)
            {
                buffer.Add($"{item}");
            }

            buffer.ToArray().Should().Equal(items.Select(item => $"{item}"));
        }
    }
}
