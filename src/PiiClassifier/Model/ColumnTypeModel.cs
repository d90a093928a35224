using PiiClassifier.Profiles;

namespace PiiClassifier.Model;

/// <summary>A statistical model of what columns look like: features in, a score for each type out.</summary>
/// <remarks>The one seam behind which a trained model stands; without one the other witnesses decide.</remarks>
internal abstract class ColumnTypeModel
{
    /// <summary>What each witness counts for beside the model; learned with it.</summary>
    public abstract JointWeights Joint { get; }

    /// <summary>The log-odds of the type at a place against none before any evidence; <see langword="null"/> for a type that the model does not know.</summary>
    public abstract double? PriorAt(int place);

    /// <summary>What a column says by itself: the letters of its header, and its values.</summary>
    /// <param name="header">The header; <see langword="null"/> without.</param>
    /// <param name="heard">How much of it the lexicon understood, 0 to 1: the header is one witness and is not heard twice.</param>
    /// <param name="profile">What the values are like.</param>
    /// <param name="rows">The rows of the table.</param>
    /// <returns>What the header says, <see langword="null"/> where it says nothing or was understood; and what the values say.</returns>
    public abstract (ModelOpinion? Header, ModelOpinion Values) ScoreColumn(string? header, double heard, ColumnProfile profile, long rows);

    /// <summary>For each column of a table what the other columns say of it.</summary>
    /// <param name="columns">The columns and what is believed of each by itself.</param>
    public abstract IReadOnlyList<ModelOpinion> ScoreNeighbours(IReadOnlyList<ModelNeighbour> columns);
}
