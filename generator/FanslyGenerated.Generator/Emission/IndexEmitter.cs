using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Naming;
using FanslyGenerated.Spec.Plan;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes the lookups that <c>x-index</c> asks for: the join that every caller would write.</summary>
internal static class IndexEmitter
{
    public static GeneratedFile Emit(IndexesNode node)
    {
        SourceWriter writer = GeneratedFile.Start(node.Namespace);

        foreach (ObjectModel holder in node.Objects)
        {
            using (writer.Block($"public sealed partial class {holder.Identifier}"))
            {
                bool isFirst = true;

                foreach (PropertyModel list in holder.Properties.Where(property => property.Traits.IndexedBy is not null))
                {
                    if (!isFirst)
                    {
                        writer.WriteLine();
                    }

                    isFirst = false;
                    IndexKey? key = node.Keys.FirstOrDefault(
                        key => key.Schema == list.Type.Item?.Schema && key.WireName == list.Traits.IndexedBy);

                    if (key is not null)
                    {
                        WriteLookup(writer, list, key);
                    }
                }
            }

            writer.WriteLine();
        }

        return new GeneratedFile($"{node.Client}.Indexes.g.cs", writer.ToSourceText());
    }

    private static void WriteLookup(SourceWriter writer, PropertyModel list, IndexKey key)
    {
        Code name = $"{list.Identifier}By{key.Name}";
        Code field = $"_by{key.Name}In{list.Identifier}";
        Code type = $"global::System.Collections.Generic.IReadOnlyDictionary<string, {list.Type.Item!.Code()}>";

        writer.Write($$"""
            private {{type}}? {{field}};

            /// <summary><see cref="{{list.Identifier}}"/> by <c>{{key.Name}}</c>, made when it is first asked for.</summary>
            [global::Newtonsoft.Json.JsonIgnore]
            [global::System.Text.Json.Serialization.JsonIgnore]
            public {{type}} {{name}}
                => {{field}} ??= global::FanslyGenerated.Json.Lookup.By({{list.Identifier}}, static item => item.{{key.Name}});
            """);
    }
}
