using System.Buffers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>A recognizer of words and endings: a word of the list is verified; a weak word, or a word with one of the endings, has the shape.</summary>
internal abstract class VocabularyRecognizer : ValueRecognizer
{
    private const CharacterClasses Written = CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Hiragana | CharacterClasses.Katakana
        | CharacterClasses.Kanji | CharacterClasses.Space | CharacterClasses.Hyphen | CharacterClasses.Slash | CharacterClasses.Bracket
        | CharacterClasses.MiddleDot | CharacterClasses.Dot | CharacterClasses.Comma;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _weakWords;
    private readonly string[] _endings;
    private readonly SearchValues<char> _lastCharacters;
    private readonly int _longestWord;

    /// <summary>Takes the vocabulary: folded words separated by white space.</summary>
    protected VocabularyRecognizer(string id, PiiType[] types, double chanceOfShape, double chanceOfVerified, string words, string weakWords = "", string endings = "")
    {
        Id = id;
        Types = types;
        ChanceOfShape = chanceOfShape;
        ChanceOfVerified = chanceOfVerified;
        string[] strong = Split(words);
        string[] weak = Split(weakWords);
        _words = new HashSet<string>(strong, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _weakWords = new HashSet<string>(weak, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = Split(endings);
        _lastCharacters = SearchValues.Create([.. _endings.Select(ending => ending[^1])]);
        _longestWord = strong.Concat(weak).Select(word => word.Length).DefaultIfEmpty(0).Max();
    }

    /// <inheritdoc/>
    public override string Id { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<PiiType> Types { get; }

    /// <inheritdoc/>
    public override double ChanceOfShape { get; }

    /// <inheritdoc/>
    public override double ChanceOfVerified { get; }

    /// <inheritdoc/>
    public override CharacterClasses Allowed => Written;

    /// <inheritdoc/>
    public override int MaxLength => 40;

    /// <inheritdoc/>
    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text.Length <= _longestWord)
        {
            if (_words.Contains(text)) return ValueMatch.Verified;
            if (_weakWords.Contains(text)) return ValueMatch.Shape;
        }
        return HasEnding(text) ? ValueMatch.Shape : ValueMatch.None;
    }

    /// <summary>Whether one of the endings stands behind at least one other character.</summary>
    protected bool HasEnding(ReadOnlySpan<char> text)
    {
        if (!_lastCharacters.Contains(text[^1])) return false;
        foreach (string ending in _endings)
        {
            if (text.Length > ending.Length && text.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
