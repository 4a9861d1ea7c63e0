using FanslyGenerated.Generator.Emission;
using FanslyGenerated.Generator.Pipeline;
using FanslyGenerated.Spec.Model;
using FanslyGenerated.Spec.Plan;
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

        // Problems are reported where the client itself is made, and not once more here.
        context.RegisterSourceOutput(
            models
                .Select(static (spec, _) => ClientNames.Of(spec.Client))
                .WithTrackingName(Steps.Registrations),
            static (output, names) =>
            {
                GeneratedFile file = RegistrationEmitter.Emit(names);
                output.AddSource(file.Name.Text, file.Text);
            });
    }
}
