using PiiClassifier.SampleData.People;

namespace PiiClassifier.SampleData.Columns;

/// <summary>What one line of a table is about.</summary>
public sealed class Row
{
    /// <summary>Counts from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The people of the line: the main one first, then the second (recipient, guardian, contact).</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>The organisation or facility of the line.</summary>
    public required Organisation Org { get; init; }

    /// <summary>For values that belong to the line and to nobody in it.</summary>
    public required SeededRandom Random { get; init; }

    /// <summary>Which of <see cref="People"/> the column being written is about.</summary>
    public int Role { get; set; }

    public Person Who => People[Role];
}
