using System.Collections;
using System.Reflection;
using FanslyGenerated.Spec.Plan;
using FanslyGenerated.Spec.Problems;
using FanslyGenerated.Spec.Reading;
using Microsoft.CodeAnalysis;

namespace FanslyGenerated.Generator.Tests.Incrementality;

/// <summary>Walks everything that the pipeline keeps between two runs.</summary>
public sealed class ModelTests
{
    private static readonly string s_spec = Repository.Read("spec/fansly.yaml");

    [Fact]
    public void No_model_that_code_is_made_of_holds_a_position()
    {
        HashSet<Type> found = TypesIn(Models());

        found.Should().NotContain([typeof(SpecLocation), typeof(SpecPosition), typeof(Problem), typeof(Location)]);
    }

    [Fact]
    public void No_model_holds_what_belongs_to_a_compiler_or_a_parser()
    {
        HashSet<Type> found = TypesIn(Models());

        found.Where(type => type.FullName!.StartsWith("Microsoft.CodeAnalysis") || type.FullName.StartsWith("YamlDotNet"))
            .Should().BeEmpty();
        found.Where(type => typeof(Exception).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type)).Should().BeEmpty();
    }

    [Fact]
    public void Two_readings_of_one_spec_give_equal_models()
    {
        object[] once = [.. Models()];

        object[] again = [.. Models()];

        again.Should().HaveSameCount(once);
        again.Zip(once).Should().OnlyContain(pair => pair.First.Equals(pair.Second) && pair.First.GetHashCode() == pair.Second.GetHashCode());
    }

    [Fact]
    public void A_model_with_a_position_in_it_would_be_found()
    {
        var leak = new { Inner = new List<object> { new SpecLocation("spec", default, default) } };

        TypesIn([leak]).Should().Contain(typeof(SpecLocation));
    }

    /// <summary>The outputs of the pipeline's steps, but for the reading itself and the problems, which are about positions.</summary>
    private static IEnumerable<object> Models()
        => GeneratorRun.Over(s_spec).StepOutputs.Where(output => output is ClientPlan or EnvelopesPlan or ResourcePlan or RequestsPlan or LookupsPlan or JsonClassPlan or ResponsesPlan);

    private static HashSet<Type> TypesIn(IEnumerable<object> roots)
    {
        HashSet<Type> types = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> open = new(roots);

        while (open.TryPop(out object? value))
        {
            Type type = value.GetType();
            types.Add(type);

            if (type.IsPrimitive || value is string || !seen.Add(value))
            {
                continue;
            }

            foreach (object item in (value as IEnumerable ?? Array.Empty<object>()).OfType<object>())
            {
                open.Push(item);
            }

            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (field.GetValue(value) is { } inner)
                {
                    open.Push(inner);
                }
            }
        }

        types.Should().NotBeEmpty();
        types.Remove(typeof(SpecReading));
        return types;
    }
}
