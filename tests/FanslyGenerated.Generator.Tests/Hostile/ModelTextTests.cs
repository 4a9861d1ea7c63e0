using System.Collections;
using System.Reflection;
using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Tests.Language;
using FanslyGenerated.Spec;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Reading;
using FanslyGenerated.SpecTool.Lowering;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace FanslyGenerated.Generator.Tests.Hostile;

/// <summary>
/// The second wall. The reader refuses what is no name; should a text slip past it, the code that is printed of the model
/// still has it as a text, or is not printed at all. Every text of the model and of the plan is tried, by its type.
/// </summary>
public sealed class ModelTextTests
{
    private static readonly int s_ofOnePlace = LongTests.Runs ? 5 : 1;

    private static readonly string[] s_styles = ["a member", "a class", "the end of a literal", "the end of a summary", "a line", "the end of a comment"];

    private readonly ITestOutputHelper _output;

    public ModelTextTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void F140_No_text_of_the_model_or_the_plan_becomes_code()
    {
        SpecModel[] specs = [Model("fansly"), Model("onlyfans")];
        Dictionary<string, int> tried = ModelTexts.Places.ToDictionary(place => place, static _ => 0);
        List<string> faults = [];
        int refused = 0;

        foreach (string style in s_styles)
        {
            string text = HostileStyles.Text(style);

            foreach ((string place, Func<IEnumerable<string>> print) in specs.SelectMany(spec => Some(spec, text)))
            {
                tried[place]++;

                try
                {
                    faults.AddRange(print().Select(fault => $"{place}, {style}: {fault}"));
                }
                catch (Exception refusal) when (refusal is ArgumentException or FormatException or InvalidOperationException or NullReferenceException)
                {
                    refused++;
                }
            }
        }

        foreach ((string place, int times) in tried)
        {
            _output.WriteLine($"{place,-40} {times,3} times");
        }

        _output.WriteLine($"figures: {tried.Count} places, {tried.Values.Sum()} models, {refused} refused");
        tried.Where(place => place.Value == 0).Should().BeEmpty("a spec has each of them, or this shows nothing");
        faults.Should().BeEmpty();
    }

    private static SpecModel Model(string name) => SpecReader.Read("spec.yaml", Repository.Read($"spec/{name}.yaml")).Model!;

    /// <summary>The first few of each place; those behind them go the same way.</summary>
    private static IEnumerable<(string Place, Func<IEnumerable<string>> Print)> Some(SpecModel spec, string text)
    {
        ModelsPlan models = ModelsPlan.Of(spec);
        IEnumerable<(string Place, Func<IEnumerable<string>> Print)> ofModel = ModelTexts.Replaced(spec, text)
            .Select(variant => (variant.Place, (Func<IEnumerable<string>>)(() => Faults(SpecPlan.Of(variant.Value), ModelsPlan.Of(variant.Value)))));
        IEnumerable<(string Place, Func<IEnumerable<string>> Print)> ofPlan = ModelTexts.Replaced(SpecPlan.Of(spec), text)
            .Select(variant => (variant.Place, (Func<IEnumerable<string>>)(() => Faults(variant.Value, models))));

        return new[] { ofModel, ofPlan }.SelectMany(variants => variants.GroupBy(variant => variant.Place).SelectMany(place => place.Take(s_ofOnePlace)));
    }

    private static IEnumerable<string> Faults(SpecPlan plan, ModelsPlan models)
    {
        LoweredText.Of(DocumentLowering.Lower(plan, models)).ShouldBeHarmless();

        foreach (GeneratedFile file in GeneratedFiles.Of(plan))
        {
            string text = $"{file.Text}";

            if (text.Contains(HostileStyles.Word, StringComparison.Ordinal) && HostileStyles.IsCode(CSharpSyntaxTree.ParseText(text)))
            {
                yield return $"it is code in {file.Name}";
            }
        }
    }

    /// <summary>
    /// Every text of a model or a plan that a spec fills, found by their types: a text that is added to them is among the places
    /// without a word here. What a property works out from others is no place of its own.
    /// </summary>
    private static class ModelTexts
    {
        /// <summary>The places that there are, as <c>ParameterModel.WireName</c>.</summary>
        public static IReadOnlyList<string> Places { get; } =
        [
            .. typeof(SpecModel).Assembly.GetTypes()
                .Where(IsModel)
                .SelectMany(type => Filled(type).Where(property => property.DeclaringType == type))
                .Where(property => IsText(property.PropertyType))
                .Select(Place)
                .Order(StringComparer.Ordinal),
        ];

        /// <summary>The model or the plan once for each of its texts, with another one in its place.</summary>
        public static IEnumerable<(string Place, T Value)> Replaced<T>(T root, string text)
            where T : notnull
            => Variants(root, text).Select(variant => (variant.Place, (T)variant.Value));

        private static IEnumerable<(string Place, object Value)> Variants(object value, string text)
            => Filled(value.GetType()).SelectMany(property => property.GetValue(value) is { } held
                ? Held(property, held, text).Select(variant => (variant.Place, With(value, property, variant.Value)))
                : []);

        private static IEnumerable<(string Place, object Value)> Held(PropertyInfo property, object held, string text)
        {
            if (held is string)
            {
                return [(Place(property), text)];
            }

            if (held is IList or not IEnumerable)
            {
                return IsModel(held.GetType()) ? Variants(held, text) : [];
            }

            object[] items = [.. ((IEnumerable)held).Cast<object>()];
            return items.SelectMany((item, index) => (item is string ? [(Place(property), (object)text)] : Variants(item, text))
                .Select(variant => (variant.Place, List(held, items, index, variant.Value))));
        }

        /// <summary>A list of the same type, with one item replaced.</summary>
        private static object List(object list, object[] items, int index, object item)
        {
            Type type = list.GetType().GetGenericArguments()[0];
            Array copy = Array.CreateInstance(type, items.Length);
            items.CopyTo(copy, 0);
            copy.SetValue(item, index);
            return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(type).Invoke(null, [copy])!;
        }

        private static object With(object record, PropertyInfo property, object value)
        {
            object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
            property.SetValue(copy, value);
            return copy;
        }

        private static IEnumerable<PropertyInfo> Filled(Type type)
            => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

        private static bool IsModel(Type type)
            => (type.Namespace == typeof(SpecModel).Namespace || type.Namespace == typeof(SpecPlan).Namespace) && type.IsClass && type.GetMethod("<Clone>$") is not null;

        private static bool IsText(Type type) => type == typeof(string) || type == typeof(EquatableArray<string>);

        private static string Place(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
    }
}
