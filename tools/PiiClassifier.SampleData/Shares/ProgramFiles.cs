namespace PiiClassifier.SampleData.Shares;

/// <summary>Files that real programs wrote, out of the fixtures of the tests: what this tool cannot write itself.</summary>
internal static class ProgramFiles
{
    public static byte[] Get(string name)
    {
        using Stream resource = typeof(ProgramFiles).Assembly.GetManifestResourceStream("ProgramFiles." + name) ?? throw new ArgumentException("There is no such file.", nameof(name));
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
