using System.Collections.Concurrent;
using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>Reads identifiers and column names with the lexicon of the taxonomy, and with what is different in code.</summary>
internal static class IdentifierReader
{
    private const double LeastStrength = 0.5;
    private const int LongestShortWord = 4;

    // The lexicon never changes, so that what a name says is known once for the life of the process.
    private static readonly ConcurrentDictionary<string, Reading> Identifiers = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Reading> Headers = new(StringComparer.Ordinal);

    /// <summary>What the name of a member, variable or parameter says.</summary>
    public static Reading Read(string identifier) => Identifiers.GetOrAdd(identifier, static name => ReadIdentifier(WithoutPrefix(name)));

    /// <summary>What a column name or a string key says.</summary>
    public static Reading ReadHeader(string header) => Headers.GetOrAdd(header, static name => ReadColumn(name));

    /// <summary>The words of an identifier without the prefixes of old habits, in lower case.</summary>
    public static IReadOnlyList<string> WordsOf(string identifier) => IdentifierSplitter.Split(WithoutPrefix(identifier));

    private static Reading ReadColumn(string header)
    {
        // t.氏名 AS name, [氏名], "氏名"
        string name = header;
        int alias = name.LastIndexOf(" as ", StringComparison.OrdinalIgnoreCase);
        if (alias > 0) name = name.Substring(alias + 4);
        int dot = name.LastIndexOf('.');
        if (dot > 0 && dot < name.Length - 1 && name.IndexOf("://", StringComparison.Ordinal) < 0) name = name.Substring(dot + 1);
        int colon = name.LastIndexOf(':');
        if (colon > 0 && colon < name.Length - 1 && name.IndexOf("://", StringComparison.Ordinal) < 0) name = name.Substring(colon + 1);
        name = name.Trim('[', ']', '"', '`', ' ');
        return IsAscii(name) && name.IndexOf("://", StringComparison.Ordinal) < 0 ? ReadIdentifier(name) : ReadJapanese(name);
    }

    private static Reading ReadIdentifier(string name)
    {
        if (name.Length < 2 && IsAscii(name)) return Reading.Nothing;
        // Above a column 名前 is a person's; in code monsters, files and settings have one too.
        return IsAscii(name) ? ReadLatin(name) : name == "名前" ? new Reading(PiiTypes.PersonName, true, false) : ReadJapanese(name);
    }

