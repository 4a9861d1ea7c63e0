using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.Generator.Emission;

/// <summary>Writes the lookups that <c>x-index</c> asks for: the join that every caller would write.</summary>
internal static class IndexEmitter
{
    public static GeneratedFile Emit(IndexesNode node)
    {
        SourceWriter writer = GeneratedFile.Start(node.Namespace);

        foreach (ObjectModel holder in node.Objects)
        {
            using (writer.Block($"public sealed partial class {holder.Name}"))
            {
                bool isFirst = true;

                foreach (PropertyModel list in holder.Properties.Where(property => property.Traits.IndexedBy is not null))
                {
                    if (!isFirst)
                    {
                        writer.Write("");
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

            writer.Write("");
        }

        return new GeneratedFile($"{node.Client}.Indexes.g.cs", writer.ToSourceText());
    }

    private static void WriteLookup(SourceWriter writer, PropertyModel list, IndexKey key)
    {
        string name = $"{list.Name}By{key.Name}";
        string field = $"_{char.ToLowerInvariant(name[0])}{name.Substring(1)}";
        string type = $"global::System.Collections.Generic.IReadOnlyDictionary<string, {list.Type.Item!.CSharp}>";

        writer.Write($$"""
            private {{type}}? {{field}};

            /// <summary><see cref="{{list.Name}}"/> by <c>{{key.Name}}</c>, made when it is first asked for.</summary>
            [global::Newtonsoft.Json.JsonIgnore]
            [global::System.Text.Json.Serialization.JsonIgnore]
            public {{type}} {{name}}
                => {{field}} ??= global::FanslyGenerated.Json.Lookup.By({{list.Name}}, static item => item.{{key.Name}});
            """);
    }
}
