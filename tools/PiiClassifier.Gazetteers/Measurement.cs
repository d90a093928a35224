namespace PiiClassifier.Gazetteers;

internal static class Measurement
{
    public static void Run(string namesFile, string[] otherFiles, TextWriter output) { _ = namesFile; _ = otherFiles; _ = output; }
}
