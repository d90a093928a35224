using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using PiiClassifier.Cli.Configuration;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary>The command <c>pii</c>: parses its arguments and runs what they name.</summary>
internal sealed class PiiCommandLine(CommandHost host)
{
    /// <summary>How arguments are written.</summary>
    internal static ParserConfiguration Syntax { get; } = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="cancellationToken">Ends the command; a scan writes what it has.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken = default)
    {
        Words words = host.WordsOf(arguments);
        try
        {
            ParseResult parsed = Parse(arguments, words);
            if (parsed.Errors.Count == 0 && parsed.Action == parsed.CommandResult.Command.Action && parsed.CommandResult.Command.Name == ScanCommand.Name)
            {
                IReadOnlyList<string> configured = new ConfiguredArguments(host, words, parsed.RootCommandResult.Command).AddTo(arguments, parsed);
                words = host.WordsOf(configured);
                parsed = Parse(configured, words);
            }
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpTextAction and not VersionTextAction) return Refuse(parsed, words);
            var configuration = new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await host.Error.WriteLineAsync(words["interrupted"]).ConfigureAwait(false);
            return ExitCodes.Interrupted;
        }
        catch (WrongUsageException wrong)
        {
            await host.Error.WriteLineAsync(wrong.Message).ConfigureAwait(false);
            return ExitCodes.WrongUsage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync(words.Format("not-written", TerminalText.OneLine(exception.Message))).ConfigureAwait(false);
            return ExitCodes.NotWritten;
        }
        catch (Exception exception)
        {
            // The type only: a message may hold the text of a cell.
            await host.Error.WriteLineAsync(words.Format("broken", exception.GetType().Name)).ConfigureAwait(false);
            return ExitCodes.Broken;
        }
    }

    private ParseResult Parse(IReadOnlyList<string> arguments, Words words)
    {
        // Chooses the language of the parser's own messages; flows with this call only.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(words.Language == ReportLanguage.Japanese ? "ja" : "en");
        return Build(words).Parse(arguments, Syntax);
    }

    /// <summary>The commands and their options.</summary>
    internal RootCommand Build(Words words)
    {
        var root = new RootCommand();
        var language = new Option<string>("--lang") { Recursive = true };
        language.AcceptOnlyFromAmong([.. LanguageChoice.Names]);
        root.Options.Add(language);
        root.Subcommands.Add(ScanCommand.Build(host, words));
        root.Subcommands.Add(MergeCommand.Build(host, words));
        root.Subcommands.Add(ReportCommand.Build(host, words));
        root.Subcommands.Add(AssessCommand.Build(host, words));
        root.Subcommands.Add(DiffCommand.Build(host, words));
        root.Subcommands.Add(ExplainCommand.Build(host, words));
        root.Subcommands.Add(MaskCommand.Build(host, words));
        root.Subcommands.Add(FingerprintCommand.Build(host, words));
        root.Subcommands.Add(MatchCommand.Build(host, words));
        root.Subcommands.Add(CopiesCommand.Build(host, words));
        root.Subcommands.Add(TraceCommand.Build(host, words));
        root.Subcommands.Add(IncidentCommand.Build(host, words));
        root.Subcommands.Add(TypesCommand.Build(host, words));
        root.Subcommands.Add(CompletionCommand.Build(host));
        foreach (Option option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = new HelpTextAction(words);
                // Where a path begins with a slash these are files.
                if (!OperatingSystem.IsWindows()) foreach (string alias in (string[])["/h", "/?"]) option.Aliases.Remove(alias);
            }
            else if (option is VersionOption) option.Action = new VersionTextAction();
        }
        return root;
    }

    private int Refuse(ParseResult parsed, Words words)
    {
        foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors) host.Error.WriteLine(TerminalText.OneLine(error.Message));
        host.Error.WriteLine(words["see-help"]);
        return ExitCodes.WrongUsage;
    }

    private sealed class HelpTextAction(Words words) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            string name = parseResult.CommandResult.Command is RootCommand ? "pii" : parseResult.CommandResult.Command.Name;
            parseResult.InvocationConfiguration.Output.WriteLine(words["help-" + name]);
            return ExitCodes.Done;
        }
    }

    private sealed class VersionTextAction : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Current);
            return ExitCodes.Done;
        }
    }
}
