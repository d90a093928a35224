using System.CommandLine;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii mask</c>: writes a copy of a file without its personal information.</summary>
internal static class MaskCommand
{
    public static Command Build(CommandHost host, Words words)
    {
        var input = new Argument<string>("IN");
        ScannerArguments.RequirePaths(input, words);
        var maskArguments = new MaskArguments(words);
        var scanOptions = new ScannerArguments(words);
        var command = new Command("mask") { input };
        maskArguments.AddTo(command);
        scanOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            string path = Files.FileWalk.WithForwardSlashes(parsed.GetValue(input)!);
            PiiScannerOptions options = scanOptions.ToOptions(parsed, host, [path]) with { KeepPlaces = true };
            MaskRun run = maskArguments.ToRun(parsed, host, options, path);
            return run.RunAsync(cancellationToken);
        });
        return command;
    }
}
