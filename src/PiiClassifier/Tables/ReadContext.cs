using System.Text;
using PiiClassifier.Tables.Archives;

namespace PiiClassifier.Tables;

/// <summary>How one file is read, and the files inside it.</summary>
/// <param name="limits">How much to take in.</param>
/// <param name="formats">The formats, in the order in which they are asked.</param>
internal sealed class ReadContext(TableReadLimits limits, IReadOnlyList<TableFormat> formats)
{
    public ReadContext()
        : this(TableReadLimits.Default, TableFormats.BuiltIn)
    {
    }

    /// <summary>How much to take in.</summary>
    public TableReadLimits Limits => limits;

    /// <summary>The encoding of text files; <see langword="null"/> to detect it.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether a sample of a long text is enough.</summary>
    public bool Quick { get; init; }

    /// <summary>Passwords to try on what is protected.</summary>
    public IReadOnlyList<string> Passwords { get; init; } = [];

    /// <summary>How many archives the file lies in.</summary>
    public int Depth { get; private init; }

    /// <summary>What may still be taken out of archives.</summary>
    public ArchiveBudget Budget { get; private init; } = new(limits);

    /// <summary>How files inside this one are read.</summary>
    public ReadContext Inside => new(limits, formats) { Encoding = Encoding, Quick = Quick, Passwords = Passwords, Depth = Depth + 1, Budget = Budget };

    /// <summary>The format of a file, or <see langword="null"/> when it is of none.</summary>
    /// <inheritdoc cref="TableFormat.Accepts"/>
    public TableFormat? Choose(ReadOnlySpan<byte> prefix, string fileName)
    {
        foreach (TableFormat format in formats)
        {
            if (format.Accepts(prefix, fileName)) return format;
        }
        return null;
    }
}
