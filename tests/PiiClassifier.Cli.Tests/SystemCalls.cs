using System.Text.RegularExpressions;

namespace PiiClassifier.Cli.Tests;

/// <summary>What a process asks of Linux, as strace tells it.</summary>
internal static partial class SystemCalls
{
    /// <summary>Whether strace is there.</summary>
    public static bool CanBeTraced { get; } = OperatingSystem.IsLinux() && PathOf.Program("strace") is not null;

    /// <summary>Those with which a process reaches other machines, and those with which it changes files.</summary>
    public const string OfNetworkAndChanges = "network,open,openat,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,chmod,fchmodat,memfd_create";

    /// <summary>The paths that a trace tells to have been written, made, moved or removed, with success or not.</summary>
    public static IEnumerable<string> ChangedPaths(IEnumerable<string> trace) =>
        trace.Where(call => !call.Contains("O_RDONLY", StringComparison.Ordinal) && !call.Contains("memfd_create", StringComparison.Ordinal)).SelectMany(call => Paths().Matches(call)).Select(path => path.Groups[1].Value);

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Paths();
}
