using PiiClassifier.SampleData.Sets;

namespace PiiClassifier.Benchmarks;

/// <summary>The long voter roll, made once beside the program and kept.</summary>
internal static class RollFile
{
    private const int Rows = 680_000;

    internal static string Get(string encoding)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "roll-" + encoding + ".csv");
        if (File.Exists(path)) return path;
        string part = path + ".part";
        VoterRoll.Write(part, Rows, seed: 1, encoding);
        File.Move(part, path);
        return path;
    }
}
