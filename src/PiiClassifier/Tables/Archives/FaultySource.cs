namespace PiiClassifier.Tables.Archives;

/// <summary>Stands where the tables of a file that cannot be read would stand.</summary>
internal sealed class FaultySource(string place, TableReadException fault) : TableSource
{
    public override string Name => place;

    public override string Place => place;

    public override RecordReader Open() => throw fault;
}
