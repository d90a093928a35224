using System.Text;
using PiiClassifier.Counting;
using PiiClassifier.Scanning;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Storage;

/// <summary>Writes what became of a file, without or with what its place tells of it, so that <see cref="OutcomeReader"/> gets the very same back: reasons as their arguments, probabilities with every bit.</summary>
internal sealed class OutcomeWriter(Stream stream) : BinaryWriter(stream, Encoding.UTF8, leaveOpen: true)
{
    public void Write(FileOutcome outcome)
    {
        Write((byte)outcome.StatusWithoutTables);
        WriteIf(outcome.Failure, Write);
        WriteIf(outcome.Format, Write);
        WriteIf(outcome.Encoding, Write);
        Write(outcome.Authors);
        WriteAll(outcome.Tables, Write);
    }

    public void Write(FileReport file)
    {
        Write(file.Path);
        Write(file.SizeBytes);
        Write((byte)file.Status);
        WriteIf(file.Failure, Write);
        Write(file.LastModified?.UtcTicks ?? -1);
        WriteIf(file.Owner, Write);
        Write((byte)(file.EveryoneCanRead switch { null => 0, false => 1, true => 2 }));
        WriteIf(file.Format, Write);
        WriteIf(file.Encoding, Write);
        Write(file.Authors);
        WriteAll(file.Tables, Write);
    }

    private void Write(ScanFailure failure)
    {
        Write(failure.Code);
        Write(failure.Place);
        Write(failure.IsSentence);
        WriteAll(failure.Arguments, WriteArgument);
    }

    private void Write(TableReport table)
    {
        Write(table.Name);
        Write(table.Hidden);
        Write(table.HiddenRows);
        Write(table.HiddenColumns);
        Write((byte)table.Layout);
        Write(table.HeaderRow);
        Write(table.Rows);
        Write(table.Sampled);
        Write((byte)table.Subject);
        WriteAll(table.SubjectEvidence, Write);
        Write(table.Persons);
        Write(table.PersonsExact);
        WriteIf(table.Subjects, Write);
        WriteAll(table.Columns, Write);
    }

    private void Write(DataSubjects subjects)
    {
        Write(subjects.Unknowable);
        WriteAll(subjects.Persons, person => Write(person));
        WriteIf(subjects.Sketch, sketch => Write(sketch.Registers));
    }

    private void Write(ColumnReport column)
    {
        Write(column.Index);
        WriteIf(column.Header, Write);
        WriteIf(column.Type, Write);
        Write(column.Confidence);
        Write(column.Filled);
        Write(column.Matched);
        Write(column.MatchedExact);
        Write(column.Distinct);
        WriteAll(column.Candidates, Write);
        WriteAll(column.Evidence, Write);
        WriteAll(column.Embedded, Write);
        WriteIf(column.ContentSketch, Write);
    }

    private void Write(PiiCandidate candidate)
    {
        Write(candidate.Type);
        Write(candidate.Confidence);
        WriteAll(candidate.Evidence, Write);
    }

    private void Write(EmbeddedFinding finding)
    {
        Write(finding.Type);
        Write(finding.Matched);
    }

    private void Write(Evidence evidence)
    {
        Write((byte)evidence.Kind);
        Write(evidence.Weight);
        Write(evidence.Code);
        Write(evidence.IsSentence);
        WriteAll(evidence.Arguments, WriteArgument);
    }

    private void Write(PiiType type) => Write(type.Id);

    // A reason is filled with words, numbers and types. (Not called Write: a method of this class would go before those of the base, for every kind of value.)
    private void WriteArgument(object argument)
    {
        switch (argument)
        {
            case string text:
                Write('s');
                Write(text);
                break;
            case int number:
                Write('i');
                Write(number);
                break;
            case long number:
                Write('l');
                Write(number);
                break;
            case double number:
                Write('d');
                Write(number);
                break;
            case PiiType type:
                Write('t');
                Write(type);
                break;
            default:
                throw new NotSupportedException($"A reason is filled with a {argument.GetType().Name}, which cannot be stored.");
        }
    }

    private void WriteIf<T>(T? value, Action<T> write)
        where T : class
    {
        Write(value is not null);
        if (value is not null) write(value);
    }

    private void WriteAll<T>(IReadOnlyCollection<T> values, Action<T> write)
    {
        Write7BitEncodedInt(values.Count);
        foreach (T value in values) write(value);
    }
}
