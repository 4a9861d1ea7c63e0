using FanslyGenerated.Spec.Model;

namespace FanslyGenerated.SpecTool.Stubs;

/// <summary>The folder that WireMock responds from: a mapping for each operation.</summary>
internal static class StubMappings
{
    public static void Write(SpecFile file, SpecModel spec, OutputFolder folder)
    {
        foreach (OperationModel operation in spec.Operations)
        {
            folder.Write(Path.Combine("mappings", file.Name, $"{operation.Id}.json"), OperationStub.Of(file, spec, operation));
        }
    }
}
