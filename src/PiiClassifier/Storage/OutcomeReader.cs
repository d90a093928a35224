using System.Text;
using PiiClassifier.Counting;
using PiiClassifier.Scanning;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Storage;

/// <summary>Reads what <see cref="OutcomeWriter"/> wrote.</summary>
/// <param name="stream">Where it stands; checked before, so that nothing in it can be wrong.</param>
/// <param name="catalogue">The types as they are today.</param>
/// <exception cref="KeyNotFoundException">A type is no longer in the catalogue.</exception>
internal sealed class OutcomeReader(Stream stream, PiiCatalogue catalogue) : BinaryReader(stream, Encoding.UTF8, leaveOpen: true)
{
    public FileOutcome ReadOutcome()
    {
        var status = (ScanStatus)ReadByte();
        ScanFailure? failure = ReadIf(ReadFailure);
        var outcome = new FileOutcome { Format = ReadIf(ReadString), Encoding = ReadIf(ReadString), Authors = ReadInt64() };
        if (failure is not null) outcome.Fail(status, failure);
        outcome.Tables.AddRange(ReadAll(ReadTable));
        return outcome;
    }

    public FileReport ReadReport() => new()
    {
        Path = ReadString(),
        SizeBytes = ReadInt64(),
        Status = (ScanStatus)ReadByte(),
        Failure = ReadIf(ReadFailure),
        LastModified = ReadInt64() is >= 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null,
        Owner = ReadIf(ReadString),
        EveryoneCanRead = ReadByte() switch { 0 => null, 1 => false, _ => true },
        Format = ReadIf(ReadString),
        Encoding = ReadIf(ReadString),
        Authors = ReadInt64(),
        Tables = ReadAll(ReadTable),
    };

    private ScanFailure ReadFailure()
    {
        string code = ReadString();
        string place = ReadString();
        bool isSentence = ReadBoolean();
        object[] arguments = ReadAll(ReadArgument);
        return (isSentence ? ScanFailure.OfSentence(code, (string)arguments[0]) : new ScanFailure(code, arguments)).In(place);
    }

    private TableReport ReadTable() => new()
    {
        Name = ReadString(),
        Hidden = ReadBoolean(),
        HiddenRows = ReadInt64(),
        HiddenColumns = ReadInt32(),
        Layout = (TableLayout)ReadByte(),
        HeaderRow = ReadInt64(),
        Rows = ReadInt64(),
        Sampled = ReadBoolean(),
        Subject = (TableSubject)ReadByte(),
        SubjectEvidence = ReadAll(ReadEvidence),
        Persons = ReadInt64(),
        PersonsExact = ReadBoolean(),
        Subjects = ReadIf(ReadSubjects),
        Columns = ReadAll(ReadColumn),
    };

    private DataSubjects ReadSubjects() => new(ReadInt64(), ReadAll(ReadUInt64), ReadIf(() => new HyperLogLog(ReadBytes(HyperLogLog.RegisterCount))));

    private ColumnReport ReadColumn() => new()
    {
        Index = ReadInt32(),
        Header = ReadIf(ReadString),
        Type = ReadIf(ReadType),
        Confidence = ReadDouble(),
        Filled = ReadInt64(),
        Matched = ReadInt64(),
        MatchedExact = ReadBoolean(),
        Distinct = ReadInt64(),
        Candidates = ReadAll(() => new PiiCandidate(ReadType(), ReadDouble(), ReadAll(ReadEvidence))),
        Evidence = ReadAll(ReadEvidence),
        Embedded = ReadAll(() => new EmbeddedFinding(ReadType(), ReadInt64())),
        ContentSketch = ReadIf(ReadString),
    };

    private Evidence ReadEvidence()
    {
        var kind = (EvidenceKind)ReadByte();
        double weight = ReadDouble();
        string code = ReadString();
        bool isSentence = ReadBoolean();
        object[] arguments = ReadAll(ReadArgument);
        return isSentence ? Evidence.OfSentence(kind, weight, code, (string)arguments[0]) : new Evidence(kind, weight, code, arguments);
    }

    private PiiType ReadType()
    {
        string id = ReadString();
        return catalogue.TryGet(id, out PiiType? type) ? type : throw new KeyNotFoundException(id);
    }

    private object ReadArgument() => ReadChar() switch
    {
        's' => ReadString(),
        'i' => ReadInt32(),
        'l' => ReadInt64(),
        'd' => ReadDouble(),
        _ => ReadType(),
    };

    private T? ReadIf<T>(Func<T> read)
        where T : class => ReadBoolean() ? read() : null;

    private T[] ReadAll<T>(Func<T> read)
    {
        var values = new T[Read7BitEncodedInt()];
        for (int i = 0; i < values.Length; i++) values[i] = read();
        return values;
    }
}
