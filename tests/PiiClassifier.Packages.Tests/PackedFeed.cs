using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using PiiClassifier.Cli.Tests;
using PiiClassifier.Fixtures;
using PiiClassifier.Tests;

namespace PiiClassifier.Packages.Tests;

/// <summary>Every package of the solution in one folder, packed from what was built, and programs of their own that install them from there and from nowhere else.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    /// <summary>The version that they are packed as.</summary>
    public const string Version = "0.0.1-test";

    // Not below the repository, whose settings would reach the consumers.
    private readonly string _folder = Directory.CreateTempSubdirectory("pii-packages-").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Folder => Path.Combine(_folder, "feed");

    /// <summary>The NuGet configuration whose only source is <see cref="Folder"/>.</summary>
    public string Configuration => Path.Combine(_folder, "nuget.config");

    /// <summary>What the tests were built as, which is what the packages are made of: artifacts/bin/PROJECT/release.</summary>
    public static string BuiltAs { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    public async ValueTask InitializeAsync()
    {
        ProcessRun pack = await ProcessRun.OfAsync(Dotnet(_folder, "pack", RepositoryFolder.Combine("PiiClassifier.sln"), "-c", BuiltAs, "--no-build", "-o", Folder, $"-p:PackageVersion={Version}"));
        Assert.True(pack.ExitCode == 0, pack.Everything);
        string known = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await File.WriteAllTextAsync(Configuration, ConfigurationWith("feed", $"""<fallbackPackageFolders><add key="known" value="{known}" /></fallbackPackageFolders>"""));
    }

    /// <summary>A NuGet configuration that knows one source, and keeps what it installs beside itself.</summary>
    /// <param name="source">The folder of the source, beside the configuration.</param>
    /// <param name="further">What else it says.</param>
    internal static string ConfigurationWith(string source, string further = "") => $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="packages" /></config>
          {further}
          <packageSources><clear /><add key="packed" value="{source}" /></packageSources>
        </configuration>
        """;

    /// <summary>Installs the command into the folder <c>tools</c>.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="configuration">The NuGet configuration.</param>
    /// <returns>The installed program.</returns>
    internal static async Task<string> InstallToolAsync(ScratchFolder folder, string configuration)
    {
        ProcessRun install = await ProcessRun.OfAsync(DotnetOfConsumer(folder.FullPath, "tool", "install", "PiiClassifier.Cli", "--version", Version, "--configfile", configuration, "--tool-path", folder["tools"]));
        Assert.True(install.ExitCode == 0, install.Everything);
        return folder[Path.Combine("tools", OperatingSystem.IsWindows() ? "pii.exe" : "pii")];
    }

    /// <summary>A copy of a consumer in a folder of its own.</summary>
    /// <param name="name">Its folder below Consumers.</param>
    /// <param name="sample">A sample whose C# files it takes too.</param>
    public string Consumer(string name, string? sample = null)
    {
        string folder = Path.Combine(_folder, name + "-" + Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.GetFiles(RepositoryFolder.Combine("tests", "PiiClassifier.Packages.Tests", "Consumers", name))) File.Copy(file, Path.Combine(folder, Path.GetFileNameWithoutExtension(file)));
        foreach (string file in sample is null ? [] : Directory.GetFiles(RepositoryFolder.Combine("samples", sample), "*.cs")) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return folder;
    }

    /// <summary>A run of the SDK that tells what it does in English unless a language is given.</summary>
    public static ProcessStartInfo Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }

    /// <summary>A run of the SDK in a folder below this one: packages are installed beside it, and not where those of the machine are.</summary>
    public static ProcessStartInfo DotnetOfConsumer(string folder, params string[] arguments)
    {
        ProcessStartInfo start = Dotnet(folder, arguments);
        // Would win over the configuration.
        start.Environment.Remove("NUGET_PACKAGES");
        return start;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
