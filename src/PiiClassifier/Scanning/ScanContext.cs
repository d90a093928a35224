using System.Collections.Concurrent;
using PiiClassifier.Classification;
using PiiClassifier.Counting;
using PiiClassifier.Model;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Scanning;

/// <summary>What every scan of one scanner shares; immutable but for what is handed on from one table to the next.</summary>
internal sealed class ScanContext
{
    private readonly ConcurrentBag<ColumnValues> _values = [];

    /// <summary>Makes ready what the options ask for.</summary>
    public ScanContext(PiiScannerOptions options)
    {
        Recognizers = new RecognizerSet(options.Recognizers, options.Catalogue);
        Lexicon = ReferenceEquals(options.Catalogue, Taxonomy.PiiCatalogue.Default) ? HeaderLexicon.Default : new HeaderLexicon(options.Catalogue);
        Labels = new LabelWords(Lexicon.Knows, ValueWords.IsCategory, static text => ValueWords.IsPersonName(text) || ValueWords.IsPlace(text));
        IgnoreHeaders = options.IgnoreHeaders;
        Threads = options.MaxThreads;
        KeepPersons = options.KeepPersons;
        KeepPlaces = options.KeepPlaces;
        Observer = options.Observer;
        if (options.Key is { } key) (PersonHash, Sketches) = (new KeyedHash(key, "person"), new ContentSketches(key));
        Classifier = new TableClassifier(TrainedModel.Load(Recognizers));
        Names = new RecognizerNames(Recognizers);
        Formats = [.. options.Formats, .. TableFormats.BuiltIn];
    }

    /// <summary>The recognizers.</summary>
    public RecognizerSet Recognizers { get; }

    /// <summary>The words of headers.</summary>
    public HeaderLexicon Lexicon { get; }

    /// <summary>What tells the labels of tables from values.</summary>
    public LabelWords Labels { get; }

    /// <summary>Whether headers are passed over.</summary>
    public bool IgnoreHeaders { get; }

    /// <summary>How many threads a long table may take.</summary>
    public int Threads { get; }

    /// <summary>Whether reports keep hashes of persons.</summary>
    public bool KeepPersons { get; }

    /// <summary>What hashes persons so that the hashes may be stored; <see langword="null"/> without a key.</summary>
    public KeyedHash? PersonHash { get; }

    /// <summary>What makes sketches of columns; <see langword="null"/> without a key.</summary>
    public ContentSketches? Sketches { get; }

    /// <summary>Whether reports keep where rows lie.</summary>
    public bool KeepPlaces { get; }

    /// <summary>Takes room for values, with what was said of those of earlier tables.</summary>
    public ColumnValues TakeValues() => _values.TryTake(out ColumnValues? values) ? values : new ColumnValues();

    /// <summary>Gives it back for other tables.</summary>
    public void GiveBack(ColumnValues values)
    {
        values.LetGo();
        _values.Add(values);
    }

    /// <summary>Who sees the rows of tables; <see langword="null"/> when nobody does.</summary>
    public RowObserver? Observer { get; }

    /// <summary>What joins the evidence.</summary>
    public TableClassifier Classifier { get; }

    /// <summary>The formats, in the order in which they are asked.</summary>
    public IReadOnlyList<TableFormat> Formats { get; }

    /// <summary>Tells columns of names.</summary>
    public RecognizerNames Names { get; }
}
