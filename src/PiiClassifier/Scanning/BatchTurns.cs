using System.Numerics;

namespace PiiClassifier.Scanning;

/// <summary>Lets every line of work take the batches of rows of a table in order, whichever thread has a batch.</summary>
/// <remarks>
/// A thread keeps a batch from reading to the end, and lines pass from thread to thread. Rows that one processor wrote and another one reads
/// travel from cache to cache: where lines kept to their threads, that took a tenth of the time, and between processors that share no
/// cache more than half of what two threads gain. What comes of the work does not depend on how many threads there are, or on which is faster.
/// </remarks>
/// <param name="lines">How many lines of work there are, up to 64. Several are named by a bit for each.</param>
internal sealed class BatchTurns(int lines)
{
    // To be woken takes longer than most pieces of work, and a thread that sleeps now and then is taken for one that shares a processor with
    // whoever wakes it: where threads slept, every tenth scan took as long as on one.
    private const int Spins = 4000;

    private readonly object _lock = new();
    // By line, the batch that is next.
    private readonly int[] _next = new int[lines];
    private int _waiting;
    private bool _isStopped;

    /// <summary>Waits until all of some lines have come to a batch.</summary>
    /// <returns><see langword="false"/> after <see cref="Stop"/>.</returns>
    public bool Meet(int batch, ulong lines) => Wait(batch, lines, all: true, out _);

    /// <summary>Takes a line that has come to a batch, waiting until one has.</summary>
    /// <param name="batch">The batch, which one thread has.</param>
    /// <param name="pending">The lines that are yet to take it; the one taken is taken out.</param>
    /// <param name="line">The line, to be followed by <see cref="Done"/>.</param>
    /// <returns><see langword="false"/> after <see cref="Stop"/>, and when none is pending.</returns>
    public bool TryTake(int batch, ref ulong pending, out int line)
    {
        line = -1;
        if (pending == 0 || !Wait(batch, pending, all: false, out line)) return false;
        pending &= ~(1UL << line);
        return true;
    }

    /// <summary>Says that a line has done its work at the batch that it had come to.</summary>
    public void Done(int line)
    {
        // Seen by whoever says from now on that it waits.
        Interlocked.Increment(ref _next[line]);
        Wake();
    }

    /// <summary>Lets nobody wait any more.</summary>
    public void Stop()
    {
        Volatile.Write(ref _isStopped, true);
        Interlocked.MemoryBarrier();
        Wake();
    }

    private bool Wait(int batch, ulong lines, bool all, out int line)
    {
        for (int i = 1; i <= Spins; i++)
        {
            if (HaveCome(batch, lines, all, out line) || Volatile.Read(ref _isStopped)) return !Volatile.Read(ref _isStopped);
            // To whoever does what is waited for, should that thread be waiting for this processor.
            if (i % 64 == 0) Thread.Yield();
            else Thread.SpinWait(10);
        }
        lock (_lock)
        {
            Interlocked.Increment(ref _waiting);
            while (!HaveCome(batch, lines, all, out line) && !Volatile.Read(ref _isStopped)) Monitor.Wait(_lock);
            Interlocked.Decrement(ref _waiting);
        }
        return !Volatile.Read(ref _isStopped);
    }

    // Whether all of some lines have come to a batch, or one of them, and then which.
    private bool HaveCome(int batch, ulong lines, bool all, out int line)
    {
        for (; lines != 0; lines &= lines - 1)
        {
            line = BitOperations.TrailingZeroCount(lines);
            if (Volatile.Read(ref _next[line]) >= batch != all) return !all;
        }
        line = -1;
        return all;
    }

    private void Wake()
    {
        if (Volatile.Read(ref _waiting) == 0) return;
        lock (_lock) Monitor.PulseAll(_lock);
    }
}
