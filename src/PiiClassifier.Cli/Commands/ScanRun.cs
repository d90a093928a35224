using System.Threading.Channels;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Partials;
using PiiClassifier.Tables;

namespace PiiClassifier.Cli.Commands;

/// <summary>Scans files, several at once, into one report or a partial one, in the order in which they were found.</summary>
/// <param name="host">The process.</param>
/// <param name="words">The language.</param>
/// <param name="options">How each file is scanned.</param>
/// <param name="jobs">How many at once.</param>
internal sealed class ScanRun(CommandHost host, Words words, PiiScannerOptions options, int jobs)
{
    // So many files may be done, with the hashes of their persons, while one before them is still being scanned.
    private const int MostDoneAhead = 256;

    // How long an ended run waits for files at hand: reading from a share that answers no more cannot be ended.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Scans until all is done or the run is ended; then what was found and not scanned is in the report all the same.</summary>
    public async Task<ScanReport> ScanAsync(FileSearch search, CancellationToken cancellationToken)
    {
        DateTimeOffset startedAt = host.TimeProvider.GetUtcNow();
        long start = host.TimeProvider.GetTimestamp();
        var reports = new List<FileReport>();
        var persons = new PersonCounter();
        int notTables = await ScanAllAsync(
            search.Find(),
            (_, report) =>
            {
                persons.Add(report);
                reports.Add(report);
            },
            cancellationToken).ConfigureAwait(false);
        if (cancellationToken.IsCancellationRequested) reports.AddRange(NotEnded(search));
        return new ScanReport
        {
            Files = reports,
            Persons = persons,
            KeyId = options.Key?.Id,
            StartedAt = startedAt,
            Elapsed = host.TimeProvider.GetElapsedTime(start),
            NotTables = notTables,
            Interrupted = cancellationToken.IsCancellationRequested,
            IgnoreFiles = search.IgnoreFiles,
        };
    }

    /// <summary>Scans a part of the files, and writes what is found of each.</summary>
    /// <param name="search">Finds all files.</param>
    /// <param name="cut">Takes the part.</param>
    /// <param name="partial">Where it is written; for its owner only, for it holds hashes of persons.</param>
    /// <param name="cancellationToken">Ends the run; what was found and not scanned is written all the same.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task<PartialTail> ScanAsync(FileSearch search, ShardCut cut, Stream partial, CancellationToken cancellationToken)
    {
        DateTimeOffset startedAt = host.TimeProvider.GetUtcNow();
        long start = host.TimeProvider.GetTimestamp();
        using var writer = new PartialWriter(partial, options.Key!, PartialHead.Of(options, cut.Shard, cut.IsListed, startedAt));
        long taken = 0;
        int notTables = await ScanAllAsync(
            cut.Take(search.Find()),
            (file, report) =>
            {
                FullDisk.Tell(() => writer.Add(file.Place, report));
                taken++;
            },
            cancellationToken).ConfigureAwait(false);
        var tail = new PartialTail
        {
            Found = cut.ToList(search.IgnoreFiles),
            Taken = taken + notTables,
            NotTables = notTables,
            Interrupted = cancellationToken.IsCancellationRequested,
            EndedAt = startedAt + host.TimeProvider.GetElapsedTime(start),
            IgnoreFiles = search.IgnoreFiles,
            NotEnded = cancellationToken.IsCancellationRequested ? NotEnded(search) : [],
        };
        FullDisk.Tell(() => writer.End(tail));
        return tail;
    }

    private static FileReport[] NotEnded(FileSearch search) => [.. search.NotEnded.Select(FileRefusal.WalkInterrupted.ReportOf)];

    // Tells of each file in order, and how many were no tables.
    private Task<int> ScanAllAsync(IEnumerable<FoundFile> found, Action<FoundFile, FileReport> take, CancellationToken cancellationToken) =>
        ScanProgressBar.ShowAsync(host, words, async progress =>
        {
            var queue = new FileQueue();
            queue.Fill(found, file => progress.FileFound(file.Path), cancellationToken);
            using var late = new CancellationTokenSource(Timeout.InfiniteTimeSpan, host.TimeProvider);
            await using CancellationTokenRegistration registration = cancellationToken.Register(() => late.CancelAfter(Patience));
            int notTables = 0;
            await foreach ((FoundFile file, Task<FileReport> scan) in StartAll(queue, progress, cancellationToken).ConfigureAwait(false))
            {
                FileReport report = await EndOf(scan, file, late.Token, cancellationToken).ConfigureAwait(false);
                if (IsNoTable(file, report)) notTables++;
                else take(file, report);
            }
            return notTables;
        });

    // Handed out in order, though they end in any: what a person's count says depends on the order of the files.
    private IAsyncEnumerable<(FoundFile File, Task<FileReport> Scan)> StartAll(FileQueue queue, ScanProgressBar progress, CancellationToken cancellationToken)
    {
        FileScanner scanner = host.MakeScanner(options with { KeepPersons = true });
        var started = Channel.CreateBounded<(FoundFile, Task<FileReport>)>(MostDoneAhead);
        var free = new SemaphoreSlim(jobs);
        _ = Task.Run(
            async () =>
            {
                try
                {
                    await foreach (FoundFile file in queue.TakeAllAsync().ConfigureAwait(false)) await started.Writer.WriteAsync((file, await StartAsync(file).ConfigureAwait(false)), CancellationToken.None).ConfigureAwait(false);
                    started.Writer.Complete();
                }
                catch (Exception fault)
                {
                    started.Writer.Complete(fault);
                }
            },
            CancellationToken.None);
        return started.Reader.ReadAllAsync(CancellationToken.None);

        async Task<Task<FileReport>> StartAsync(FoundFile file)
        {
            if (file.Refusal is { } refusal) return Task.FromResult(refusal.ReportOf(file.Path));
            try
            {
                await free.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return Task.FromResult(FileRefusal.Interrupted.ReportOf(file.Path));
            }
            return ScanAsync(file);
        }

        async Task<FileReport> ScanAsync(FoundFile file)
        {
            try
            {
                using ScanProgressBar.Part part = progress.FileStarted();
                return await scanner.ScanAsync(file.Path, host, part, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                free.Release();
            }
        }
    }

    private static async Task<FileReport> EndOf(Task<FileReport> scan, FoundFile file, CancellationToken late, CancellationToken cancellationToken)
    {
        try
        {
            return await scan.WaitAsync(late).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return FileRefusal.Interrupted.ReportOf(file.Path);
        }
    }

    /// <summary>Whether a file is none to tell of.</summary>
    /// <remarks>
    /// A picture in a folder is no finding, nor is a text of another kind (a program, a letter) in which no personal column was
    /// found; one that was named, or one called .xlsx, is told, and so is whatever was not read to its end.
    /// </remarks>
    public static bool IsNoTable(FoundFile file, FileReport report)
    {
        if (file.NamedDirectly || file.Refusal is not null || TableFileNames.AllowTable(file.Path)) return false;
        if (report.Status == ScanStatus.Unsupported) return report.Format is null;
        if (report.Failure?.Code == ScanFailure.GitLfsPointer) return true;
        return report.Status == ScanStatus.Scanned && report.Encoding is not null && !report.Tables.Any(table => table.Columns.Any(column => column.Type is not null || column.Embedded.Count > 0));
    }
}
