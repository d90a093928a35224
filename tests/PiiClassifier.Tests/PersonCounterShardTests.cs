using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Counting;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Tests;

/// <summary>Persons that are counted in parts, each of which hands on whom the others do not know from it, are the same number as in one go.</summary>
public sealed class PersonCounterShardTests
{
    private const int ExactPersons = 25;

    [Fact]
    public void Persons_CountedInParts_AreThoseCountedInOneGo() =>
        Prop.ForAll(Shares().ToArbitrary(), ((Table[][] Files, int Shards, int Seed) share) =>
        {
            var whole = new PersonCounter(ExactPersons);
            foreach (Table[] file in share.Files) whole.Add(ReportOf(file));

            var random = new Random(share.Seed);
            PersonCounter[] parts = [.. Enumerable.Range(0, share.Shards).Select(_ => new PersonCounter(ExactPersons))];
            var merged = new PersonCounter(ExactPersons);
            long handedOn = 0;
            foreach (Table[] file in share.Files)
            {
                FileReport report = ReportOf(file);
                parts[random.Next(parts.Length)].AddAndThin(report);
                handedOn += report.Tables.Sum(table => table.Subjects!.Persons.Length);
                merged.Add(report);
            }
            foreach (PersonCounter part in parts)
            {
                if (part.Sketch is { } sketch) merged.Add(sketch);
            }
            Assert.Equal((whole.Count, whole.IsExact), (merged.Count, merged.IsExact));
            // What a part hands on does not grow with the files: only tables with somebody new, of at most ten hashes here, until there are too many.
            Assert.InRange(handedOn, 0, share.Shards * (ExactPersons + 1) * 10);
        }).Check();

    // From few persons, so that they come back; some twice in a table, as two whom only their numbers tell apart; some tables of more than can be held.
    private static Gen<(Table[][] Files, int Shards, int Seed)> Shares() =>
        from pool in Gen.Choose(2, 60)
        from files in TableOf(pool).ArrayOf().ArrayOf()
        from shards in Gen.Choose(1, 5)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (files, shards, seed);

    private static Gen<Table> TableOf(int pool) =>
        from persons in Gen.Choose(1, pool).ArrayOf().Select(persons => persons.Take(10).ToArray())
        from unknowable in Gen.Choose(0, 3)
        from isLong in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Table(persons, unknowable, isLong);

    private static FileReport ReportOf(Table[] file) => new()
    {
        Path = "a.csv",
        SizeBytes = 1,
        Status = ScanStatus.Scanned,
        Tables = [.. file.Select(ReportOf)],
    };

    private static TableReport ReportOf(Table table)
    {
        ulong[] hashes = [.. table.Persons.Select(person => (ulong)person * 0x9E37_79B9_7F4A_7C15)];
        var sketch = new HyperLogLog();
        sketch.Add(hashes);
        return new TableReport
        {
            Hidden = false,
            Layout = TableLayout.Rows,
            HeaderRow = 0,
            Rows = 1,
            Subject = TableSubject.Person,
            SubjectEvidence = [],
            Persons = hashes.Length + table.Unknowable,
            PersonsExact = !table.IsLong,
            Subjects = table.IsLong ? new DataSubjects(0, [], sketch) : new DataSubjects(table.Unknowable, hashes, null),
            Columns = [],
        };
    }

    private sealed record Table(int[] Persons, int Unknowable, bool IsLong);
}
