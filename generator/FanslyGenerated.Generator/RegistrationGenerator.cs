using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using Microsoft.CodeAnalysis;

namespace FanslyGenerated.Generator;

/// <summary>Writes how the client of each spec is registered with dependency injection, in the project that marks its specs so.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RegistrationGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SpecModel> models = SpecReadings.Models(
            SpecReadings.Of(SpecFiles.Marked(context, "SdkRegistration")));

        // Problems are told where the client itself is made, and not once more here.
        context.RegisterSourceOutput(
            models
                .Select(static (spec, _) => new RegistrationNode(spec.Client.Identifier, spec.Client.NamespaceCode))
                .WithTrackingName(Steps.Registrations),
            static (output, node) =>
            {
                GeneratedFile file = RegistrationEmitter.Emit(node);
                output.AddSource(file.Name.Text, file.Text);
            });
    }
}