    private static Reading ReadJapanese(string name)
    {
        HeaderMatch match = HeaderLexicon.Default.Match(name);
        HeaderCandidate? best = match.Best;
        foreach (string ending in CodeWords.JapaneseStopEndings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) && !(best is { Kind: HeaderMatchKind.Exact } && best.Type.AppiClass == AppiClass.SpecialCareRequired && ending != "フラグ")) return Reading.Ordinary;
        }
        if (best is null) return match.NotPersonal >= LeastStrength ? Reading.Ordinary : Reading.Nothing;
        if (match.NotPersonal >= best.Strength) return Reading.Ordinary;
        if (best.Kind is HeaderMatchKind.Part or HeaderMatchKind.Resembling) return Reading.Nothing;
        // 商品名 is known; 道路名 is not, and ends in 名: only an owner makes it a person's.
        if (best.Kind == HeaderMatchKind.Ending && (best.Word.Length < 2 || best.Strength < 0.6)) return Reading.Nothing;
        if (best.Word.Length == 1 && best.Kind != HeaderMatchKind.Owned) return new Reading(best.Type, true, false);
        // フリガナ alone is a person's; of shops and goods it is said whose it is.
        return new Reading(best.Type, best.Strength < LeastStrength && !(best is { Kind: HeaderMatchKind.Exact } && best.Type == PiiTypes.PersonNameKana), false);
    }

    private static Reading ReadLatin(string name)
    {
        List<string> words = [.. IdentifierSplitter.Split(name).Where(word => !char.IsDigit(word[0]))];
        if (words.Count == 0) return Reading.Nothing;
        if (words.Exists(CodeWords.Unreadable.Contains)) return Reading.Ordinary;
        string whole = string.Concat(words);
        if (CodeWords.NotInCode.Contains(whole)) return Reading.Ordinary;
        if (ForeignTypes.Words.TryGetValue(whole, out PiiType? own)) return new Reading(own, CodeWords.NeedPerson.Contains(whole) && !CodeWords.StrongThoughShort.Contains(whole), false);
        Reading reading = ReadMatch(name, words);
        if (reading.Type is not null || reading.IsOrdinary) return reading;
        string last = words[words.Count - 1];
        if (words.Count > 1 && ForeignTypes.Words.TryGetValue(last, out own) && !CodeWords.NeedPerson.Contains(last)) return IsOfTheProgram(words, 1) ? Reading.Ordinary : new Reading(own, false, false);
        // emails, phoneNumbers
        if (last.Length > 4 && last[last.Length - 1] == 's' && name[name.Length - 1] is 's' or 'S')
        {
            string singular = last.EndsWith("sses", StringComparison.Ordinal) ? name.Substring(0, name.Length - 2) : name.Substring(0, name.Length - 1);
            words = [.. IdentifierSplitter.Split(singular).Where(word => !char.IsDigit(word[0]))];
            return ForeignTypes.Words.TryGetValue(string.Concat(words), out own) ? new Reading(own, false, false) : ReadMatch(singular, words);
        }
        // hogoshaMei
        if (words.Count > 1 && last == "mei" && PersonContext.IsPerson(words[words.Count - 2])) return new Reading(PiiTypes.PersonName, false, false);
        // SHAIN_NM, USER_KN: the column names of old tables.
        if (words.Count > 1 && CodeWords.Abbreviations.TryGetValue(last, out string? full) && name.Length > last.Length) return ReadLatin(name.Substring(0, name.Length - last.Length).TrimEnd('_') + "_" + full);
        // kyuyoGetsugaku, emailText: a word that only says in what form the same thing is given.
        if (words.Count > 1 && CodeWords.NeutralEnds.Contains(last) && name.Length > last.Length) return ReadLatin(name.Substring(0, name.Length - last.Length));
        return Reading.Nothing;
    }

    private static Reading ReadMatch(string name, List<string> words)
    {
        HeaderMatch match = HeaderLexicon.Default.Match(name);
        string last = words[words.Count - 1];
        HeaderCandidate? best = match.Best;
        if (best is null) return match.NotPersonal >= LeastStrength || CodeWords.StopHeads.Contains(last) ? Reading.Ordinary : Reading.Nothing;
        string key = HeaderKey.Of(best.Word);
        bool isExact = best.Kind is HeaderMatchKind.Exact or HeaderMatchKind.Qualified;
        if (CodeWords.StopHeads.Contains(last) && !(key.EndsWith(last, StringComparison.Ordinal) && key.Length > last.Length)) return Reading.Ordinary;
        if (match.NotPersonal >= best.Strength && !(match.Owner is HeaderOwner.Person or HeaderOwner.Family && isExact)) return Reading.Ordinary;
        if (best.Kind is HeaderMatchKind.Part or HeaderMatchKind.Resembling) return Reading.Nothing;
        if (CodeWords.NotInCode.Contains(key)) return Reading.Ordinary;
        int before = WordsBefore(words, key);
        bool ambiguous = best.Strength < 0.315 || (isExact && best.Strength < LeastStrength) || CodeWords.NeedPerson.Contains(key) || CodeWords.TypesThatNeedPerson.Contains(best.Type.Id) || (key.Length <= LongestShortWord && IsAscii(key) && !CodeWords.StrongThoughShort.Contains(key));
        if (before > 0 && IsOfTheProgram(words, words.Count - before)) return Reading.Ordinary;
        if (!ambiguous) return new Reading(best.Type, false, false);
        if (before == 0) return IsOwned(match, key, words) ? new Reading(best.Type, false, false) : new Reading(best.Type, true, false);
        // customerName is a person's, roleName is not, even in a class about persons.
        bool owned = false;
        for (int i = 0; i < before; i++)
        {
            if (PersonContext.IsPerson(words[i])) owned = true;
            else if (!CodeWords.Qualifiers.Contains(words[i])) return Reading.Ordinary;
        }
        return new Reading(best.Type, !owned, false);
    }

    // The words before the one that was found: 2 of new shipping address; 0 when the word is the whole.
    private static int WordsBefore(List<string> words, string key)
    {
        string rest = key;
        int index = words.Count;
        while (index > 0 && rest.Length > 0 && rest.EndsWith(words[index - 1], StringComparison.Ordinal))
        {
            rest = rest.Substring(0, rest.Length - words[index - 1].Length);
            index--;
        }
        return rest.Length == 0 ? index : 0;
    }

    // customerName is one word of the lexicon and names its owner all the same.
    private static bool IsOwned(HeaderMatch match, string key, List<string> words) =>
        words.Count > 1 && match.Owner is HeaderOwner.Person or HeaderOwner.Family && !CodeWords.NeedPerson.Contains(key) && words.Take(words.Count - 1).Any(PersonContext.IsPerson);

    private static bool IsOfTheProgram(List<string> words, int ofWord)
    {
        for (int i = 0; i < words.Count - ofWord; i++)
        {
            if (CodeWords.OfTheProgram.Contains(words[i])) return true;
        }
        return false;
    }

    private static string WithoutPrefix(string name)
    {
        string trimmed = name.TrimStart('_', '@');
        if (trimmed.Length > 2 && trimmed[1] == '_' && trimmed[0] is 'm' or 's' or 'p') trimmed = trimmed.Substring(2);
        foreach (string prefix in new[] { "str", "txt", "lbl", "tb" })
        {
            if (trimmed.Length > prefix.Length && trimmed.StartsWith(prefix, StringComparison.Ordinal) && (char.IsUpper(trimmed[prefix.Length]) || trimmed[prefix.Length] > 0x7F)) return trimmed.Substring(prefix.Length);
        }
        return trimmed;
    }

    private static bool IsAscii(string text)
    {
        foreach (char c in text)
        {
            if (c > 0x7F) return false;
        }
        return true;
    }
}
