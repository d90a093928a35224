using PiiClassifier.Counting;

namespace PiiClassifier;

/// <summary>What was found of one table.</summary>
public sealed class TableReport
{
    private string _name = "";
    private long _hiddenRows;
    private int _hiddenColumns;
    private bool _sampled;
    private long _persons;
    private bool _personsExact;

    /// <summary>The name of the sheet, or the path inside an archive; empty for a text file. Of several tables on one sheet the widest comes first with the name of the sheet, the others have <c>#2</c>, <c>#3</c> at its end.</summary>
    public string Name { get => _name; init => _name = value; }

    /// <summary>Whether the sheet is hidden in its workbook.</summary>
    public required bool Hidden { get; init; }

    /// <summary>The rows with text that are hidden on the sheet, also by a filter; they are read and count like others.</summary>
    public long HiddenRows { get => _hiddenRows; init => _hiddenRows = value; }

    /// <summary>The columns with text that are hidden on the sheet; they are read and count like others.</summary>
    public int HiddenColumns { get => _hiddenColumns; init => _hiddenColumns = value; }

    /// <summary>How the table lies on its sheet.</summary>
    public required TableLayout Layout { get; init; }

    /// <summary>The 0-based record that holds the headers (the lower one of two), blank records counted; -1 when there is none.</summary>
    public required long HeaderRow { get; init; }

    /// <summary>The data rows read.</summary>
    public required long Rows { get; init; }

    /// <summary>Whether only a sample of the rows was read.</summary>
    public bool Sampled { get => _sampled; init => _sampled = value; }

    /// <summary>What the rows are about.</summary>
    public required TableSubject Subject { get; init; }

    /// <summary>The reasons for <see cref="Subject"/>, weightiest first.</summary>
    public required IReadOnlyList<Evidence> SubjectEvidence { get; init; }

    /// <summary>Distinct natural persons; of a sample as many as there are likely to be in the whole, which errs upwards where they come back.</summary>
    public required long Persons { get => _persons; init => _persons = value; }

    /// <summary>Whether <see cref="Persons"/> was counted, not estimated.</summary>
    public required bool PersonsExact { get => _personsExact; init => _personsExact = value; }

    /// <summary>The persons by hashes, where the options ask to keep them.</summary>
    internal DataSubjects? Subjects { get; set; }

    /// <summary>Where the rows lie, where the options ask to keep it and the table has a record a row.</summary>
    internal TablePlace? Place { get; init; }

    /// <summary>The columns in order.</summary>
    public required IReadOnlyList<ColumnReport> Columns { get; init; }

    /// <summary>Names the table once it is known which of its sheet it is; before anybody else has seen it.</summary>
    internal void NameAs(string name) => _name = name;

    /// <summary>Says what of the table does not show, once it is read; before anybody else has seen it.</summary>
    internal void NoteHidden(long rows, int columns) => (_hiddenRows, _hiddenColumns) = (rows, columns);

    /// <summary>Says how much of the table was read; before anybody else has seen it.</summary>
    internal void NoteSample(double share)
    {
        long all = (long)Math.Round(_persons / share);
        if (Subjects is { } subjects) Subjects = subjects with { Unknowable = subjects.Unknowable + all - _persons };
        (_sampled, _persons, _personsExact) = (true, all, false);
    }

    /// <summary>Hands the persons out, once.</summary>
    internal DataSubjects? TakeSubjects()
    {
        DataSubjects? subjects = Subjects;
        Subjects = null;
        return subjects;
    }
}
