using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Scanning;

namespace PiiClassifier.Tests.Scanning;

public sealed class BatchScheduleTests
{
    [Fact]
    public void Batches_OfAnyNumberOfThreads_AreTakenByEveryLineInOrder() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int lines = random.Next(1, 6), batches = random.Next(40), threads = random.Next(1, 5), held = random.Next(1, 9);
            var run = new Run(lines, held, [.. Enumerable.Range(0, batches).Select(_ => random.Next(5) == 0)]);
            Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(thread => new Thread(() => run.Work(thread)))];
            foreach (Thread other in others) other.Start();
            run.Work(0);
            foreach (Thread other in others) other.Join();
            Assert.Empty(run.Faults);
            Assert.Equal(Enumerable.Repeat(batches, lines), run.Done);
            Assert.Equal(batches, run.BatchesDone);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Thread_GoesThroughTheRowsItRead_ThenReadsAhead_ThenTakesTheWorkOfOthers()
    {
        var schedule = new BatchSchedule(lines: 2, batches: 2);
        Assert.Equal(new BatchWork(BatchWorkKind.Read, 0, 0), Take(schedule, thread: 0));
        schedule.HasRead(thread: 0, any: true, more: true);
        BatchWork first = Take(schedule, thread: 0);
        Assert.Equal(new BatchWork(BatchWorkKind.Line, 0, 0), first);
        Assert.Equal(new BatchWork(BatchWorkKind.Read, 1, 0), Take(schedule, thread: 1));
        schedule.HasRead(thread: 1, any: true, more: true);
        // No more than two are held, and no line is there yet.
        BatchWork second = Take(schedule, thread: 1);
        Assert.Equal(new BatchWork(BatchWorkKind.Line, 0, 1), second);
        Assert.False(schedule.Done(second));
        Assert.Equal(new BatchWork(BatchWorkKind.Line, 1, 1), Take(schedule, thread: 1));
        Assert.True(schedule.Done(first));
        Assert.Equal(new BatchWork(BatchWorkKind.Read, 2, 0), Take(schedule, thread: 0));
    }

    [Fact]
    public void Thread_ThatWaits_IsLetGoByAStop()
    {
        var schedule = new BatchSchedule(lines: 1, batches: 2);
        Take(schedule, thread: 0);
        bool taken = true;
        var other = new Thread(() => taken = schedule.TryTake(thread: 1, out _));
        other.Start();
        schedule.Stop();
        other.Join();
        Assert.False(taken);
    }

    private static BatchWork Take(BatchSchedule schedule, int thread)
    {
        Assert.True(schedule.TryTake(thread, out BatchWork work));
        return work;
    }

    // Looks, from within the work, at whether it may be done.
    private sealed class Run(int lines, int held, bool[] meets)
    {
        private readonly BatchSchedule _schedule = new(lines, held);
        private int _reading;
        private int _working;
        private int _batchesDone;

        public int[] Done { get; } = new int[lines];

        public int BatchesDone => _batchesDone;

        public List<string> Faults { get; } = [];

        public void Work(int thread)
        {
            while (_schedule.TryTake(thread, out BatchWork work))
            {
                if (work.Kind == BatchWorkKind.Read)
                {
                    Check(Interlocked.Increment(ref _reading) == 1, "read by two");
                    Check(work.Batch - Done.Min() < held, "too many held");
                    Thread.Yield();
                    Interlocked.Decrement(ref _reading);
                    _schedule.HasRead(thread, any: work.Batch < meets.Length, more: true, meet: work.Batch < meets.Length && meets[work.Batch]);
                }
                else if (work.Kind == BatchWorkKind.Meet)
                {
                    Check(meets[work.Batch] && Volatile.Read(ref _working) == 0 && Done.All(done => done == work.Batch), "not all there");
                    _schedule.Done(work);
                }
                else
                {
                    Interlocked.Increment(ref _working);
                    Check(Done[work.Line] == work.Batch, "not in order");
                    Thread.Yield();
                    Done[work.Line]++;
                    Interlocked.Decrement(ref _working);
                    if (_schedule.Done(work)) Interlocked.Increment(ref _batchesDone);
                }
            }
        }

        private void Check(bool holds, string fault)
        {
            if (holds) return;
            lock (Faults) Faults.Add(fault);
        }
    }
}
