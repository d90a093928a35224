namespace PiiClassifier.Evaluation.Metrics;

/// <summary>Columns of like confidence.</summary>
/// <param name="Columns">How many.</param>
/// <param name="Confidence">The mean of what was stated.</param>
/// <param name="Right">The share that was right.</param>
public readonly record struct CalibrationBin(int Columns, double Lowest, double Highest, double Confidence, double Right);
