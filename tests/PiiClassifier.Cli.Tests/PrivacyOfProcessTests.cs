using System.Diagnostics;
using System.Reflection;
using System.Text;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;
using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests;

/// <summary>The command reaches no other machine, and writes nowhere but where it is told.</summary>
public sealed class PrivacyOfProcessTests
{
    [Fact]
    public void Assemblies_OfTheCommand_UseNoNetwork()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<Assembly>([typeof(CliTexts).Assembly]);
        while (open.TryDequeue(out Assembly? assembly))
        {
            foreach (AssemblyName reference in assembly.GetReferencedAssemblies())
            {
                string name = reference.Name!;
                // Addresses are only parsed. Spectre.Console asks what this machine is called, for links to files.
                if (name.StartsWith("System.Net", StringComparison.Ordinal)) Assert.Contains($"{assembly.GetName().Name} uses {name}", (string[])["PiiClassifier uses System.Net.Primitives", "Spectre.Console uses System.Net.NameResolution"]);
                if (!name.StartsWith("System.", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib") && seen.Add(name)) open.Enqueue(Assembly.Load(reference));
            }
        }
        Assert.Contains("PiiClassifier.LegacyExcel", seen);
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("scan")]
    [InlineData("mask")]
    public async Task Process_TracedWhileItWorks_ReachesNobodyAndWritesOnlyWhereItIsTold(string command)
    {
        Assert.SkipUnless(SystemCalls.CanBeTraced, "There is no strace.");
        using var folder = new ScratchFolder();
        string key = folder.Write("key", Encoding.ASCII.GetBytes(PersonalKey.Create().ToText()));
        foreach (string made in (string[])["home", "tmp", "here", "out"]) Directory.CreateDirectory(folder[made]);
        string[] arguments = command == "scan"
            ? ["scan", RepositoryFolder.Combine("samples", "data"), RepositoryFolder.Combine("tests", "Corpus", "formats"), "--key-file", key, "--cache", folder["out/cache"], "--write-baseline", folder["out/accepted.json"], "--output", folder["out/report.html"]]
            : ["mask", RepositoryFolder.Combine("samples", "data", "personnel.xlsx"), "--key-file", key, "--force", "--drop-copies", "--output", folder["out/masked.xlsx"]];
        ProcessStartInfo start = BuiltCommand.StartedBy("strace", ["-f", "-qq", "-o", folder["trace"], "-e", "trace=" + SystemCalls.OfNetworkAndChanges], arguments);
        start.WorkingDirectory = folder["here"];
        (start.Environment["HOME"], start.Environment["TMPDIR"]) = (folder["home"], folder["tmp"]);
        // The runtime of .NET listens on a socket of its own for debuggers of the same user, unless it is told not to.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        ProcessRun run = await ProcessRun.OfAsync(start);
        Assert.Contains(run.ExitCode, (int[])[ExitCodes.Done, ExitCodes.Unread]);

        string[] trace = [.. File.ReadAllLines(folder["trace"]).Where(line => line.Contains('(', StringComparison.Ordinal))];
        Assert.NotEmpty(trace);
        Assert.DoesNotContain(trace, call => call.Contains("socket(", StringComparison.Ordinal) || call.Contains("connect(", StringComparison.Ordinal) || call.Contains("sendto(", StringComparison.Ordinal));
        string[] changed = [.. SystemCalls.ChangedPaths(trace).Distinct()];
        Assert.Contains(changed, path => path.StartsWith(folder["out/"], StringComparison.Ordinal));
        Assert.All(changed, path => Assert.True(path.StartsWith(folder["out/"], StringComparison.Ordinal) || path.StartsWith("/proc/self/", StringComparison.Ordinal) || path == "/dev/null", path));
        Assert.All((string[])["home", "tmp", "here"], made => Assert.Empty(Directory.EnumerateFileSystemEntries(folder[made])));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder["out"]), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }
}
