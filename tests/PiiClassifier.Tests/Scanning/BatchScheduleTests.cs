using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Scanning;

namespace PiiClassifier.Tests.Scanning;

public sealed class BatchScheduleTests
{
    [Fact]
    public void Work_OfAnyNumberOfThreads_IsDoneInOrderAndOutOfBuffersThatHoldIt() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int lines = random.Next(1, 6), buffers = random.Next(1, 5), batches = random.Next(1, 40), threads = random.Next(1, 5);
            bool[] meets = [.. Enumerable.Range(0, batches + 1).Select(_ => random.Next(5) == 0)];
            var run = new Run(lines, buffers, batches, meets);
            Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(i => new Thread(() => run.Work(i)))];
            foreach (Thread other in others) other.Start();
            run.Work(0);
            foreach (Thread other in others) other.Join();
            Assert.Empty(run.Faults);
            Assert.Equal(Enumerable.Repeat(batches, lines), run.Done);
            Assert.Equal(meets.Count(static meet => meet), run.Meetings);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Thread_WaitingForWork_IsLetGoByAStop()
    {
        var schedule = new BatchSchedule(lines: 1, buffers: 1);
        schedule.HasRead(more: false);
        Assert.True(schedule.TryTake(fromTheEnd: false, out BatchWork work));
        Assert.Equal(BatchWorkKind.Line, work.Kind);
        bool taken = true;
        var other = new Thread(() => taken = schedule.TryTake(fromTheEnd: true, out _));
        other.Start();
        schedule.Stop();
        other.Join();
        Assert.False(taken);
    }

    // Looks, from within the work, at whether it may be done.
    private sealed class Run
    {
        private readonly BatchSchedule _schedule;
        private readonly int _batches;
        private readonly bool[] _meets;
        private readonly int[] _held;
        private int _working;
        private int _met;

        public Run(int lines, int buffers, int batches, bool[] meets)
        {
            (_batches, _meets) = (batches, meets);
            _schedule = new BatchSchedule(lines, buffers);
            Done = new int[lines];
            _held = [.. Enumerable.Repeat(-1, buffers)];
            // The first batch is read before.
            if (meets[0]) _schedule.MeetBefore(0);
            if (batches == 1 && meets[1]) _schedule.MeetBefore(1);
            _schedule.HasRead(more: batches > 1);
        }

        public int[] Done { get; }

        public int Meetings => _met;

        public List<string> Faults { get; } = [];

        public void Work(int thread)
        {
            while (_schedule.TryTake(fromTheEnd: thread % 2 == 1, out BatchWork work))
            {
                Thread.Yield();
                switch (work.Kind)
                {
                    case BatchWorkKind.Read:
                        int slot = work.Batch % _held.Length;
                        if (_held[slot] > 0) Check(Done.All(done => done > _held[slot]), "read over what is needed");
                        _held[slot] = work.Batch;
                        if (_meets[work.Batch]) _schedule.MeetBefore(work.Batch);
                        bool more = work.Batch + 1 < _batches;
                        if (!more && _meets[_batches]) _schedule.MeetBefore(_batches);
                        _schedule.HasRead(more);
                        continue;
                    case BatchWorkKind.Line:
                        Interlocked.Increment(ref _working);
                        Check(Done[work.Line] == work.Batch, "not in order");
                        Check(work.Batch == 0 || _held[work.Batch % _held.Length] == work.Batch, "not in its buffer");
                        Thread.Yield();
                        Done[work.Line]++;
                        Interlocked.Decrement(ref _working);
                        break;
                    default:
                        Check(Volatile.Read(ref _working) == 0 && Done.All(done => done == work.Batch), "not all there");
                        _met++;
                        break;
                }
                _schedule.Done(work);
            }
        }

        private void Check(bool holds, string fault)
        {
            if (holds) return;
            lock (Faults) Faults.Add(fault);
        }
    }
}
