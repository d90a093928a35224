using System.Runtime.InteropServices;

namespace PiiClassifier.Cli.Tests;

/// <summary>A folder with the built command as <c>pii</c>, as an installed tool would lie on PATH.</summary>
internal static class InstalledCommand
{
    /// <summary>The folder of the runtime that runs the tests, which holds <c>dotnet</c>.</summary>
    public static string DotnetRoot { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>Writes the command into a folder.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <returns>The folder.</returns>
    public static string In(string folder)
    {
        Directory.CreateDirectory(folder);
        string script = Path.Combine(folder, "pii");
        File.WriteAllText(script, $"#!/bin/sh\nexec '{DotnetRoot}/dotnet' '{typeof(CliTexts).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }
}
