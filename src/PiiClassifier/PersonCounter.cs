using PiiClassifier.Counting;

namespace PiiClassifier;

/// <summary>Counts the distinct natural persons over the tables of many files. Holds hashes, no values. Not safe for several threads.</summary>
/// <remarks>
/// A person is known again by name with birth date, else name with telephone, mail or address, else by name alone, else by a
/// number that the state gives, mail or telephone: by what the table tells of them. Somebody of whom two tables tell
/// different things counts twice, as do rows without any of these and bare numbers that an organisation gives (職員番号 1001
/// of two offices are two people). So the count errs upwards.
/// </remarks>
public sealed class PersonCounter
{
    /// <summary>Up to how many persons the count is exact; beyond that it is a HyperLogLog sketch with a standard error of 1.6 %. At most 34 MB are held.</summary>
    public const int ExactPersons = 3_000_000;

    private readonly DistinctCounter _known;
    private HyperLogLog? _sketch;
    private bool _holdsEstimate;
    private long _others;

    /// <summary>Starts with nobody.</summary>
    public PersonCounter()
        : this(ExactPersons)
    {
    }

    /// <summary>Starts with a count that an earlier run has told; whom it counted is not known any more.</summary>
    /// <param name="count">The persons.</param>
    /// <param name="isExact">Whether they were counted, not estimated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public PersonCounter(long count, bool isExact)
        : this(ExactPersons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _others = count;
        _holdsEstimate = !isExact;
    }

    /// <summary>Starts with nobody, exact up to another number.</summary>
    internal PersonCounter(int exactPersons) => _known = new DistinctCounter(exactPersons);

    /// <summary>The persons of all tables added.</summary>
    public long Count => _others + (_sketch?.Count ?? _known.Count);

    /// <summary>Whether <see cref="Count"/> is exact.</summary>
    public bool IsExact => _sketch is null && !_holdsEstimate;

    /// <summary>Adds the persons of a file and lets go of what the report held for this, so that a report counts once.</summary>
    /// <param name="file">From a scanner with <see cref="PiiScannerOptions.KeepPersons"/>; of others the tables are added up.</param>
    public void Add(FileReport file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (TableReport table in file.Tables) Add(table, table.TakeSubjects());
    }

    /// <summary>The persons by a sketch, once they are too many to hold; <see langword="null"/> before.</summary>
    internal HyperLogLog? Sketch => _sketch;

    /// <summary>
    /// Adds the persons of a file as <see cref="Add(FileReport)"/> does, and leaves in the report those whom another counter needs that is shown the
    /// same files in this order, with others among them, and at last <see cref="Sketch"/>: who is known here is known there.
    /// </summary>
    internal void AddAndThin(FileReport file)
    {
        foreach (TableReport table in file.Tables)
        {
            DataSubjects? subjects = table.TakeSubjects();
            DataSubjects? needed = subjects is null ? null
                : _sketch is null ? subjects with { Persons = [.. subjects.Persons.Where(person => !_known.Contains(person))] }
                : subjects with { Persons = [], Sketch = null };
            Add(table, subjects);
            table.Subjects = needed;
        }
    }

    /// <summary>Adds whom a counter that was shown some of the files holds by a sketch only. So many they are that this counter holds them so too.</summary>
    internal void Add(HyperLogLog sketch) => (_sketch ??= _known.ToSketch()).Add(sketch);

    private void Add(TableReport table, DataSubjects? subjects)
    {
        if (subjects is not null) Add(subjects);
        else _others += table.Persons;
        // A table may be estimated for another reason than its length, as when its names begin far down.
        _holdsEstimate |= !table.PersonsExact;
    }

    private void Add(DataSubjects subjects)
    {
        _others += subjects.Unknowable;
        if (_sketch is null)
        {
            // Two of one table whom only their numbers tell apart are known by the same hash: both are new, or neither is.
            long newcomers = subjects.Persons.LongCount(person => !_known.Contains(person));
            long before = _known.Count;
            _known.Expect((int)newcomers);
            foreach (ulong person in subjects.Persons) _known.Add(person);
            if (_known.IsExact)
            {
                _others += newcomers - (_known.Count - before);
                if (subjects.Sketch is null) return;
            }
            _sketch = _known.ToSketch();
        }
        foreach (ulong person in subjects.Persons) _sketch.Add(person);
        if (subjects.Sketch is not null) _sketch.Add(subjects.Sketch);
    }
}
