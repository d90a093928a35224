using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Masking;

namespace PiiClassifier.Cli.Commands;

/// <summary>One run of <c>pii mask</c>: scans, plans, refuses or writes.</summary>
/// <param name="host">The process.</param>
/// <param name="words">The language.</param>
/// <param name="scanning">How the file is scanned.</param>
/// <param name="policy">What becomes of each type.</param>
/// <param name="options">What to be sure of.</param>
internal sealed class MaskRun(CommandHost host, Words words, PiiScannerOptions scanning, MaskPolicy policy, MaskOptions options)
{
    public required string Input { get; init; }

    /// <summary>Where the copy goes; <see langword="null"/> to show the plan only.</summary>
    public required string? Output { get; init; }

    /// <summary>The file with the key; <see langword="null"/> for the user's own.</summary>
    public required string? KeyFile { get; init; }

    /// <summary>Whether it is written in spite of reasons against.</summary>
    public required bool Forces { get; init; }

    /// <summary>Whether the copy may take the place of another file.</summary>
    public required bool Overwrites { get; init; }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        FileReport report = await host.MakeScanner(scanning).ScanAsync(Input, host, progress: null, cancellationToken).ConfigureAwait(false);
        if (report.Status is not (ScanStatus.Scanned or ScanStatus.Partial or ScanStatus.Unsupported))
        {
            await host.Error.WriteLineAsync($"{TerminalText.OneLine(Input)}: {TerminalText.OneLine(report.Failure?.Describe(words.Language) ?? words.Of(report.Status))}").ConfigureAwait(false);
            return ExitCodes.Unread;
        }
        var plan = new MaskPlan(report, policy, options);
        if (Output is null) MaskPlanText.Write(plan, TerminalText.ConsoleOver(host.Output, host.OutputIsTerminal, host.Width), words);
        if (plan.Doubts.Count > 0)
        {
            bool ends = !Forces || plan.Doubts.Any(doubt => doubt.IsFinal);
            Tell(plan.Doubts, ends);
            if (ends) return ExitCodes.Unsure;
        }
        return Output is null ? ExitCodes.Done : Write(plan, Output, cancellationToken);
    }

    private int Write(MaskPlan plan, string output, CancellationToken cancellationToken)
    {
        Keys.PersonalKey? key = plan.Columns.Any(column => column.Action == MaskAction.Pseudonymise) ? Files.KeyFile.Open(KeyFile, host, words) : null;
        var masker = new CellMasker(key);
        try
        {
            if (Overwrites) OwnerOnlyFile.Write(output, stream => WriteCopy(plan, masker, stream, cancellationToken));
            else if (!OwnerOnlyFile.TryWriteNew(output, stream => WriteCopy(plan, masker, stream, cancellationToken))) throw new WrongUsageException(words.Format("mask-output-exists", TerminalText.OneLine(output)));
        }
        catch (MaskRefusalException refusal)
        {
            Tell(refusal.Doubts, ends: true);
            return ExitCodes.Unsure;
        }
        int columns = plan.Columns.Count(column => column.Action != MaskAction.Keep);
        host.Error.WriteLine(words.Format("mask-written", TerminalText.OneLine(output), Words.Count(masker.Count), Words.Count(columns)));
        if (key is not null) host.Error.WriteLine(words.Format("mask-key", key.Id));
        return ExitCodes.Done;
    }

    // Refused from within, the file that was begun goes again.
    private void WriteCopy(MaskPlan plan, CellMasker masker, Stream stream, CancellationToken cancellationToken)
    {
        IReadOnlyList<MaskDoubt> doubts = MaskedCopy.Write(Input, plan, masker, scanning.Limits, options.DropsCopies, stream, cancellationToken);
        if (doubts.Count == 0) return;
        if (!Forces) throw new MaskRefusalException([.. doubts]);
        Tell(doubts, ends: false);
    }

    private void Tell(IEnumerable<MaskDoubt> doubts, bool ends)
    {
        host.Error.WriteLine(words[ends ? "mask-refused" : "mask-forced"]);
        foreach (string line in MaskPlanText.Lines(doubts, words)) host.Error.WriteLine(line);
        if (ends && doubts.All(doubt => !doubt.IsFinal)) host.Error.WriteLine(words["mask-force-hint"]);
    }
}
