namespace PiiClassifier.Tests;

/// <summary>A file beside the test's own binaries that goes when the test ends.</summary>
internal sealed class ScratchFile : IDisposable
{
    public ScratchFile(byte[] content, string extension = ".csv")
    {
        string folder = System.IO.Path.Combine(AppContext.BaseDirectory, "scratch");
        Directory.CreateDirectory(folder);
        Path = System.IO.Path.Combine(folder, Guid.NewGuid().ToString("N") + extension);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
