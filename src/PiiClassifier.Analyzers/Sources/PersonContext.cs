using Microsoft.CodeAnalysis;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>Says by its name what a class or a method is about: a person, an organisation, a thing.</summary>
internal static class PersonContext
{
    /// <summary>Whether a word names a natural person.</summary>
    public static bool IsPerson(string word) =>
        CodeWords.Persons.Contains(word) || HeaderLexicon.Default.OwnerOf(word) is HeaderOwner.Person or HeaderOwner.Family or HeaderOwner.Emergency;

    /// <summary>Whether a word names a natural person and nothing else in code.</summary>
    public static bool IsPersonOnly(string word) => !CodeWords.PersonOrThing.Contains(word) && IsPerson(word);

    /// <summary>What a class is about, by the last word of its name that says something.</summary>
    public static HeaderOwner OfClass(string name)
    {
        if (name.Length > 0 && name[0] > 0x7F) return OfJapaneseClass(name);
        List<string> words = [.. IdentifierReader.WordsOf(name)];
        if (words.Count > 1 && words[0] is "i" or "t") words.RemoveAt(0);
        while (words.Count > 1 && (CodeWords.ClassEndings.Contains(words[words.Count - 1]) || Array.IndexOf(CodeWords.JapaneseClassEndings, words[words.Count - 1]) >= 0 || char.IsDigit(words[words.Count - 1][0]))) words.RemoveAt(words.Count - 1);
        if (words.Count == 0) return HeaderOwner.None;
        string head = words[words.Count - 1];
        if (CodeWords.PersonOrThing.Contains(head) && !(head is "member" or "contact" or "profile" or "insured" or "voter" || (words.Count == 1 && head == "client"))) return HeaderOwner.None;
        if (IsPerson(head) || (words.Count > 1 && CodeWords.Persons.Contains(words[words.Count - 2] + head))) return HeaderOwner.Person;
        if (head.Length > 3 && head[head.Length - 1] == 's' && IsPerson(head.Substring(0, head.Length - 1))) return HeaderOwner.Person;
        // UserAddress, CustomerContact: what belongs to a person.
        if (words.Count > 1 && head is "address" or "contact" or "account" or "basic" or "registration" or "application" && words.Take(words.Count - 1).Any(IsPerson)) return HeaderOwner.Person;
        if (CodeWords.Organisations.Contains(head)) return HeaderOwner.Organisation;
        return CodeWords.Animals.Contains(head) ? HeaderOwner.Thing : HeaderLexicon.Default.OwnerOf(head);
    }

    /// <summary>Whether a method creates or changes a person: <c>CreateUser(string name)</c>.</summary>
    public static bool OfMethod(string name)
    {
        List<string> words = [.. IdentifierReader.WordsOf(name)];
        int by = words.FindIndex(word => word is "by" or "with" or "for" or "from" or "async");
        if (by > 0) words.RemoveRange(by, words.Count - by);
        return words.Count >= 2 && CodeWords.PersonVerbs.Contains(words[0]) && IsPersonOnly(words[words.Count - 1]);
    }

    /// <summary>Whether a variable is called after a person: <c>customer.Name</c>.</summary>
    public static bool OfVariable(string name)
    {
        IReadOnlyList<string> words = IdentifierReader.WordsOf(name);
        return words.Count > 0 && (name[0] > 0x7F ? HeaderLexicon.Default.OwnerOf(name) == HeaderOwner.Person : IsPersonOnly(words[words.Count - 1]));
    }

    private static HeaderOwner OfJapaneseClass(string name)
    {
        foreach (string ending in CodeWords.JapaneseClassEndings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal)) return OfJapaneseClass(name.Substring(0, name.Length - ending.Length));
        }
        HeaderOwner owner = HeaderLexicon.Default.OwnerOf(name);
        if (owner == HeaderOwner.None && CodeWords.JapaneseOrganisations.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))) return HeaderOwner.Organisation;
        for (int start = 1; owner == HeaderOwner.None && start < name.Length - 1; start++) owner = HeaderLexicon.Default.OwnerOf(name.Substring(start));
        return owner;
    }
}
