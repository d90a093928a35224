using System.Reflection;

namespace PiiClassifier;

/// <summary>The version of this library, as reports tell it.</summary>
internal static class ToolVersion
{
    /// <summary>Without what the build appends after '+' (the commit), which would make equal reports differ.</summary>
    public static string Current { get; } = Read();

    private static string Read()
    {
        string version = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        int build = version.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? version : version[..build];
    }
}
