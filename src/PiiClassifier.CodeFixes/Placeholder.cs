namespace PiiClassifier.CodeFixes;

internal static class Placeholder;
