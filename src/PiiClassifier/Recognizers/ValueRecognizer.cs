using System.Text.RegularExpressions;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Says of one value whether it has the shape of a kind of personal information.</summary>
/// <remarks>
/// Stateless and safe for many threads. One value is never enough to name a column: the rates over a column, set against
/// the rates that chance gives, are. A recognizer without <see cref="Types"/> knows a look-alike (法人番号, 会社名).
/// </remarks>
public abstract class ValueRecognizer
{
    /// <summary>A stable id in lower-case words joined by hyphens; it names the evidence in the report.</summary>
    public abstract string Id { get; }

    /// <summary>What a value of this shape may be, likeliest first; empty for a look-alike.</summary>
    public abstract IReadOnlyList<PiiType> Types { get; }

    /// <summary>The kinds of characters that a value may hold; a value with others is never offered.</summary>
    public abstract CharacterClasses Allowed { get; }

    /// <summary>The kinds of which a value must hold all.</summary>
    public virtual CharacterClasses Required => CharacterClasses.None;

    /// <summary>The fewest characters of a value, after folding.</summary>
    public virtual int MinLength => 1;

    /// <summary>The most characters of a value, after folding.</summary>
    public virtual int MaxLength => CellFolder.MaxLength;

    /// <summary>
    /// The chance that a value of some other column, of the allowed characters and length, has the shape (0 to 1).
    /// </summary>
    public abstract double ChanceOfShape { get; }

    /// <summary>The chance that such a value is verified (0 to 1).</summary>
    public virtual double ChanceOfVerified => ChanceOfShape;

    /// <summary>The share of values with the shape in a typical column of the type, stray ones and typing errors counted (0 to 1).</summary>
    public virtual double TypicalShape => 0.95;

    /// <summary>The share of verified values in such a column (0 to 1); 0 for a recognizer that verifies nothing.</summary>
    public virtual double TypicalVerified => 0.85;

    /// <summary>Whether every true value of the type is verified, as by a check digit; otherwise a column may be written in a form that never is (78 for a score, no 点).</summary>
    public virtual bool VerifiesEveryTrueValue => false;

    /// <summary>Whether values of this shape say against any header that a column is about no persons, as totals among them do.</summary>
    internal virtual bool ContradictsHeaders => false;

    /// <summary>The characters of which a value that matches ends with one; <see langword="null"/> where it may end with any. Others are not offered.</summary>
    internal virtual IEnumerable<char>? LastCharacters => null;

    /// <summary>The kinds of which a value that matches holds one or more; none where that is not known. Others are not offered.</summary>
    internal virtual CharacterClasses RequiredAny => CharacterClasses.None;

    /// <summary>Tells this recognizer from others, and from itself with another pattern. One made of a function is like no other: nobody can see what the function does.</summary>
    internal virtual string Definition => GetType().FullName + " " + Id;

    /// <summary>Looks at one value, which has passed the filter of characters and length.</summary>
    public abstract ValueMatch Match(in CellText cell);

    /// <summary>Whether a value with these characters and this length can match at all.</summary>
    internal bool Admits(CharacterClasses classes, int length)
    {
        CharacterClasses written = classes & ~CharacterClasses.HalfWidthKana;
        return (written & ~Allowed) == 0 && (classes & Required) == Required && (RequiredAny == CharacterClasses.None || (classes & RequiredAny) != 0)
            && length >= MinLength && length <= MaxLength;
    }

    /// <summary>A recognizer for a pattern over the folded value.</summary>
    /// <param name="id">Lower-case words joined by hyphens.</param>
    /// <param name="type">The type that the pattern tells.</param>
    /// <param name="pattern">Matched anywhere unless it is anchored; give it a time limit if it can backtrack.</param>
    /// <param name="chance">The chance that a value of another column matches, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not between 0 and 1.</exception>
    public static ValueRecognizer FromRegex(string id, PiiType type, Regex pattern, double chance = 0.01)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new CheckRecognizer(id, type, pattern.IsMatch, chance, ValueMatch.Shape, $"regex {pattern.Options} {pattern}");
    }

    /// <summary>A recognizer for what a function checks; what it passes counts as verified.</summary>
    /// <param name="id">Lower-case words joined by hyphens.</param>
    /// <param name="type">The type that the check tells.</param>
    /// <param name="check">Fast, without side effects, safe for many threads.</param>
    /// <param name="chance">The chance that a value of another column passes, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not between 0 and 1.</exception>
    public static ValueRecognizer FromCheck(string id, PiiType type, ValueCheck check, double chance = 0.01)
    {
        ArgumentNullException.ThrowIfNull(check);
        return FromCheck(id, type, check, chance, Guid.NewGuid().ToString());
    }

    /// <summary>The same for a check that a text defines.</summary>
    internal static ValueRecognizer FromCheck(string id, PiiType type, ValueCheck check, double chance, string definition) => new CheckRecognizer(id, type, check, chance, ValueMatch.Verified, definition);

    private sealed class CheckRecognizer : ValueRecognizer
    {
        private readonly ValueCheck _check;
        private readonly ValueMatch _passed;

        public CheckRecognizer(string id, PiiType type, ValueCheck check, double chance, ValueMatch passed, string definition)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(id);
            ArgumentNullException.ThrowIfNull(type);
            if (!(chance is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(chance), chance, "A chance is above 0 and below 1.");
            Id = id;
            Types = [type];
            ChanceOfShape = chance;
            _check = check;
            _passed = passed;
            Definition = FormattableString.Invariant($"{id} {chance:R} {definition}");
        }

        public override string Id { get; }

        public override IReadOnlyList<PiiType> Types { get; }

        internal override string Definition { get; }

        public override CharacterClasses Allowed => (CharacterClasses)~0;

        public override double ChanceOfShape { get; }

        public override ValueMatch Match(in CellText cell) => _check(cell.Text) ? _passed : ValueMatch.None;
    }
}
