using System.Numerics;

namespace PiiClassifier.Scanning;

/// <summary>Says, to any number of threads, which work at the batches of rows of a table may be done next.</summary>
/// <remarks>
/// Batches are read one after the other, and every line of work takes them in order, one at a time. Before some of them all lines
/// meet. So what comes of the work does not depend on how many threads there are, or on which is faster.
/// A thread works at the rows that it read itself: rows that one processor wrote and another one reads travel from cache to cache.
/// Where the lines of its batch are not there yet, it reads ahead; where it may not, it takes work off others. Where each thread
/// kept to one batch of its own, in half of the scans one of two waited for an eighth of the time.
/// </remarks>
/// <param name="lines">How many lines of work there are, up to 64.</param>
/// <param name="batches">How many batches are held at once.</param>
internal sealed class BatchSchedule(int lines, int batches)
{
    // To be woken takes longer than most pieces of work.
    private const int Spins = 4000;

    private readonly object _lock = new();
    // By line, the batch that it takes next, or is at.
    private readonly int[] _next = new int[lines];
    // Those held, each at its number modulo how many may be held at once.
    private readonly HeldBatch[] _held = new HeldBatch[batches];
    // The first one that is held, and the one to be read next.
    private int _first;
    private int _read;
    private bool _isReading;
    private bool _isMeeting;
    private bool _ended;
    private bool _isStopped;
    private int _changes;
    private int _waiting;

    /// <summary>Takes the next piece of work, waiting until there is one.</summary>
    /// <param name="thread">The number of the thread.</param>
    /// <param name="work">The work, to be followed by <see cref="Done"/> or <see cref="HasRead"/>.</param>
    /// <returns><see langword="false"/> when all is done, or after <see cref="Stop"/>.</returns>
    public bool TryTake(int thread, out BatchWork work)
    {
        while (true)
        {
            int seen;
            lock (_lock)
            {
                work = default;
                if (_isStopped) return false;
                if (TryTakeNow(thread, out work)) return true;
                if (_ended && _first == _read) return false;
                seen = _changes;
            }
            for (int i = 1; i <= Spins && Volatile.Read(ref _changes) == seen; i++)
            {
                // To whoever does what is waited for, should that thread be waiting for this processor.
                if (i % 64 == 0) Thread.Yield();
                else Thread.SpinWait(10);
            }
            lock (_lock)
            {
                _waiting++;
                while (_changes == seen) Monitor.Wait(_lock);
                _waiting--;
            }
        }
    }

    /// <summary>Says that the batch was read that was to be read.</summary>
    /// <param name="thread">Who read it.</param>
    /// <param name="any">Whether there is anything in it.</param>
    /// <param name="more">Whether another one is to be read behind it.</param>
    /// <param name="meet">Whether all lines meet before it.</param>
    public void HasRead(int thread, bool any, bool more, bool meet = false)
    {
        lock (_lock)
        {
            if (any) Held(_read++) = new HeldBatch(thread, lines, meet);
            _isReading = false;
            _ended = !any || !more;
            Change();
        }
    }

    /// <summary>Says that a piece of work other than reading is done.</summary>
    /// <returns>Whether nothing is left to be done at its batch.</returns>
    public bool Done(BatchWork work)
    {
        lock (_lock)
        {
            Change();
            if (work.Kind == BatchWorkKind.Meet)
            {
                Held(work.Batch).Meets = _isMeeting = false;
                return false;
            }
            _next[work.Line]++;
            bool isDone = --Held(work.Batch).Left == 0;
            if (isDone) _first++;
            return isDone;
        }
    }

    /// <summary>Gives no more work.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _isStopped = true;
            Change();
        }
    }

    private bool TryTakeNow(int thread, out BatchWork work)
    {
        if (TryTakeLine(thread, own: true, out work)) return true;
        if (!_ended && !_isReading && _read - _first < _held.Length)
        {
            _isReading = true;
            work = new BatchWork(BatchWorkKind.Read, _read, 0);
            return true;
        }
        if (TryTakeLine(thread, own: false, out work)) return true;
        if (_isMeeting || _first == _read || !Held(_first).Meets) return false;
        _isMeeting = true;
        work = new BatchWork(BatchWorkKind.Meet, _first, 0);
        return true;
    }

    private ref HeldBatch Held(int batch) => ref _held[batch % _held.Length];

    // The oldest work first, up to a meeting.
    private bool TryTakeLine(int thread, bool own, out BatchWork work)
    {
        for (int batch = _first; batch < _read && !Held(batch).Meets; batch++)
        {
            ref HeldBatch held = ref Held(batch);
            if (held.Thread == thread != own) continue;
            for (ulong rest = held.Pending; rest != 0; rest &= rest - 1)
            {
                int line = BitOperations.TrailingZeroCount(rest);
                if (_next[line] != batch) continue;
                held.Pending &= ~(1UL << line);
                work = new BatchWork(BatchWorkKind.Line, batch, line);
                return true;
            }
        }
        work = default;
        return false;
    }

    private void Change()
    {
        _changes++;
        if (_waiting > 0) Monitor.PulseAll(_lock);
    }

    /// <param name="thread">Who read it.</param>
    /// <param name="lines">How many lines take it.</param>
    /// <param name="meets">Whether they all meet before it.</param>
    private struct HeldBatch(int thread, int lines, bool meets)
    {
        public readonly int Thread = thread;

        /// <summary>A bit for each line that is yet to begin its work at it.</summary>
        public ulong Pending = ulong.MaxValue >> (64 - lines);

        /// <summary>How many lines are yet to end their work at it.</summary>
        public int Left = lines;

        /// <summary>Whether they are yet to meet.</summary>
        public bool Meets = meets;
    }
}
