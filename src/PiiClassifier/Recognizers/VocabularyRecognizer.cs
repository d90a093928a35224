using System.Buffers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>A recognizer of words and endings: a word of the list is verified; a weak word, or a word with one of the endings, has the shape.</summary>
internal abstract class VocabularyRecognizer : ValueRecognizer
{
    private const CharacterClasses Written = CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Hiragana | CharacterClasses.Katakana
        | CharacterClasses.Kanji | CharacterClasses.Space | CharacterClasses.Hyphen | CharacterClasses.Slash | CharacterClasses.Bracket
        | CharacterClasses.MiddleDot | CharacterClasses.Dot | CharacterClasses.Comma;

    private readonly Dictionary<string, ValueMatch>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly string[] _endings;
    private readonly SearchValues<char> _lastCharacters;

    // By length of word, a bit for each first character. There are some 25 vocabularies, most values are in none of them, and
    // this tells it in a fraction of the time that the hash of the value takes.
    private readonly ulong[] _firstCharacters;

    /// <summary>Takes the vocabulary: folded words separated by white space.</summary>
    protected VocabularyRecognizer(string id, PiiType[] types, double chanceOfShape, double chanceOfVerified, string words, string weakWords = "", string endings = "")
    {
        Id = id;
        Types = types;
        ChanceOfShape = chanceOfShape;
        ChanceOfVerified = chanceOfVerified;
        var matches = new Dictionary<string, ValueMatch>(StringComparer.Ordinal);
        foreach (string word in Split(weakWords)) matches[word] = ValueMatch.Shape;
        foreach (string word in Split(words)) matches[word] = ValueMatch.Verified;
        _words = matches.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstCharacters = new ulong[matches.Keys.Select(word => word.Length).DefaultIfEmpty(0).Max() + 1];
        foreach (string word in matches.Keys) _firstCharacters[word.Length] |= BitOf(word[0]);
        _endings = Split(endings);
        _lastCharacters = SearchValues.Create([.. _endings.Select(ending => ending[^1])]);
        LastCharacters = matches.Keys.Concat(_endings).Select(word => word[^1]);
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

    // Where a vocabulary matches more than its words and endings, it says with what that may end.
    internal override IEnumerable<char>? LastCharacters { get; }

    /// <inheritdoc/>
    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text.Length < _firstCharacters.Length && (_firstCharacters[text.Length] & BitOf(text[0])) != 0 && _words.TryGetValue(text, out ValueMatch match)) return match;
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

    private static ulong BitOf(char first) => 1UL << (first % 64);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
