using System.Diagnostics;

namespace PiiClassifier.Fixtures;

/// <summary>A folder beside the test's own binaries that goes when the test ends.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder()
    {
        FullPath = Path.Combine(AppContext.BaseDirectory, "scratch", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(FullPath);
    }

    public string FullPath { get; }

    public string this[string name] => Path.Combine(FullPath, name);

    /// <summary>Adds empty files.</summary>
    public ScratchFolder With(params string[] names)
    {
        foreach (string name in names) Write(name, []);
        return this;
    }

    /// <summary>Adds a file.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(FullPath, recursive: true);
        }
        catch (IOException) when (OperatingSystem.IsLinux())
        {
            // Names that are not UTF-8 cannot be said to .NET.
            using Process remove = Process.Start("rm", ["-r", FullPath]);
            remove.WaitForExit(TimeSpan.FromMinutes(1));
        }
    }
}
