using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers.FreeText;

/// <summary>Says whether a kind of personal information stands somewhere inside a text.</summary>
/// <remarks>Stateless and safe for many threads. A text is no column whose rates could tell: each finder takes only what is sure by itself.</remarks>
internal abstract class TextFinder
{
    /// <summary>What it finds.</summary>
    public abstract PiiType Type { get; }

    /// <summary>Whether only persons have it: a landline in the notes on a facility is the facility's, a mobile number is somebody's.</summary>
    public abstract bool IsOfPersonsOnly { get; }

    /// <summary>Whether it has digits: then it is in no text without one.</summary>
    public virtual bool HasDigits => false;

    /// <summary>Whether it stands in the text.</summary>
    /// <param name="text">Folded as the values of columns are.</param>
    public abstract bool IsIn(ReadOnlySpan<char> text);
}
