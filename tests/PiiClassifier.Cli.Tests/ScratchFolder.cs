namespace PiiClassifier.Cli.Tests;

/// <summary>A folder beside the test's own binaries that goes when the test ends.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder()
    {
        FullPath = System.IO.Path.Combine(AppContext.BaseDirectory, "scratch", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(FullPath);
    }

    public string FullPath { get; }

    public string this[string name] => System.IO.Path.Combine(FullPath, name);

    public ScratchFolder With(params string[] names)
    {
        foreach (string name in names)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
            File.WriteAllText(this[name], "");
        }
        return this;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
