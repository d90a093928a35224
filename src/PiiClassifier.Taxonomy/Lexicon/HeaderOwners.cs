namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Finds the owner that a header begins with.</summary>
internal sealed class HeaderOwners
{
    private readonly Dictionary<string, HeaderOwner> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeaderOwner> _codeWords = new(StringComparer.Ordinal);
    private readonly HashSet<char> _firstCharacters;
    private readonly int _longest;

    public HeaderOwners()
    {
        Add(_words, OwnerWords.Things, HeaderOwner.Thing);
        Add(_words, OwnerWords.Organisations, HeaderOwner.Organisation);
        Add(_words, OwnerWords.Persons, HeaderOwner.Person);
        Add(_words, OwnerWords.Families, HeaderOwner.Family);
        Add(_words, OwnerWords.Emergencies, HeaderOwner.Emergency);
        Add(_codeWords, OwnerWords.ThingsInCode, HeaderOwner.Thing);
        Add(_codeWords, OwnerWords.OrganisationsInCode, HeaderOwner.Organisation);
        Add(_codeWords, OwnerWords.PersonsInCode, HeaderOwner.Person);
        Add(_codeWords, OwnerWords.FamiliesInCode, HeaderOwner.Family);
        Add(_codeWords, OwnerWords.EmergenciesInCode, HeaderOwner.Emergency);
        _firstCharacters = [.. _words.Keys.Select(k => k[0])];
        _longest = _words.Keys.Max(k => k.Length);
    }

    /// <summary>The owner that a key is, as a whole.</summary>
    public (HeaderOwner Owner, string? Word) Find(string key) => _words.TryGetValue(key, out HeaderOwner owner) ? (owner, key) : (HeaderOwner.None, null);

    /// <summary>The owner that a word of an identifier is.</summary>
    public (HeaderOwner Owner, string? Word) FindInCode(string word) => _codeWords.TryGetValue(word, out HeaderOwner owner) ? (owner, word) : (HeaderOwner.None, null);

    /// <summary>The owner that a header begins with, and the key of the rest.</summary>
    public (HeaderOwner Owner, string? Word, string Remainder) Split(HeaderParts parts)
    {
        if (!parts.IsIdentifier) return Split(parts.BaseKey);
        for (int i = 0; i < parts.Words.Count - 1; i++)
        {
            (HeaderOwner owner, string? word) = FindInCode(parts.Words[i]);
            if (owner != HeaderOwner.None) return (owner, word, string.Concat(parts.Words.Skip(i + 1)));
        }
        return (HeaderOwner.None, null, parts.BaseKey);
    }

    /// <summary>The longest owner that a Japanese key begins with, and the rest.</summary>
    public (HeaderOwner Owner, string? Word, string Remainder) Split(string key)
    {
        if (key.Length == 0 || !_firstCharacters.Contains(key[0])) return (HeaderOwner.None, null, key);
        for (int length = Math.Min(key.Length, _longest); length >= 1; length--)
        {
            string word = key.Substring(0, length);
            if (!_words.TryGetValue(word, out HeaderOwner owner)) continue;
            string rest = key.Substring(length);
            // 担当者の住所, 父の氏名
            if (rest.Length > 1 && rest[0] == 'ノ') rest = rest.Substring(1);
            // One character in front of a longer word is no owner: 子 in 子会社, 親 in 親品番.
            if (length == 1 && rest.Length > 2) return (HeaderOwner.None, null, key);
            return (owner, word, rest);
        }
        return (HeaderOwner.None, null, key);
    }

    private static void Add(Dictionary<string, HeaderOwner> into, string[] words, HeaderOwner owner)
    {
        foreach (string word in words) into[HeaderKey.Of(word)] = owner;
    }
}
