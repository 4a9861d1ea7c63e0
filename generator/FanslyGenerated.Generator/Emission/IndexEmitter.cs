using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes the lookups that <c>x-index</c> asks for: the join that every caller would write.</summary>
internal static class IndexEmitter
{
    public static GeneratedFile Emit(LookupsPlan plan)
    {
        SourceWriter writer = GeneratedFile.Start(plan.Client.Namespace);

        foreach (LookupHolderPlan holder in plan.Holders)
        {
            using (writer.Block($"public sealed partial class {holder.Class}"))
            {
                bool isFirst = true;

                foreach (LookupPlan lookup in holder.Lookups)
                {
                    if (!isFirst)
                    {
                        writer.WriteLine();
                    }

                    isFirst = false;
                    WriteLookup(writer, lookup);
                }
            }

            writer.WriteLine();
        }

        return new GeneratedFile($"{plan.Client.Client}.Indexes.g.cs", writer.ToSourceText());
    }

    private static void WriteLookup(SourceWriter writer, LookupPlan lookup)
    {
        Code type = $"global::System.Collections.Generic.IReadOnlyDictionary<string, {lookup.ItemType}>";

        writer.Write($$"""
            private {{type}}? {{lookup.Field}};

            /// <summary><see cref="{{lookup.List}}"/> by <c>{{lookup.Key}}</c>, made when it is first asked for.</summary>
            [global::Newtonsoft.Json.JsonIgnore]
            [global::System.Text.Json.Serialization.JsonIgnore]
            public {{type}} {{lookup.Name}}
                => {{lookup.Field}} ??= global::FanslyGenerated.Json.Lookup.By({{lookup.List}}, static item => item.{{lookup.Key}});
            """);
    }
}
