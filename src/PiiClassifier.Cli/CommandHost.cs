using System.Runtime.InteropServices;
using System.Text;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli;

/// <summary>What a process gives to its commands; tests give something else.</summary>
internal sealed class CommandHost
{
    private const int WidthOfRedirectedOutput = 110;

    /// <summary>Standard output as text.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard output as bytes.</summary>
    public required Stream OutputBytes { get; init; }

    public required TextWriter Error { get; init; }

    public required Func<Stream> OpenInput { get; init; }

    public required Func<string, string?> GetVariable { get; init; }

    public bool SystemSpeaksJapanese { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>The columns of the terminal, or of the text when there is none.</summary>
    public int Width { get; init; } = WidthOfRedirectedOutput;

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where <c>pii.json</c> is looked for; empty is the current folder.</summary>
    public string ConfigurationFolder { get; init; } = "";

    public Func<PiiScannerOptions, FileScanner> MakeScanner { get; init; } = FileScanner.Real;

    /// <summary>The words of the language that arguments and process ask for.</summary>
    public Words WordsOf(IReadOnlyList<string> arguments) => new(LanguageChoice.Choose(arguments, GetVariable, SystemSpeaksJapanese));

    /// <summary>The host of this process. Output is UTF-8 whatever the code page of the terminal.</summary>
    public static CommandHost OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CommandHost
        {
            Output = Console.Out,
            OutputBytes = Console.OpenStandardOutput(),
            Error = Console.Error,
            OpenInput = Console.OpenStandardInput,
            GetVariable = Environment.GetEnvironmentVariable,
            SystemSpeaksJapanese = OperatingSystem.IsWindows() && WindowsSpeaksJapanese(),
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? WidthOfRedirectedOutput : WidthOfTerminal(),
        };
    }

    // Some terminals tell a width of 0.
    private static int WidthOfTerminal() => Console.WindowWidth is var width and >= 20 ? width : WidthOfRedirectedOutput;

    // Under invariant globalisation the UI culture says nothing. The lower ten bits are the language: LANG_JAPANESE.
    private static bool WindowsSpeaksJapanese() => (GetUserDefaultUILanguage() & 0x3FF) == 0x11;

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
