using System.CommandLine;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii completion</c>: prints the script with which a shell completes the command. The scripts ask the parser, by its directive <c>[suggest]</c>.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "pii.bash",
        ["zsh"] = "pii.zsh",
        ["fish"] = "pii.fish",
        ["powershell"] = "pii.ps1",
    };

    public static Command Build(CommandHost host)
    {
        var shell = new Argument<string>("SHELL");
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion") { shell };
        command.SetAction(parsed =>
        {
            using Stream script = typeof(CompletionCommand).Assembly.GetManifestResourceStream("PiiClassifier.Cli.Completion." + Scripts[parsed.GetValue(shell)!])!;
            script.CopyTo(host.OutputBytes);
            return ExitCodes.Done;
        });
        return command;
    }
}
