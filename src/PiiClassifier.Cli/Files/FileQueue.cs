using System.Threading.Channels;

namespace PiiClassifier.Cli.Files;

/// <summary>The files that are found and not yet taken: found ahead of the scan, so that it can be told how much there is, and bounded.</summary>
internal sealed class FileQueue
{
    // Some 10 MB of paths. Of a larger share no more is found until some are scanned.
    private const int MostFiles = 1 << 16;

    private readonly Channel<FoundFile> _files = Channel.CreateBounded<FoundFile>(new BoundedChannelOptions(MostFiles) { SingleReader = true, SingleWriter = true });

    /// <summary>Finds on a thread of its own until all are found or the scan is ended.</summary>
    /// <param name="found">The search: what is asked for next is found then.</param>
    /// <param name="note">Told of each file before it can be taken.</param>
    /// <param name="cancellationToken">Ends the search. Nothing is waited for then: a list may come from a program that writes no more, a folder from a share that answers no more.</param>
    public void Fill(IEnumerable<FoundFile> found, Action<FoundFile> note, CancellationToken cancellationToken)
    {
        cancellationToken.Register(() => _files.Writer.TryComplete());
        _ = Task.Run(
            async () =>
            {
                try
                {
                    foreach (FoundFile file in found)
                    {
                        note(file);
                        await _files.Writer.WriteAsync(file, CancellationToken.None).ConfigureAwait(false);
                    }
                    _files.Writer.TryComplete();
                }
                catch (ChannelClosedException)
                {
                    // Ended; the one at hand lies under an argument that is told as not found to its end.
                }
                catch (Exception fault)
                {
                    _files.Writer.TryComplete(fault);
                }
            },
            CancellationToken.None);
    }

    /// <summary>The files in the order in which they are found; throws what the search threw.</summary>
    public IAsyncEnumerable<FoundFile> TakeAllAsync() => _files.Reader.ReadAllAsync(CancellationToken.None);
}
