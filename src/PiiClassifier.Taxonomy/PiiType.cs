namespace PiiClassifier.Taxonomy;

/// <summary>One type of personal information: what it is called, what the law says of it, and the words that announce it.</summary>
/// <remarks>Immutable. Two types are equal when their <see cref="Id"/> is.</remarks>
public sealed class PiiType : IEquatable<PiiType>
{
    private readonly int _hash;

    /// <summary>Describes a type.</summary>
    /// <param name="id">Lower-case words joined by hyphens, such as <c>birth-date</c>; unique and stable, it is part of the report.</param>
    /// <param name="japaneseName">The Japanese name, such as 生年月日.</param>
    /// <param name="englishName">The English name.</param>
    /// <param name="group">The family of types.</param>
    /// <param name="appiClass">The legal class.</param>
    /// <param name="risk">1 (harmless alone) to 5 (special-care information, My Number, credentials).</param>
    /// <exception cref="ArgumentException">The id is not lower-case words joined by hyphens, or a name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The risk is not between 1 and 5.</exception>
    public PiiType(string id, string japaneseName, string englishName, PiiGroup group, AppiClass appiClass, int risk)
    {
        if (!IsId(id)) throw new ArgumentException("An id is lower-case words joined by hyphens.", nameof(id));
        if (string.IsNullOrWhiteSpace(japaneseName)) throw new ArgumentException("A type has a Japanese name.", nameof(japaneseName));
        if (string.IsNullOrWhiteSpace(englishName)) throw new ArgumentException("A type has an English name.", nameof(englishName));
        if (risk is < 1 or > 5) throw new ArgumentOutOfRangeException(nameof(risk), risk, "Risk is 1 to 5.");
        Id = id;
        // Asked for thousands of times a table.
        _hash = StringComparer.Ordinal.GetHashCode(id);
        JapaneseName = japaneseName;
        EnglishName = englishName;
        Group = group;
        AppiClass = appiClass;
        Risk = risk;
    }

    /// <summary>The stable id, such as <c>person-name</c>.</summary>
    public string Id { get; }

    /// <summary>The Japanese name.</summary>
    public string JapaneseName { get; }

    /// <summary>The English name.</summary>
    public string EnglishName { get; }

    /// <summary>The family of types.</summary>
    public PiiGroup Group { get; }

    /// <summary>The legal class.</summary>
    public AppiClass AppiClass { get; }

    /// <summary>1 (harmless alone) to 5 (special-care information, My Number, credentials).</summary>
    public int Risk { get; }

    /// <summary>Whether a value usually singles out one person (a name, a number), rather than describing one.</summary>
    public bool IdentifiesPerson { get; init; }

    /// <summary>What the law or standard says of this type, with the article; <see langword="null"/> when it is plain personal information.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Header words in kanji and kana, as they are written.</summary>
    public IReadOnlyList<string> JapaneseHeaders { get; init; } = [];

    /// <summary>Header words and identifiers in romaji.</summary>
    public IReadOnlyList<string> RomajiHeaders { get; init; } = [];

    /// <summary>Header words and identifiers in English.</summary>
    public IReadOnlyList<string> EnglishHeaders { get; init; } = [];

    /// <summary>Headers that are too general to count alone: they need a neighbour of the same family or values that fit.</summary>
    public IReadOnlyList<string> ContextHeaders { get; init; } = [];

    /// <summary>Headers that look like this type and are not.</summary>
    public IReadOnlyList<string> LookAlikes { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(PiiType? other) => ReferenceEquals(other, this) || (other is not null && other.Id == Id);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PiiType);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Whether two types have the same id.</summary>
    public static bool operator ==(PiiType? left, PiiType? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two types have different ids.</summary>
    public static bool operator !=(PiiType? left, PiiType? right) => !(left == right);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static bool IsId(string? id)
    {
        if (string.IsNullOrEmpty(id)) return false;
        char before = '-';
        foreach (char c in id!)
        {
            if (c == '-' ? before == '-' : c is not (>= 'a' and <= 'z' or >= '0' and <= '9')) return false;
            before = c;
        }
        return before != '-';
    }
}
