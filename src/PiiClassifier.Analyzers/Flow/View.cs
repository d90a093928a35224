namespace PiiClassifier.Analyzers.Flow;

/// <summary>How a place prints the value it is given: what of an object shows depends on it.</summary>
internal enum View
{
    /// <summary>The text of <c>ToString()</c>: interpolation, concatenation, the console. A collection prints its type name.</summary>
    Text,

    /// <summary>As <see cref="Text"/>, and collections print their elements: <c>{X}</c> of a log template, string.Join.</summary>
    Joined,

    /// <summary>The public properties, nested: <c>{@X}</c> of a log template.</summary>
    Destructured,

    /// <summary>The public properties, nested, without those a JSON serializer is told to leave out.</summary>
    Json,

    /// <summary>The public properties as columns of a table: CSV and spreadsheet writers.</summary>
    Columns,

    /// <summary>The public properties, each as <see cref="Joined"/>, those that are classified redacted: <c>[LogProperties]</c>.</summary>
    Properties,
}
