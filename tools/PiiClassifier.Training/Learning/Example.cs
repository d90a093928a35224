using PiiClassifier.Model;

namespace PiiClassifier.Training.Learning;

/// <summary>One column to learn from.</summary>
/// <param name="Answer">The class that is right.</param>
/// <param name="Features">Its features, those of all blocks numbered through.</param>
/// <param name="Witnesses">For each other witness what it says of the classes.</param>
/// <param name="Offset">By class, what is settled already; <see langword="null"/> for nothing.</param>
internal sealed record Example(int Answer, Feature[] Features, (int Class, float Weight)[][] Witnesses, double[]? Offset);
