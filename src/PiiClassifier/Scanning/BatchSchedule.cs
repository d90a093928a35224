namespace PiiClassifier.Scanning;

/// <summary>Says, to any number of threads, which work at the batches of rows of a table may be done next.</summary>
/// <remarks>
/// Batches are read one after the other, each into a buffer that nobody needs any more. Every line of work takes them in order, one at
/// a time. Before some of them all lines meet. So what comes of the work does not depend on how many threads there are, or on which is
/// faster; and no thread waits as long as there is something to do. Where they waited for each other behind every batch, two threads
/// took a tenth longer.
/// </remarks>
/// <param name="lines">How many lines of work there are.</param>
/// <param name="buffers">How many batches are held at once behind the first one, which has a buffer of its own.</param>
internal sealed class BatchSchedule(int lines, int buffers)
{
    // To be woken takes longer than most pieces of work, and a thread that sleeps now and then is taken for one that shares a processor with
    // whoever wakes it: where threads slept, every tenth scan took as long as on one.
    private const int Spins = 4000;

    private readonly object _lock = new();
    private readonly int[] _next = new int[lines];
    private readonly bool[] _isBusy = new bool[lines];
    private readonly Queue<int> _meetings = new();
    private int _read;
    private bool _isReading;
    private bool _isMeeting;
    private bool _ended;
    private bool _isStopped;
    private int _changes;
    private int _waiting;

    /// <summary>Takes the next piece of work, waiting until there is one.</summary>
    /// <param name="fromTheEnd">Whether to prefer the last lines, so that each of two threads keeps to its own.</param>
    /// <param name="work">The work, to be followed by <see cref="Done"/> or <see cref="HasRead"/>.</param>
    /// <returns><see langword="false"/> when all is done, or after <see cref="Stop"/>.</returns>
    public bool TryTake(bool fromTheEnd, out BatchWork work)
    {
        while (true)
        {
            int seen;
            lock (_lock)
            {
                work = default;
                if (_isStopped) return false;
                if (Find(fromTheEnd, out work)) return true;
                if (IsDone) return false;
                seen = _changes;
            }
            for (int i = 0; i < Spins && Volatile.Read(ref _changes) == seen; i++)
            {
                // To whoever does what is waited for, should that thread be waiting for this processor.
                if (i % 64 == 63) Thread.Yield();
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

    /// <summary>Has all lines meet before they take a batch.</summary>
    /// <param name="batch">Its number, not below that of the last meeting, and not below that of the batch being read.</param>
    public void MeetBefore(int batch)
    {
        lock (_lock) _meetings.Enqueue(batch);
    }

    /// <summary>Says that a batch was read.</summary>
    /// <param name="more">Whether another one is to be read behind it.</param>
    public void HasRead(bool more)
    {
        lock (_lock)
        {
            _read++;
            _isReading = false;
            _ended |= !more;
            Change();
        }
    }

    /// <summary>Says that a piece of work other than reading is done.</summary>
    public void Done(BatchWork work)
    {
        lock (_lock)
        {
            if (work.Kind == BatchWorkKind.Meet)
            {
                _meetings.Dequeue();
                _isMeeting = false;
            }
            else
            {
                _next[work.Line]++;
                _isBusy[work.Line] = false;
            }
            Change();
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

    private bool IsDone => _ended && !_isReading && _meetings.Count == 0 && _next.Min() >= _read;

    private bool Find(bool fromTheEnd, out BatchWork work)
    {
        if (!_ended && !_isReading && (_read <= buffers || _next.Min() > _read - buffers))
        {
            _isReading = true;
            work = new BatchWork(BatchWorkKind.Read, _read, 0);
            return true;
        }
        int end = _meetings.TryPeek(out int meeting) ? meeting : _read;
        int found = -1;
        for (int i = 0; i < _next.Length; i++)
        {
            int line = fromTheEnd ? _next.Length - 1 - i : i;
            if (!_isBusy[line] && _next[line] < end && (found < 0 || _next[line] < _next[found])) found = line;
        }
        if (found >= 0)
        {
            _isBusy[found] = true;
            work = new BatchWork(BatchWorkKind.Line, _next[found], found);
            return true;
        }
        work = new BatchWork(BatchWorkKind.Meet, meeting, 0);
        return _meetings.Count > 0 && !_isMeeting && _next.Min() >= meeting && (_isMeeting = true);
    }

    private void Change()
    {
        _changes++;
        if (_waiting > 0) Monitor.PulseAll(_lock);
    }
}
