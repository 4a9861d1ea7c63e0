using FanslyGenerated.SpecTool.Surface;

namespace FanslyGenerated.SpecTool.Commands;

/// <summary>Writes what an assembly shows to callers into a text file, or reports how the two differ.</summary>
internal static class SurfaceCommand
{
    public static int Write(string assembly, string file, TextWriter output)
    {
        File.WriteAllText(file, SurfaceText.Write(AssemblySurface.Read(assembly)));
        output.WriteLine($"{file} written");
        return 0;
    }

    public static int Check(string assembly, string file, TextWriter output)
    {
        string reviewed = File.Exists(file) ? File.ReadAllText(file) : "";
        string difference = SurfaceDiff.Compare(reviewed, SurfaceText.Write(AssemblySurface.Read(assembly)));

        if (difference.Length == 0)
        {
            return 0;
        }

        output.Write($"{file}(1,1): error: {assembly} shows something else to callers:\n\n{difference}\n");
        output.WriteLine("If that is meant, run build/update.sh and commit the result.");
        return 1;
    }
}
