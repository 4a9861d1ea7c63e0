using System.Collections;
using System.Reflection;
using FanslyGenerated.Json;

namespace FanslyGenerated.Tests.Json.Writing;

/// <summary>Makes objects of any generated class, with any of their optional properties set.</summary>
internal sealed class RandomRequest(Random random)
{
    private static readonly string[] s_texts = ["", "Hi", "é", "\U0001F49B", "\"\\/", "<script>", "\0\n\u2028", "2026-03-29T17:10:50Z", new('x', 500)];

    public object? Of(Type type)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;

        if (inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(inner.GetGenericArguments()))!;

            for (int count = random.Next(4); count > 0; count--)
            {
                items.Add(Of(inner.GetGenericArguments()[0]));
            }

            return items;
        }

        return inner switch
        {
            _ when inner == typeof(string) => s_texts[random.Next(s_texts.Length)],
            _ when inner == typeof(bool) => random.Next(2) == 0,
            _ when inner == typeof(int) => random.Next(int.MinValue, int.MaxValue),
            _ when inner == typeof(long) => random.NextInt64(long.MinValue, long.MaxValue),
            _ when inner == typeof(decimal) => new decimal(random.Next(), random.Next(), 0, random.Next(2) == 0, (byte)random.Next(10)),
            _ when inner == typeof(DateTimeOffset) => new DateTimeOffset(random.NextInt64(DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero),
            _ when inner == typeof(TimeSpan) => new TimeSpan(random.NextInt64()),
            _ when inner == typeof(RawAmount) => new RawAmount(random.NextInt64()),
            _ when inner == typeof(RawJson) => new RawJson("""{"a":[1,null]}"""),
            _ when typeof(IOpenEnum).IsAssignableFrom(inner) => Activator.CreateInstance(inner, Of(inner.GetProperty("Value")!.PropertyType)),
            _ => Object(inner),
        };
    }

    private object Object(Type type)
    {
        object value = Activator.CreateInstance(type)!;

        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite && property.PropertyType != typeof(UnknownFields)))
        {
            bool isRequired = property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null;

            if (isRequired || random.Next(2) == 0)
            {
                property.SetValue(value, Of(property.PropertyType));
            }
        }

        return value;
    }
}
