using FanslyGenerated.Json;
using FluentAssertions;

namespace FanslyGenerated.Tests.Json;

public sealed class WireTimeTests
{
    [Fact]
    public void Every_tick_of_an_instant_comes_back()
    {
        var random = new Random(74);

        for (int round = 0; round < 10_000; round++)
        {
            var instant = new DateTimeOffset(random.NextInt64(DateTimeOffset.MaxValue.Ticks + 1), TimeSpan.Zero);
            foreach (TimeUnit unit in (TimeUnit[])[TimeUnit.UnixSeconds, TimeUnit.UnixMilliseconds])
            {
                WireTime.TryReadInstant(WireTime.ToNumber(instant, unit), unit, out DateTimeOffset back)
                    .Should().BeTrue();
                back.Should().Be(instant);
            }
        }
    }

    [Fact]
    public void The_first_and_the_last_instant_come_back_and_what_lies_beyond_is_refused()
    {
        foreach (DateTimeOffset end in (DateTimeOffset[])[DateTimeOffset.MinValue, DateTimeOffset.MaxValue])
        {
            decimal number = WireTime.ToNumber(end, TimeUnit.UnixSeconds);
            decimal beyond = number + (0.0000001m * Math.Sign(number));

            WireTime.TryReadInstant(number, TimeUnit.UnixSeconds, out DateTimeOffset back).Should().BeTrue();
            back.Should().Be(end);
            WireTime.TryReadInstant(beyond, TimeUnit.UnixSeconds, out _).Should().BeFalse();
        }
    }

    [Fact]
    public void The_longest_durations_come_back_and_longer_ones_are_refused()
    {
        foreach (TimeSpan end in (TimeSpan[])[TimeSpan.MinValue, TimeSpan.MaxValue])
        {
            decimal number = WireTime.ToNumber(end, TimeUnit.Milliseconds);
            decimal beyond = number + (0.0001m * Math.Sign(number));

            WireTime.TryReadDuration(number, TimeUnit.Milliseconds, out TimeSpan back).Should().BeTrue();
            back.Should().Be(end);
            WireTime.TryReadDuration(beyond, TimeUnit.Milliseconds, out _).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void The_largest_decimals_are_refused_and_do_not_overflow(string number)
        => WireTime.TryReadDuration(decimal.Parse(number), TimeUnit.Seconds, out _).Should().BeFalse();

    [Fact]
    public void An_offset_does_not_change_the_instant()
        => WireTime.ToNumber(DateTimeOffset.Parse("2026-03-28T14:13:20+02:00"), TimeUnit.UnixSeconds)
            .Should().Be(1774700000m);
}
