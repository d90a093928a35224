using PiiClassifier.SampleData.People;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.SampleData.Columns;

/// <summary>A kind of column: what it holds, how it is headed, how its values are written.</summary>
public sealed class ColumnKind
{
    /// <summary>Declares a kind.</summary>
    /// <param name="key">Its name in <see cref="Tables.TableKinds"/>.</param>
    /// <param name="typeId">A type of the catalogue; <see langword="null"/> for no personal information.</param>
    /// <param name="headers">Usual headers, <c>|</c> between them.</param>
    /// <param name="reworded">Headers as real files spell them, <c>|</c> between them; may be empty.</param>
    /// <param name="form">How a workbook stores it.</param>
    /// <param name="writers">The ways to write a value; a column keeps to one, apart from noise.</param>
    public ColumnKind(string key, string? typeId, string headers, string reworded, ExcelForm form, params Func<Row, string>[] writers)
    {
        if (typeId is not null && !PiiCatalogue.Default.TryGet(typeId, out _)) throw new ArgumentException("The catalogue has no such type.", nameof(typeId));
        if (writers.Length == 0) throw new ArgumentException("A column needs a writer.", nameof(writers));
        (Key, TypeId, Form, Writers) = (key, typeId, form, writers);
        Headers = headers.Split('|');
        Reworded = reworded.Length == 0 ? Headers : reworded.Split('|');
    }

    public string Key { get; }

    public string? TypeId { get; }

    /// <summary>What score sheets call it: the type's id, or <c>none</c>.</summary>
    public string Label => TypeId ?? "none";

    public IReadOnlyList<string> Headers { get; }

    public IReadOnlyList<string> Reworded { get; }

    public ExcelForm Form { get; }

    public IReadOnlyList<Func<Row, string>> Writers { get; }

    /// <summary>Whose name the column tells; <see langword="null"/> when it names nobody.</summary>
    public Func<Row, Person>? Names { get; init; }

    /// <summary>Types of which there is something in some of the values, amid other text.</summary>
    public IReadOnlyList<string> Embedded { get; init; } = [];
}
