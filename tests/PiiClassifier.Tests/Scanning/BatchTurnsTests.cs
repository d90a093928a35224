using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Scanning;

namespace PiiClassifier.Tests.Scanning;

public sealed class BatchTurnsTests
{
    [Fact]
    public void Batches_OfAnyNumberOfThreads_AreTakenByEveryLineInOrder() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int lines = random.Next(1, 6), batches = random.Next(1, 40), threads = random.Next(1, 5);
            var run = new Run(lines, [.. Enumerable.Range(0, batches).Select(_ => random.Next(5) == 0)]);
            Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => new Thread(run.Work))];
            foreach (Thread other in others) other.Start();
            run.Work();
            foreach (Thread other in others) other.Join();
            Assert.Empty(run.Faults);
            Assert.Equal(Enumerable.Repeat(batches, lines), run.Done);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Thread_WaitingForItsTurn_IsLetGoByAStop()
    {
        var turns = new BatchTurns(lines: 2);
        turns.Done(0);
        bool met = true, taken = true;
        var other = new Thread(() =>
        {
            met = turns.Meet(1, 0b11);
            ulong pending = 0b10;
            taken = turns.TryTake(1, ref pending, out _);
        });
        other.Start();
        turns.Stop();
        other.Join();
        Assert.False(met);
        Assert.False(taken);
    }

    // Looks, from within the work, at whether it may be done.
    private sealed class Run(int lines, bool[] meets)
    {
        private readonly BatchTurns _turns = new(lines);
        private readonly ulong _all = (1UL << lines) - 1;
        private int _batches;
        private int _working;

        public int[] Done { get; } = new int[lines];

        public List<string> Faults { get; } = [];

        public void Work()
        {
            for (int batch; (batch = Interlocked.Increment(ref _batches) - 1) < meets.Length;)
            {
                if (meets[batch])
                {
                    _turns.Meet(batch, _all);
                    Check(Volatile.Read(ref _working) == 0 && Done.All(done => done == batch), "not all there");
                }
                ulong pending = _all;
                while (_turns.TryTake(batch, ref pending, out int line))
                {
                    Interlocked.Increment(ref _working);
                    Check(Done[line] == batch, "not in order");
                    Thread.Yield();
                    Done[line]++;
                    Interlocked.Decrement(ref _working);
                    _turns.Done(line);
                }
                Check(pending == 0, "not all taken");
            }
        }

        private void Check(bool holds, string fault)
        {
            if (holds) return;
            lock (Faults) Faults.Add(fault);
        }
    }
}
