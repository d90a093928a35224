using System.Diagnostics;
using System.Text;

namespace PiiClassifier.Cli.Tests;

/// <summary>The command as it was built, as a process of its own.</summary>
internal static class BuiltCommand
{
    /// <summary>The assembly of the command.</summary>
    public static string Assembly { get; } = typeof(CliTexts).Assembly.Location;

    /// <summary>How it is started, in Japanese, with its outputs to be read.</summary>
    public static ProcessStartInfo StartOf(params string[] arguments) => Started("dotnet", [Assembly, .. arguments]);

    /// <summary>How a program is started that starts the command with <c>dotnet</c> itself.</summary>
    public static ProcessStartInfo StartedBy(string program, string[] options, params string[] arguments) => Started(program, [.. options, "dotnet", Assembly, .. arguments]);

    private static ProcessStartInfo Started(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment["LC_ALL"] = "ja_JP.UTF-8";
        return start;
    }
}
